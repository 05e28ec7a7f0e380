import { findDates } from './time/find-dates.ts'
import type { DateMention } from './time/find-dates.ts'
import { findMasks } from './not-figures/masks.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import type { Quantity } from './quantities/quantity.ts'
import { coverOf } from './stretch.ts'
import type { Stretch } from './stretch.ts'

/** A sentence cut into what the rules look at; all stretches count from its own start. */
export type Sentence = {
  /** Normalised text, as long as the source's. */
  readonly text: string
  /** Parts between commas, semicolons and lost full stops, in order. */
  readonly clauses: readonly Stretch[]
  readonly dates: readonly DateMention[]
  /** Every number that is not part of a name, a reference or a date. */
  readonly quantities: readonly Quantity[]
}

/** Reads one sentence of normalised text. */
export function readSentence(text: string): Sentence {
  const masks = findMasks(text)
  const named = coverOf(
    text.length,
    masks.map(({ start, end }) => ({ start: start + 1, end: end - 1 })),
  )
  const dates = findDates(text).filter(({ start, end }) => named[start] !== 1 || named[end - 1] !== 1)
  const cover = coverOf(text.length, [...masks, ...dates])
  const quantities = findQuantities(text, cover)
  return { text, clauses: cutClauses(text, quantities), dates, quantities }
}

/** The clause of a sentence an index stands in. */
export function clauseAt(sentence: Sentence, index: number): Stretch {
  return sentence.clauses[clauseIndexAt(sentence, index)] ?? { start: 0, end: sentence.text.length }
}

/** Number of the clause an index stands in, by bisection. */
export function clauseIndexAt({ clauses }: Sentence, index: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((clauses[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Cuts at punctuation outside brackets, and behind a share that closes its clause where the mark was lost. */
function cutClauses(text: string, quantities: readonly Quantity[]): Stretch[] {
  const lost = new Set(quantities.filter((quantity) => closesClause(text, quantity)).map(({ end }) => end))
  const clauses: Stretch[] = []
  let start = 0
  let depth = 0
  for (let index = 0; index <= text.length; index++) {
    const character = text[index] ?? '。'
    if (character === '(') depth = closesWithin(text, index) ? 1 : 0
    else if (character === ')') depth = 0
    const mark =
      /[,;:。!?\n]/.test(character) &&
      (depth === 0 || /[。;\n]/.test(character)) &&
      !insideNumber(text, index)
    if ((mark || lost.has(index)) && index > start) clauses.push({ start, end: index })
    if (mark) start = index + 1
    else if (lost.has(index)) start = index
  }
  return clauses
}

const closesWithin = (text: string, index: number): boolean =>
  /^\([^()]{0,60}\)/.test(text.slice(index, index + 62))

const insideNumber = (text: string, index: number): boolean =>
  /\d/.test(text[index - 1] ?? '') &&
  (text[index] === ':'
    ? /^ ?\d/.test(text.slice(index + 1, index + 3))
    : text[index] === ',' && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5)))

/** 规范管理率达到96.75%高血压…: a share behind its measure ends the clause, whatever noun runs into it. */
function closesClause(text: string, { start, end, kind }: Quantity): boolean {
  if (kind !== 'share' && kind !== 'rate') return false
  const runsOn =
    /^[\u4e00-\u9fff\d]/.test(text.slice(end, end + 1)) &&
    !/^(?:以上|以下|以内|之内|左右|上下|及以|和|与|及|或|并|且|而|后|时|为|在|由|用|给|同|的|至|到|分|提|下|上|降|增)/.test(
      text.slice(end, end + 2),
    )
  return (
    runsOn &&
    /(?:率|比例|比重|占比|覆盖面|满意度|水平)(?:均|分别|都|已|要|应)?(?:达到|达|为|不低于|不少于|超过|低于|在|保持在|控制在)?$/.test(
      text.slice(Math.max(0, start - 16), start),
    )
  )
}
