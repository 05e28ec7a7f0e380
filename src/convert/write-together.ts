import { tellUnwritten } from '../lib/disk-problem.ts'
import type { Issue } from '../model/issue.ts'

export type WriteEffects<Content> = {
  readonly write: (path: string, content: Content) => void
  readonly rename: (from: string, to: string) => void
  /** Removes a file; nothing if it is not there. */
  readonly remove: (path: string) => void
}

/**
 * Writes several files or none: all beside their places first, then moved there; `replaced` files that are
 * not among them go. Returns what failed.
 */
export function writeTogether<Content>(
  { write, rename, remove }: WriteEffects<Content>,
  files: ReadonlyMap<string, Content>,
  replaced: readonly string[],
): Issue | undefined {
  const moved: string[] = []
  const isNew = (path: string): boolean => !replaced.includes(path)
  try {
    for (const [path, content] of files) write(besides(path), content)
    for (const path of files.keys()) {
      rename(besides(path), path)
      moved.push(path)
    }
    for (const path of replaced) if (!files.has(path)) remove(path)
    return undefined
  } catch (error) {
    for (const path of files.keys()) remove(besides(path))
    for (const path of moved.filter(isNew)) remove(path)
    return writeFailed([...files.keys()][0] ?? '', error)
  }
}

/** `seeds/x.yaml` → `seeds/.x.yaml-new` */
const besides = (path: string): string => path.replace(/([^/]+)$/, '.$1-new')

const writeFailed = (file: string, error: unknown): Issue => ({
  severity: 'error',
  code: 'write-failed',
  message: tellUnwritten(file, error),
  at: { file },
})
