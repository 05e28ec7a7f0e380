import type { Issue } from '../../model/issue.ts'
import { documentIssues } from './document-issues.ts'

/** No plan is longer; a larger file is a scan, an archive or a mistake. */
export const sizeLimit = 64 * 1024 * 1024

/** The issue of a file that is too large or empty, from its size alone, so that it need not be read first. */
export function findSizeIssue(size: number, file: string): Issue | undefined {
  if (size === 0) return documentIssues.empty(file)
  return size > sizeLimit ? documentIssues.tooLarge(file, size, sizeLimit) : undefined
}
