import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Swaps a finished build in for the one before. Two renames: a build that is killed at any other moment leaves
 * the old site whole, and one killed between them leaves none, which `npm start` mends by building again.
 */
export function replaceBuild(next: string, folder: string): void {
  const old = `${next}-old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(next, folder)
  rmSync(old, { recursive: true, force: true })
}
