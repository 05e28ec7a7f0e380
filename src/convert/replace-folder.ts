import { tellUnwritten } from '../lib/disk-problem.ts'
import type { Issue } from '../model/issue.ts'
import type { Effects } from './effects.ts'

/**
 * Puts a whole folder in place: written beside it first, then swapped in by renaming, so that a failed run
 * leaves the old folder untouched and a killed run is mended by the next. Reports what failed.
 */
export function replaceFolder(
  effects: Effects,
  folder: string,
  files: ReadonlyMap<string, string>,
): readonly Issue[] {
  const next = besides(folder, 'next')
  const old = besides(folder, 'old')
  try {
    cleanUp(effects, folder)
    for (const [path, text] of files) effects.write(`${next}/${path}`, text)
    swap(effects, { folder, next, old })
    return []
  } catch (error) {
    return [writeFailed(folder, error)]
  } finally {
    cleanUp(effects, folder)
  }
}

/** `content/plans` → `content/.plans-next` */
const besides = (folder: string, name: string): string => folder.replace(/([^/]+)$/, `.$1-${name}`)

/** A run that was killed between the two renames left the old folder aside: it comes back. */
export function restoreFolder({ exists, rename }: Pick<Effects, 'exists' | 'rename'>, folder: string): void {
  const old = besides(folder, 'old')
  if (exists(old) && !exists(folder)) rename(old, folder)
}

function cleanUp(effects: Effects, folder: string): void {
  restoreFolder(effects, folder)
  effects.remove(besides(folder, 'old'))
  effects.remove(besides(folder, 'next'))
}

function swap(
  { exists, rename }: Effects,
  { folder, next, old }: { readonly folder: string; readonly next: string; readonly old: string },
): void {
  if (exists(folder)) rename(folder, old)
  rename(next, folder)
}

const writeFailed = (folder: string, error: unknown): Issue => ({
  severity: 'error',
  code: 'write-failed',
  message: tellUnwritten(folder, error),
  at: { file: folder },
})
