import { existsSync, renameSync, rmSync } from 'node:fs'

/** Where a site is built before it is swapped in. */
export const nextBuild = '.cache/dist-next'

/**
 * Swaps a finished build in for the one before. Two renames: a build that is killed at any other moment leaves
 * the old site whole, and one killed between them leaves none until `restoreBuild` puts the old one back. If the
 * second cannot be done, the old site comes back at once.
 */
export function replaceBuild(next: string, folder: string): void {
  const old = `${next}-old`
  rmSync(old, { recursive: true, force: true })
  const hasOld = existsSync(folder)
  if (hasOld) renameSync(folder, old)
  try {
    renameSync(next, folder)
  } catch (error) {
    if (hasOld) renameSync(old, folder)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Puts the site back that a build killed between its two renames has left beside its place. */
export function restoreBuild(next: string, folder: string): void {
  if (!existsSync(folder) && existsSync(`${next}-old`)) renameSync(`${next}-old`, folder)
}
