import { stableId } from '../../lib/stable-id.ts'
import type { Codebook } from '../../model/codebook.ts'
import type { Proposal } from '../../model/figure.ts'
import { figureId } from '../../model/figure-id.ts'
import type { Issue } from '../../model/issue.ts'
import type { CodedDocument, DocumentContext } from '../document.ts'
import { findDamage } from './damage/find-damage.ts'
import { figureThemes } from './themes/figure-themes.ts'
import { findIndicator } from './themes/find-indicator.ts'
import { normaliseText } from './normalise.ts'
import { readPeriod } from './time/period.ts'
import type { Period } from './time/period.ts'
import { readParagraph } from './read-paragraph.ts'
import type { FigureReading } from './figure-reading.ts'
import { groupParagraphs } from './paragraphs.ts'
import { withoutSoftBreaks } from './soft-breaks.ts'
import { readTables } from './tables/read-tables.ts'
import type { Dated } from './time/year.ts'

export type FigureInput = {
  /** Plan id. */
  readonly plan: string
  readonly document: CodedDocument
  readonly context: DocumentContext
  readonly codebook: Codebook
}

/**
 * Every quantified statement and dated milestone of a document by the rules alone, in order, and what looks
 * damaged in its text. Spans are UTF-16 indices of the document's text.
 */
export function findFigures({ plan, document, context, codebook }: FigureInput): {
  readonly figures: readonly Proposal[]
  readonly issues: readonly Issue[]
} {
  const unbroken = withoutSoftBreaks(document)
  const text = normaliseText(unbroken.document.text)
  const period = readPeriod(document, context)
  const sources = new Map(document.passages.map((passage) => [passage.id, passage]))
  const themesOf = figureThemes(codebook.themes)
  const scope = context.scope_zh ?? '未说明'
  const idOf = idMaker(plan)
  const figures = readParagraphs(unbroken.document, text, period).map(
    ({ reading: read, headings, start }) => {
      const reading = {
        ...read,
        passage: sources.get(read.passage.id) ?? read.passage,
        value: unbroken.toSource(read.value),
        quote: unbroken.toSource(read.quote),
      }
      const quote = unbroken.document.text.slice(read.quote.start, read.quote.end)
      const themes = themesOf({
        measure: reading.measure,
        quote,
        sentence: unbroken.document.text.slice(
          Math.max(read.passage.start, read.value.start - 200),
          read.value.start,
        ),
        paragraph: unbroken.document.text.slice(
          Math.max(start, read.passage.start - 200),
          read.passage.start,
        ),
        opening: unbroken.document.text.slice(start, Math.min(start + 60, read.value.start)),
        passageThemes: reading.passage.themes,
        headings,
      })
      const indicator = findIndicator(reading.measure, reading.unit, codebook.indicators)
      return toProposal({ idOf, source: document.text, reading, themes: [...themes], indicator, scope })
    },
  )
  const issues = findDamage({
    source: document.text,
    text: normaliseText(document.text),
    passages: document.passages,
    figures,
    file: plan,
  })
  return { figures, issues }
}

type Placed = {
  readonly reading: FigureReading
  readonly headings: readonly string[]
  /** Where its paragraph starts. */
  readonly start: number
}

/** Reads paragraph by paragraph; a date before a colon holds for the list under the same heading. */
function readParagraphs(document: CodedDocument, text: string, period: Period): readonly Placed[] {
  const { byPassage } = readTables(document.passages, text, period)
  let lead: Dated | undefined
  let section: { readonly above: string; readonly date: Dated } | undefined
  let above = ''
  return groupParagraphs(document).flatMap((paragraph) => {
    const here = paragraph.headings.join('\n')
    if (here !== above) lead = undefined
    above = here
    const cells = paragraph.passages.flatMap(({ id }) => byPassage.get(id) ?? [])
    const prose = paragraph.passages.filter(({ id }) => !byPassage.has(id))
    if (section !== undefined && !here.startsWith(section.above)) section = undefined
    const read = readParagraph({ ...paragraph, passages: prose }, text, {
      period,
      lead,
      section: section?.date,
    })
    lead = read.lead ?? lead
    if (read.opening !== undefined) section ??= { above: here, date: read.opening }
    return [...cells, ...read.readings].map((reading) => ({
      reading,
      headings: paragraph.headings,
      start: paragraph.passages[0]?.start ?? 0,
    }))
  })
}

type ProposalParts = {
  readonly idOf: ReturnType<typeof idMaker>
  readonly source: string
  readonly reading: FigureReading
  readonly themes: string[]
  readonly indicator: string | null
  readonly scope: string
}

function toProposal({ idOf, source, reading, themes, indicator, scope }: ProposalParts): Proposal {
  const { passage, quote, value } = reading
  const written = reading.milestone ? null : source.slice(value.start, value.end)
  return {
    id: idOf(reading, written),
    passage: passage.id,
    quote: source.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    value_as_written: written,
    value_start: value.start,
    value_end: value.end,
    value: reading.amount,
    value_to: reading.amountTo,
    unit: reading.unit,
    comparator: reading.comparator,
    kind: reading.kind,
    year: reading.year,
    year_basis: reading.basis,
    commitment: reading.commitment,
    commitment_word: reading.commitmentWord,
    measure_zh: reading.measure === '' ? source.slice(quote.start, quote.end) : reading.measure,
    scope_zh: reading.scope ?? scope,
    themes,
    indicator,
  }
}

/** Makes the figures' ids; a passage without end holds figures without end, so its text is hashed once. */
function idMaker(plan: string): (reading: FigureReading, written: string | null) => string {
  const hashes = new Map<string, string>()
  const used = new Set<string>()
  return ({ passage, value, measureNth }, written) => {
    const isLong = passage.text.length > 4000
    const text = isLong ? (hashes.get(passage.id) ?? stableId(passage.text)) : passage.text
    if (isLong) hashes.set(passage.id, text)
    const idOf = (offset: number): string =>
      figureId({ plan, passage: { id: passage.id, text }, offset, valueAsWritten: written, measureNth })
    // No value stands before its passage, so a negative place is free for the rare clash of two hashes.
    let offset = value.start - passage.start
    let id = idOf(offset)
    while (used.has(id)) {
      offset = -1 - Math.abs(offset)
      id = idOf(offset)
    }
    used.add(id)
    return id
  }
}
