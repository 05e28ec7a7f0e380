import type { Comparator } from '../model/figure.ts'
import type { KeptReview } from '../model/review.ts'
import { unitKey } from '../model/unit-key.ts'
import type { Anchor } from './find-anchor.ts'
import type { Problem } from './problem.ts'

/** Units a number as written may have, e.g. `个` for `4.5个`; null where it has none. */
export type ReadUnits = (written: string) => readonly (string | null)[]

/** What a review says that the words of its own quote contradict: its comparator, its unit, its date. */
export const quoteProblems = (
  review: KeptReview,
  anchor: Anchor,
  readUnits: ReadUnits,
): readonly Problem[] => [
  ...comparatorProblem(review, anchor),
  ...unitProblem(review, readUnits),
  ...dateProblem(review, anchor),
]

type Bound = readonly [RegExp, Comparator]

/** Words in front of a number that bound it; up to a dozen characters of verb or measure may stand between. */
const before: readonly Bound[] = [
  [/(?:不[得应]?(?:低于|少于|小于)|至少|最少|起码|≥)[^\d,，;；。、]{0,12}$/, 'gte'],
  [/(?:不[得应]?(?:高于|超过|多于|大于|超)|至多|最多|≤|控制[在到])[^\d,，;；。、]{0,12}$/, 'lte'],
  [/(?:超过?|高于|多于|突破|逾)$/, 'gt'],
  [/(?:低于|少于|不足|不到)$/, 'lt'],
  [/(?:大约|约|近|接近)$/, 'about'],
]
const within: readonly Bound[] = [
  [/\d\s*[-–—~～至]\s*\d/, 'range'],
  [/[余多]/, 'gt'],
]
const behind: readonly Bound[] = [
  [/^(?:\(含\)|及|和|或)?以上/, 'gte'],
  [/^(?:\(含\)|及|和|或)?(?:以下|以内|之内)/, 'lte'],
  [/^(?:左右|上下)/, 'about'],
]

/** The comparator the words at the number say, with the word; `eq` and no word where nothing bounds it. */
export function wordedComparator(
  front: string,
  written: string,
  back: string,
): { readonly comparator: Comparator; readonly word: string | null } {
  for (const [bounds, words] of [
    [within, written],
    [before, front],
    [behind, back],
  ] as const)
    for (const [pattern, comparator] of bounds) {
      const word = pattern.exec(words)?.[0]
      if (word !== undefined) return { comparator, word }
    }
  return { comparator: 'eq', word: null }
}

function comparatorProblem(review: KeptReview, { passage, value_start }: Anchor): readonly Problem[] {
  const { comparator, value_as_written: written, quote } = review
  if (written === null || comparator === null) return []
  const text = Array.from(passage.text)
  const at = value_start - passage.start
  const said = wordedComparator(
    text.slice(0, at).join(''),
    written,
    text.slice(at + Array.from(written).length).join(''),
  )
  if (said.comparator === comparator) return []
  const words = said.word === null ? 'no word that bounds the number' : `\`${said.word}\``
  return [
    [
      'comparator-differs',
      `The review of \`${quote}\` gives the comparator \`${comparator}\`, but the document writes ${words} at \`${written}\`, which is \`${said.comparator}\`. Correct the comparator, or quote the words that bound the number.`,
    ],
  ]
}

function unitProblem(
  { unit, value_as_written: written, quote, doubts }: KeptReview,
  readUnits: ReadUnits,
): readonly Problem[] {
  if (written === null || unit === null || doubts.includes('value-open')) return []
  const units = readUnits(written).filter((each) => each !== null)
  // 4.5个 behind 每千人 is 个/千人: the written unit is what stands in front of the stroke.
  const counted = unitKey(unit.replace(/(?<=.)\/.*$/s, ''))
  if (units.length === 0 || units.some((each) => unitKey(each) === counted || each === unit)) return []
  return [
    [
      'unit-not-written',
      `The review of \`${quote}\` gives the unit \`${unit}\`, but the document writes \`${written}\`, which is counted in \`${units[0]}\`. Give the unit as the document writes it.`,
    ],
  ]
}

/** Words that date a sentence without a year in figures. */
const datedWords =
  /年内|年底|年末|今年|本年|全年|当年|每年|十[一二三四五六七]五|规划期|[\d一二三四五六七八九十]+年(?:时间|内)|第[一二三四五]年/

/** A milestone needs its date in its own sentence; a year called stated needs it there too. */
function dateProblem({ kind, year, year_basis, quote }: KeptReview, { passage }: Anchor): readonly Problem[] {
  if (year === null || (kind !== 'milestone' && year_basis !== 'stated')) return []
  if (passage.text.includes(String(year)) || datedWords.test(passage.text)) return []
  return kind === 'milestone'
    ? [
        [
          'milestone-without-date',
          `The review calls \`${quote}\` a milestone for \`${year}\`, but its sentence names neither that year nor another deadline. Quote the sentence that has the date, or remove the entry: what has neither number nor date is no figure.`,
        ],
      ]
    : [
        [
          'year-not-in-sentence',
          `The review of \`${quote}\` says that \`${year}\` is stated, but its sentence does not name that year. Correct the year, or say \`carried\` or \`document\`.`,
        ],
      ]
}
