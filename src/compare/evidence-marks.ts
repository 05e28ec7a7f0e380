import { codePointsOf } from '../lib/code-points.ts'
import { mergeSpans } from '../lib/merge-spans.ts'
import type { Comparator } from '../model/figure.ts'
import type { Span } from '../model/span.ts'

export type MarkedQuote = {
  readonly quote: string
  readonly value_as_written: string | null
  readonly commitment_word: string | null
  readonly comparator: Comparator | null
  /** Where the value stands in the quote, in code points; without it the first occurrence is taken. */
  readonly value_at?: number
}

/** Words before and after a number that say how it bounds the measure, longest first. */
export const comparatorWords: Readonly<
  Record<Comparator, { before: readonly string[]; after: readonly string[] }>
> = {
  eq: { before: ['力争达到', '达到', '达', '完成率', '实现'], after: [] },
  gte: {
    before: [
      '不得低于',
      '不低于',
      '不少于',
      '不小于',
      '稳定在',
      '保持在',
      '至少',
      '达到',
      '达',
      '大于等于',
      '≥',
    ],
    after: ['及以上', '以上'],
  },
  lte: {
    before: [
      '不得超过',
      '不超过',
      '不高于',
      '不多于',
      '不大于',
      '控制在',
      '下降到',
      '下降至',
      '降至',
      '降到',
      '低于',
      '≤',
    ],
    after: ['及以下', '以下', '以内', '之内', '内'],
  },
  gt: { before: ['超过', '高于', '大于', '突破', '多于', '达到', '＞', '>'], after: ['以上'] },
  lt: { before: ['低于', '小于', '少于', '控制在', '＜', '<'], after: ['以下', '以内'] },
  about: { before: ['大约', '约', '近', '达到', '达'], after: ['左右', '上下'] },
  range: { before: ['达到', '达', '控制在', '保持在', '稳定在'], after: ['之间'] },
}

/** A comparator word further from its number than this belongs to another statement. */
const reach = 8

/** Stretches of a quote that decide: value, comparator words, commitment word; in order, merged, in code points. */
export function findEvidenceMarks(marked: MarkedQuote): readonly Span[] {
  const points = codePointsOf(marked.quote)
  const value = findValue(marked)
  const stretches = [value, ...findComparator(marked, value), findCommitment(marked, value)]
  return mergeSpans(
    stretches
      .filter((span) => span !== undefined)
      .map(({ start, end }) => ({ start: points.offsetOf(start), end: points.offsetOf(end) })),
  )
}

/** Works in string indices, like the two below. */
function findValue({ quote, value_as_written: written, value_at: at }: MarkedQuote): Span | undefined {
  if (written === null) return undefined
  const from = at === undefined ? 0 : codePointsOf(quote).slice(0, at).length
  return spanAt(quote.indexOf(written, from), written)
}

function findComparator({ quote, comparator }: MarkedQuote, value: Span | undefined): readonly Span[] {
  if (comparator === null || value === undefined) return []
  const { before, after } = comparatorWords[comparator]
  const ahead = quote.slice(Math.max(0, value.start - reach), value.start)
  const behind = quote.slice(value.end)
  const lead = before.map((word) => spanAt(ahead.lastIndexOf(word), word)).find((span) => span !== undefined)
  const tail = after.find((word) => behind.startsWith(word))
  const shift = value.start - ahead.length
  return [
    ...(lead && isNear(ahead.slice(lead.end)) ? [{ start: lead.start + shift, end: lead.end + shift }] : []),
    ...(tail ? [{ start: value.end, end: value.end + tail.length }] : []),
  ]
}

/** No clause ends between the word and the number. */
const isNear = (between: string): boolean => !/[,，;；。、:：]/u.test(between)

function findCommitment(
  { quote, commitment_word: word }: MarkedQuote,
  value: Span | undefined,
): Span | undefined {
  if (word === null) return undefined
  const before = value === undefined ? -1 : quote.lastIndexOf(word, Math.max(0, value.start - word.length))
  return spanAt(before >= 0 ? before : quote.indexOf(word), word)
}

const spanAt = (start: number, { length }: string): Span | undefined =>
  start < 0 || length === 0 ? undefined : { start, end: start + length }
