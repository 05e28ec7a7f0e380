import { expect, test } from 'vitest'
import { findDiskProblem, tellUnwritten } from '../../src/lib/disk-problem.ts'

const coded = (code: string) => Object.assign(new Error(`${code}: something, open '/x'`), { code })

test.each([
  [coded('ENOSPC'), 'the disk is full'],
  [coded('EDQUOT'), 'the disk quota is used up'],
  [coded('EROFS'), 'it is on a disk that is read-only'],
  [coded('EACCES'), 'this user may not write there'],
  [
    new Error('Failed to write file\nCaused by:\n    No space left on device (os error 28)'),
    'the disk is full',
  ],
  [new Error('', { cause: coded('ENOSPC') }), 'the disk is full'],
  [new Error(", Unknown error: Read-only file system '.cache'"), 'it is on a disk that is read-only'],
])('reads the cause out of an error of the system: %s', (error, cause) => {
  expect(findDiskProblem(error)?.cause).toBe(cause)
})

test('takes no other error for a problem of the disk', () => {
  expect(findDiskProblem(new Error('No plan `wuhu` in the dataset.'))).toBeUndefined()
  expect(findDiskProblem('ENOSPC')).toBeUndefined()
})

test('says what could not be written, why, and what to do', () => {
  expect(tellUnwritten('content/plans', coded('ENOSPC'))).toBe(
    '`content/plans` could not be written: the disk is full. Free some space, and run the command again.',
  )
  expect(tellUnwritten('seeds/a.md', new Error('EIO: i/o error'))).toBe(
    '`seeds/a.md` could not be written: EIO: i/o error. Look at the folder and its disk, and run the command again.',
  )
})
