import { codePointsOf } from '../lib/code-points.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Proposal } from '../model/figure.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Responsibility } from '../model/responsibility.ts'
import type { Span } from '../model/span.ts'
import { codeThemes } from './code-themes.ts'
import type { CodedPassage, DocumentContext } from './document.ts'
import { findFigures } from './figures/find-figures.ts'
import { lineFinder } from './figures/line-finder.ts'
import { findResponsibilities } from './find-responsibilities.ts'
import { findUnreadTables } from './find-unread-tables.ts'
import type { Structure } from './structure/read-structure.ts'

export type StatementsInput = {
  /** Plan id. */
  readonly plan: string
  /** Path or name of the file that has the text, for messages. */
  readonly file: string
  readonly structure: Structure
  readonly context: DocumentContext
  readonly codebook: Codebook
}

/** What a plan says. Offsets are code points. */
export type Statements = {
  readonly passages: readonly Passage[]
  readonly figures: readonly Proposal[]
  readonly responsibilities: readonly Responsibility[]
  readonly issues: readonly Issue[]
  /** Length of the text in code points. */
  readonly characters: number
  /** Counts in code points where something stands by UTF-16 indices of the same text. */
  readonly place: <T extends Span>(item: T) => T
}

/** Passages, figures and responsible bodies of a document whose structure is known, and what a person should look at. */
export function readStatements({ plan, file, structure, context, codebook }: StatementsInput): Statements {
  const { text } = structure
  const passages = codePassages(structure, codebook)
  const { figures, issues } = findFigures({ plan, document: { ...structure, passages }, context, codebook })
  const { length, offsetOf } = codePointsOf(text)
  const place = <T extends Span>(item: T): T => ({
    ...item,
    start: offsetOf(item.start),
    end: offsetOf(item.end),
  })
  const lineOf = lineFinder(text)
  return {
    passages: passages.map(place),
    figures: figures.map((figure) => ({
      ...place(figure),
      value_start: offsetOf(figure.value_start),
      value_end: offsetOf(figure.value_end),
    })),
    responsibilities: findResponsibilities(structure.passages),
    issues: [
      ...guessedIssues(structure, { file, lineOf }),
      ...atFile(issues, file),
      ...findUnreadTables(passages, figures, { file, lineOf }),
    ],
    characters: length,
    place,
  }
}

function codePassages({ passages, headings }: Structure, { themes }: Codebook): readonly CodedPassage[] {
  const coded = codeThemes(passages, headings, themes)
  return passages.map(({ id, heading_path, text, start, end }) => ({
    id,
    heading_path,
    text,
    themes: [...(coded.get(id) ?? [])],
    start,
    end,
  }))
}

/** Headings that lost their stop: where they end is a guess a person should look at. */
const guessedIssues = (
  { text, guessed }: Structure,
  { file, lineOf }: { readonly file: string; readonly lineOf: (index: number) => number },
): readonly Issue[] =>
  guessed.map(({ start, end }) => ({
    severity: 'warning',
    code: 'heading-without-stop',
    message: `The heading \`${text.slice(start, end)}\` has lost the stop that ends it, so its end is a guess. Look at the line and describe the lost stop as an erratum.`,
    at: { file, line: lineOf(start) },
    quote: text.slice(start, end),
  }))

/** The figure rules know a document by its plan; people look for its file. */
const atFile = (issues: readonly Issue[], file: string): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, at: { ...issue.at, file } }))
