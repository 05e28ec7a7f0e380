import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pictures of earlier builds, by what they were painted from. */
export type PictureStore = {
  readonly find: (key: string) => Uint8Array | undefined
  readonly keep: (key: string, picture: Uint8Array) => void
  /** Throws away all but these. */
  readonly prune: (wanted: readonly string[]) => void
}

/** Opens the store; one that cannot be written to is no reason not to build. */
export function openStore(folder: string): PictureStore {
  const pathOf = (key: string): string => join(folder, `${key}.png`)
  return {
    find: (key) => attempt(() => readFileSync(pathOf(key))),
    keep: (key, picture) => {
      attempt(() => {
        mkdirSync(folder, { recursive: true })
        writeWhole(pathOf(key), picture)
      })
    },
    prune: (wanted) => {
      const kept = new Set(wanted.map((key) => `${key}.png`))
      for (const name of attempt(() => readdirSync(folder)) ?? [])
        if (!kept.has(name)) attempt(() => rmSync(join(folder, name)))
    },
  }
}

/** The key of a picture: everything that decides its bytes. */
export const pictureKey = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** Writes beside the file and renames, so that nobody ever reads half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
