import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Less than a site takes, more than is left of a disk that a build has filled. */
const enough = 4_000_000

/** The first of some folders that cannot take a file, and what the system says; a build's own errors may not tell. */
export function findUnwritable(
  folders: readonly string[],
): { readonly folder: string; readonly error: unknown } | undefined {
  for (const folder of folders) {
    const file = join(folder, `.probe-${process.pid}`)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, new Uint8Array(enough))
    } catch (error) {
      return { folder, error }
    } finally {
      removeIfThere(file)
    }
  }
  return undefined
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // A disk that takes no file lets none go.
  }
}
