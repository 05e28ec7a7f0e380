import type { Indicator } from '../model/indicator.ts'
import type { Plan } from '../model/plan.ts'
import type { FigureReview, KeptReview } from '../model/review.ts'
import { unitKey } from '../model/unit-key.ts'
import type { Anchor } from './find-anchor.ts'
import type { Problem } from './problem.ts'
import { quoteProblems } from './quote-problems.ts'

/** What a review must fit: its plan's period, the themes and the indicators there are. */
export type ReviewContext = {
  readonly plan: Pick<Plan, 'period_from' | 'period_to'>
  readonly themeIds: ReadonlySet<string>
  readonly indicators: readonly Indicator[]
  /** The values a number as written can be read as, e.g. `4.7万个` as 47000. */
  readonly readValues: (written: string) => readonly {
    readonly value: number
    readonly valueTo: number | null
    readonly unit: string | null
  }[]
}

/** What a review says of a figure that the codebook, the document or the review itself contradicts. */
export const recordProblems = (
  review: FigureReview,
  anchor: Anchor,
  context: ReviewContext,
): readonly Problem[] =>
  review.verdict === 'reject' ? [] : rules.flatMap((rule) => rule(review, context, anchor))

type Rule = (review: KeptReview, context: ReviewContext, anchor: Anchor) => readonly Problem[]

const themeIsKnown: Rule = ({ themes, quote }, { themeIds }) =>
  themes
    .filter((theme) => !themeIds.has(theme))
    .map((theme) => [
      'unknown-theme',
      `The review of \`${quote}\` names the theme \`${theme}\`, which has no file in \`content/themes\`. Use an existing theme id or add the theme.`,
    ])

const indicatorIsKnown: Rule = ({ indicator, quote }, { indicators }) =>
  indicator === null || indicators.some(({ id }) => id === indicator)
    ? []
    : [
        [
          'unknown-indicator',
          `The review of \`${quote}\` names the indicator \`${indicator}\`, which has no file in \`content/indicators\`. Use an existing indicator id or add the indicator.`,
        ],
      ]

const unitIsTheIndicators: Rule = ({ indicator: id, unit, quote }, { indicators }) => {
  const indicator = indicators.find((each) => each.id === id)
  if (!indicator || unit === null || unitKey(indicator.unit) === unitKey(unit)) return []
  return [
    [
      'unit-differs',
      `The review of \`${quote}\` gives the unit \`${unit}\`, but the indicator \`${indicator.id}\` is counted in \`${indicator.unit}\`. Correct the unit or choose another indicator.`,
    ],
  ]
}

const valueIsWritten: Rule = (review, { readValues }) => {
  const readings = review.value_as_written === null ? [] : readValues(review.value_as_written)
  const isRead = readings.some(({ value, valueTo }) => value === review.value && valueTo === review.value_to)
  if (readings.length === 0 || isRead || review.doubts.includes('value-open')) return []
  return [
    [
      'value-differs',
      `The review of \`${review.quote}\` gives the value \`${review.value}\`, but the document writes \`${review.value_as_written}\`. Correct the value, or list \`value-open\` under \`doubts\` and say in the notes how else it can be read.`,
    ],
  ]
}

/** Achievements reach back a period or two; promises keep within the document's period. */
const yearsBack = 10

const yearIsInPeriod: Rule = ({ year, kind, note_zh, note_en, quote }, { plan }) => {
  const { period_from: from, period_to: to } = plan
  const isInPeriod = year === null || (year >= from - (kind === 'baseline' ? yearsBack : 0) && year <= to)
  if (isInPeriod || (note_zh !== null && note_en !== null)) return []
  return [
    [
      'year-outside-horizon',
      `The review of \`${quote}\` gives the year \`${year}\`, but the document plans for ${from}–${to}. Correct the year, or say in \`note_zh\` and \`note_en\` why it lies outside.`,
    ],
  ]
}

const onlyMilestonesLackAValue: Rule = ({ kind, value, quote }) =>
  (kind === 'milestone') === (value === null)
    ? []
    : [
        [
          'value-and-kind',
          `The review calls \`${quote}\` a \`${kind}\` with the value \`${value}\`. A milestone has no value and every other kind has one; correct the kind or the value.`,
        ],
      ]

const quoteAgrees: Rule = (review, { readValues }, anchor) =>
  quoteProblems(review, anchor, (words) => readValues(words).map(({ unit }) => unit))

const decidingWordIsQuoted: Rule = ({ commitment_word: word, quote }) =>
  word === null || quote.includes(word)
    ? []
    : [
        [
          'word-not-found',
          `The review's deciding word \`${word}\` does not stand in the quote \`${quote}\`. Quote as far as the word, copy it from the document, or give null.`,
        ],
      ]

/** In the order in which their findings are told. */
const rules: readonly Rule[] = [
  themeIsKnown,
  indicatorIsKnown,
  unitIsTheIndicators,
  valueIsWritten,
  yearIsInPeriod,
  onlyMilestonesLackAValue,
  quoteAgrees,
  decidingWordIsQuoted,
]
