import type { Issue } from '../../model/issue.ts'
import { documentIssues } from './document-issues.ts'

/** No plan is longer; a larger file is a scan, an archive or a mistake. */
export const sizeLimit = 64 * 1024 * 1024

/** The issue of a file that is not there, too large or empty, from its size alone, so that it need not be read first. */
export function findSizeIssue(size: number | undefined, file: string): Issue | undefined {
  if (size === undefined) return documentIssues.notFound(file)
  if (size === 0) return documentIssues.empty(file)
  return size > sizeLimit ? documentIssues.tooLarge(file, size, sizeLimit) : undefined
}
