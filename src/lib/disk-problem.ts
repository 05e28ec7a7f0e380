/** What keeps a file from being written, in plain words, and what a person can do about it. */
export type DiskProblem = { readonly cause: string; readonly remedy: string }

/** By the code of the system's error; tools that do not hand it on still print its words. */
const problems: readonly (DiskProblem & { readonly is: RegExp })[] = [
  {
    is: /ENOSPC|no space left on device/i,
    cause: 'the disk is full',
    remedy: 'Free some space',
  },
  {
    is: /EDQUOT|disk quota exceeded/i,
    cause: 'the disk quota is used up',
    remedy: 'Free some space',
  },
  {
    is: /EROFS|read-only file ?system/i,
    cause: 'it is on a disk that is read-only',
    remedy: 'Make the disk writable, or copy the project to another',
  },
  {
    is: /EACCES|EPERM|permission denied|operation not permitted/i,
    cause: 'this user may not write there',
    remedy: 'Change the permissions, or run the command as the owner of the folder',
  },
]

/** The problem an error of the disk tells of, itself or as the cause of another; undefined for any other error. */
export function findDiskProblem(error: unknown): DiskProblem | undefined {
  if (!(error instanceof Error)) return undefined
  const text = `${'code' in error ? String(error.code) : ''} ${error.message}`
  const found = problems.find(({ is }) => is.test(text))
  return found ? { cause: found.cause, remedy: found.remedy } : findDiskProblem(error.cause)
}

/** Two sentences on what could not be written, why, and what to do before the command is given again. */
export function tellUnwritten(path: string, error: unknown): string {
  const { cause, remedy } = findDiskProblem(error) ?? {
    cause: error instanceof Error ? error.message : String(error),
    remedy: 'Look at the folder and its disk',
  }
  return `\`${path}\` could not be written: ${cause}. ${remedy}, and run the command again.`
}
