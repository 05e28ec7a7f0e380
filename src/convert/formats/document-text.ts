import type { Issue } from '../../model/issue.ts'

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

/** What the container around a text says of it (a page's title, its day of publication); null where it says nothing. */
export type ContainerFacts = {
  readonly title_zh: string | null
  /** Title among a file's properties, often another document's: only for want of any other. */
  readonly file_title_zh: string | null
  readonly issuer_zh: string | null
  /** Where a page has its text from: an office or a newspaper. */
  readonly source_zh: string | null
  readonly document_number: string | null
  /** `YYYY-MM-DD` */
  readonly issued_on: string | null
  readonly published_on: string | null
}

export const noFacts: ContainerFacts = {
  title_zh: null,
  file_title_zh: null,
  issuer_zh: null,
  source_zh: null,
  document_number: null,
  issued_on: null,
  published_on: null,
}

/**
 * A document as plain text: a paragraph, heading, list item or table row to a line, cells parted by tabs,
 * footnotes at the end. Offsets of everything read later count in `text`.
 */
export type DocumentText = {
  readonly text: string
  readonly format: DocumentFormat
  /** What a person should know of the reading: warnings only. */
  readonly notes: readonly Issue[]
  readonly facts: ContainerFacts
}

export type Unreadable = { readonly issue: Issue }
