import { findUnsafeCharacter, replaceUnsafeCharacters } from '../../lib/unsafe-characters.ts'
import { unsafeCharacter } from '../decode-source.ts'
import type { Issue } from '../../model/issue.ts'
import { decodeText } from './decode-text.ts'
import { detectContainer, detectTextFormat } from './detect-format.ts'
import type { Detected } from './detect-format.ts'
import { documentIssues } from './document-issues.ts'
import { noFacts } from './document-text.ts'
import type { ContainerFacts, DocumentFormat, DocumentText, Unreadable } from './document-text.ts'
import { readDocx } from './docx/read-docx.ts'
import { findErrorWords } from './html/error-page.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { findSizeIssue } from './size-limit.ts'

/**
 * The text of a document in any format, known by its content first and its name second; a document that
 * cannot be read gives the issue. A `.txt` comes back character for character, only without byte order mark.
 */
export async function readDocumentText(bytes: Uint8Array, file: string): Promise<DocumentText | Unreadable> {
  const sizeIssue = findSizeIssue(bytes.length, file)
  if (sizeIssue !== undefined) return { issue: sizeIssue }
  const read = await readContainer(bytes, detectContainer(bytes), file)
  if ('issue' in read) return read
  const misnamed = isMisnamed(read.format, file) ? [documentIssues.misnamed(file, read.format)] : []
  const { notes, ...shown } = textToShow(read, file)
  return { format: read.format, ...shown, notes: [...misnamed, ...notes] }
}

/** A plain text stays as it is, what is read from others is cleaned; either is reported where a page could not show it. */
function textToShow({ format, text, facts, notes }: DocumentText, file: string) {
  if (format === 'txt') return { text, facts, notes: [...notes, ...unsafeNotes(text, file)] }
  const { text: safe, replaced } = replaceUnsafeCharacters(text)
  const turned = replaced ? [documentIssues.turningLetters(file, replaced)] : []
  return { text: safe, facts: safeFacts(facts), notes: [...notes, ...turned] }
}

function unsafeNotes(text: string, file: string): readonly Issue[] {
  const unsafe = findUnsafeCharacter(text)
  return unsafe ? [{ ...unsafeCharacter(file, unsafe), severity: 'warning' }] : []
}

const safeFacts = (facts: ContainerFacts): ContainerFacts => ({
  title_zh: safeFact(facts.title_zh),
  file_title_zh: safeFact(facts.file_title_zh),
  issuer_zh: safeFact(facts.issuer_zh),
  source_zh: safeFact(facts.source_zh),
  document_number: safeFact(facts.document_number),
  issued_on: facts.issued_on,
  published_on: facts.published_on,
})

const safeFact = (fact: string | null): string | null =>
  fact === null ? null : replaceUnsafeCharacters(fact).text

async function readContainer(
  bytes: Uint8Array,
  detected: Detected,
  file: string,
): Promise<DocumentText | Unreadable> {
  if ('unsupported' in detected) return { issue: documentIssues.unsupported(file, detected.unsupported) }
  if ('protected' in detected) return { issue: documentIssues.passwordProtected(file) }
  if ('oldWord' in detected) return { issue: documentIssues.oldWord(file) }
  if ('broken' in detected) return { issue: documentIssues.brokenDocx(file) }
  if (detected.format === 'pdf') return readPdf(bytes, file)
  if (detected.format === 'docx') return readDocx(bytes, file)
  return readText(bytes, file)
}

function readText(bytes: Uint8Array, file: string): DocumentText | Unreadable {
  const decoded = decodeText(bytes, file)
  if ('issue' in decoded) return decoded
  const format = detectTextFormat(decoded.text, file)
  const problem = format === 'html' ? undefined : findTextProblem(decoded.text, file)
  if (problem !== undefined) return { issue: problem }
  if (format === 'txt') return { ...decoded, format, facts: noFacts }
  const read = format === 'html' ? readHtml(decoded.text, file) : readMarkdown(decoded.text)
  return 'issue' in read ? read : { ...read, format, notes: [...decoded.notes, ...read.notes] }
}

/** Fewer Chinese characters are no text; an error in place of a document is no longer than this. */
const [fewest, longestError] = [6, 100]

/** A text without Chinese, or a server's answer saved under the name of a document. */
function findTextProblem(text: string, file: string): Issue | undefined {
  const han = text.slice(0, 10_000).match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const words = han < longestError ? findErrorWords(null, text.slice(0, 10_000).split(/[\r\n]+/)) : undefined
  if (words !== undefined) return documentIssues.errorPage(file, words)
  return han < fewest ? documentIssues.noText(file) : undefined
}

/** Endings that promise one format; others promise nothing. */
const endings: Readonly<Record<string, DocumentFormat>> = {
  txt: 'txt',
  md: 'md',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

function isMisnamed(format: DocumentFormat, file: string): boolean {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return endings[ending] !== undefined && endings[ending] !== format
}
