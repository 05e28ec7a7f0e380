import { testCount, testWhole } from './arithmetic.ts'
import { changes } from './change-relations.ts'
import { middleOf } from './extent.ts'
import type { KnownValue } from './known-values.ts'
import type { WrittenNumber } from './number-runs.ts'
import { rates, shares, sums } from './part-relations.ts'
import type { Context, Relation, RelationFinder } from './relation.ts'

/** Every calculation a sentence allows that tells something. */
export const findRelations = (context: Context): readonly Relation[] =>
  finders
    .flatMap((find) => find(context))
    .map(withoutRanges)
    .filter(({ outcome }) => outcome !== 'open')

/** What is calculated from two numbers is one number and no range. */
const withoutRanges = (relation: Relation): Relation =>
  calculated.has(relation.kind) && relation.numbers.some(({ isRange }) => isRange)
    ? { ...relation, outcome: 'contradicts' }
    : relation

const calculated: ReadonlySet<Relation['kind']> = new Set(['growth', 'difference', 'multiple', 'share'])

/** 分别 announces as many numbers as there are things before it. */
const counts: RelationFinder = ({ runs }) =>
  runs.flatMap(({ numbers, names, isAnnounced }) =>
    isAnnounced
      ? [
          {
            kind: 'count',
            numbers,
            outcome: testCount(numbers.length, names.length),
            computation: `${names.length} names, ${numbers.length} values`,
          },
        ]
      : [],
  )

/** 签约率达到285%: a share of people or things beyond the whole. */
const wholes: RelationFinder = ({ runs }) =>
  runs.flatMap(({ numbers }) =>
    numbers.flatMap((number) =>
      number.unit === '%' &&
      number.role !== 'change' &&
      /(?:率|占比|比例|比重|水平|覆盖面)$/.test(number.subject)
        ? [
            {
              kind: 'whole' as const,
              numbers: [number],
              outcome: testWhole(number.extent),
              computation: `${number.written} > 100%`,
            },
          ]
        : [],
    ),
  )

/** The same number for the same measure elsewhere in the document. */
const restatements: RelationFinder = ({ runs, known }) =>
  runs.flatMap(({ numbers }) =>
    numbers.flatMap((number) =>
      known
        .find(number.subject)
        .filter((other) => isSame(number, other))
        .slice(0, 1)
        .map((other): Relation => ({
          kind: 'restated',
          numbers: [number],
          outcome: 'fits',
          computation: `${other.written} (${other.key})`,
        })),
    ),
  )

const isSame = ({ unit, extent }: WrittenNumber, other: KnownValue): boolean =>
  other.key.length >= 4 && unitOf(other.unit) === unit && Math.abs(other.value - middleOf(extent)) < 1e-9

const unitOf = (unit: string): string => unit.replace(/\/(?:千|万|10万|百).*$/, '')

/** Each looks for one kind of calculation. */
const finders: readonly RelationFinder[] = [counts, changes, shares, sums, rates, wholes, restatements]
