import type { CodedPassage } from '../document.ts'
import { cutPieces } from './cut-pieces.ts'
import { findDates } from './time/find-dates.ts'
import { findMilestones } from './milestones.ts'
import { normaliseText } from './normalise.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Period } from './time/period.ts'
import type { FigureReading } from './figure-reading.ts'
import { readSectionEra } from './time/section-era.ts'
import type { Era } from './time/section-era.ts'
import { readSentence } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import { readSentenceFigures } from './sentence-figures.ts'
import type { Carried } from './sentence-reading.ts'
import type { Stretch } from './stretch.ts'
import { datesOf } from './time/sentence-time.ts'
import { isPast, resolveDate } from './time/year.ts'
import type { Dated } from './time/year.ts'

/** What stands around a paragraph. */
export type Surroundings = {
  /** The document's years. */
  readonly period: Period
  /** The date announced for the list it belongs to. */
  readonly lead: Dated | undefined
  /** The past date its section opens with: “十三五”期间. */
  readonly section: Dated | undefined
}

export type ParagraphReading = {
  readonly readings: readonly FigureReading[]
  /** The date it announces for a list behind it. */
  readonly lead: Dated | undefined
  /** The past date it opens a report with. */
  readonly opening: Dated | undefined
}

/** All figures and milestones of a paragraph, in order, and the dates it hands on. */
export function readParagraph(
  { passages, headings }: Paragraph,
  text: string,
  { period: whole, lead, section }: Surroundings,
): ParagraphReading {
  const ofHeadings = dateOfHeadings(headings, whole)
  const headingDate = lead ?? ofHeadings ?? section
  const named = ofHeadings?.from === undefined && ofHeadings?.sense === 'in' ? ofHeadings.year : undefined
  const period = named === undefined ? whole : { ...whole, section: named }
  const readings: FigureReading[] = []
  let carried: Carried = { date: headingDate, era: eraOf(headingDate, readSectionEra(headings), period) }
  for (const { passage, start, end } of passages.flatMap((passage) => piecesOf(passage, text))) {
    const sentence = readSentence(text.slice(start, end))
    const own = { ...carried, era: eraOfSentence(sentence, carried.era, period) }
    const context = { passage, start, sentence, carried: own, period }
    const figures = readSentenceFigures(context)
    readings.push(...inOrder([...figures, ...findMilestones(context, figures)]))
    carried = {
      era: own.era,
      date: carryOn(sentence, { carried, period, headingDate, hasFigures: figures.length > 0 }),
    }
  }
  const last = passages.at(-1)
  const announces = last !== undefined && text.slice(last.start, last.end).trimEnd().endsWith(':')
  const opening = passages[0] === undefined ? undefined : openingOf(passages[0], text, period)
  return {
    readings,
    lead: announces ? carried.date : undefined,
    opening: carried.era === 'achieved' ? opening : undefined,
  }
}

/** “十三五”期间, at the head of a report: the years the whole section speaks of. */
function openingOf({ start, end }: CodedPassage, text: string, period: Period): Dated | undefined {
  const head = text.slice(start, Math.min(end, start + 24))
  const date = findDates(head).find((found) => found.start <= 2)
  const dated = date === undefined ? undefined : resolveDate(date, period)
  return dated?.from !== undefined && isPast(dated, period)
    ? { ...dated, sense: 'past', basis: 'carried' }
    : undefined
}

const piecesOf = (
  passage: CodedPassage,
  text: string,
): readonly ({ readonly passage: CodedPassage } & Stretch)[] =>
  cutPieces(text, passage).map((piece) => ({ passage, ...piece }))

const inOrder = (readings: readonly FigureReading[]): FigureReading[] =>
  readings.toSorted((one, other) => one.value.start - other.value.start)

type CarryContext = {
  readonly carried: Carried
  readonly period: Period
  readonly headingDate: Dated | undefined
  readonly hasFigures: boolean
}

/** A sentence hands on its last date; without one it hands on what it took over as long as it states figures itself. */
function carryOn(
  sentence: Sentence,
  { carried, period, headingDate, hasFigures }: CarryContext,
): Dated | undefined {
  // 由2016年的260张增至1120张: where a change starts from dates nothing behind it.
  const last = datesOf(sentence, period)
    .filter(({ start }) => !/[由从]/.test(sentence.text.slice(Math.max(0, start - 1), start)))
    .at(-1)
  // An interim deadline holds for its own sentence: 2022年底前完成改造。… goes back to the document's last year.
  const isInterim = last !== undefined && period.to !== undefined && last.year !== period.to
  const announces = sentence.text.trimEnd().endsWith(':')
  if (isInterim && !announces && !isPast(last, period)) return headingDate
  if (last !== undefined) return { ...last, basis: last.basis === 'stated' ? 'carried' : last.basis }
  return hasFigures ? carried.date : headingDate
}

/** A date or a word at the start of a sentence sets the era of what follows: 过去五年,… 到2025年,… */
function eraOfSentence(sentence: Sentence, era: Era, period: Period): Era {
  const first = datesOf(sentence, period)[0]
  if (
    first !== undefined &&
    first.start <= 3 &&
    !/目前|现在|当前|如今/.test(sentence.text.slice(first.start, first.end))
  ) {
    if (isPast(first, period)) return 'achieved'
    if (first.sense === 'deadline') return 'planned'
  }
  if (/^[^,;。\d]{2,24}(?:启动|实施|成立|开展|施行|建立|运行|召开|颁布|推行|改革)以来,/.test(sentence.text))
    return 'achieved'
  if (/^.{0,6}(?:过去[一二三四五]?年|[一二三四五]年来|一年来|回顾)/.test(sentence.text)) return 'achieved'
  if (/^.{0,4}(?:下一步|今后|面向未来|新的一年|展望)/.test(sentence.text)) return 'planned'
  return era
}

/** A year in a heading dates its section: 二、2025年主要目标. */
function dateOfHeadings(headings: readonly string[], period: Period): Dated | undefined {
  for (const heading of headings.toReversed()) {
    const dates = findDates(normaliseText(heading)).flatMap((date) => resolveDate(date, period) ?? [])
    const date = dates.at(-1)
    if (date !== undefined) return { ...date, basis: date.basis === 'stated' ? 'carried' : date.basis }
  }
  return undefined
}

function eraOf(date: Dated | undefined, section: Era, period: Period): Era {
  if (date === undefined || section !== 'unknown') return section
  return isPast(date, period) ? 'achieved' : 'planned'
}
