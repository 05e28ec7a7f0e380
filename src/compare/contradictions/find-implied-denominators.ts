import { everyTwo } from '../../lib/every-two.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Bilingual } from '../../model/language.ts'
import type { Indicator } from '../../model/indicator.ts'
import {
  impliedPopulations,
  pairEn,
  pairZh,
  tenThousands,
  thousands,
  type Implied,
} from './implied-populations.ts'

/** Two implied populations further apart than this factor are a finding; less may be rounding and growth. */
const tolerance = 1.1

/** Pairs of count and rate in one document that imply different populations. */
export function findImpliedDenominators(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  return everyTwo(impliedPopulations(figures, indicators))
    .filter(([a, b]) => ratio(a.population, b.population) > tolerance)
    .map(([a, b]): Check => ({
      plan: a.count.plan,
      kind: 'implied-denominator',
      figures: [a.count.id, a.rate.id, b.count.id, b.rate.id],
      computation: [a, b].map(arithmetic).join('; '),
      ...statements(a, b),
    }))
}

function statements(a: Implied, b: Implied): Pick<Check, 'statement_zh' | 'statement_en'> {
  const end = endings[verdictOf(a, b)]
  return {
    statement_zh: `${pairZh(a)}推出的人口约为 ${tenThousands(a.population)} 万，${pairZh(b)}推出的约为 ${tenThousands(b.population)} 万；${end.zh}。`,
    statement_en: `${pairEn(a)} imply about ${thousands(a.population)} residents, ${pairEn(b)} about ${thousands(b.population)}; ${end.en}.`,
  }
}

type Verdict = 'bound' | 'other-year' | 'cannot'

function verdictOf(a: Implied, b: Implied): Verdict {
  if (a.atLeast <= b.atMost * tolerance && b.atLeast <= a.atMost * tolerance) return 'bound'
  return a.count.year === b.count.year ? 'cannot' : 'other-year'
}

const endings: Readonly<Record<Verdict, Bilingual>> = {
  bound: {
    zh: '两组数字仍可以同时成立，因为其中写的是“不少于”一类的界限',
    en: 'both can still be true, because one of the values is only a bound',
  },
  // Between two years people come and go: only the size of the gap speaks against one scope.
  'other-year': {
    zh: '两组数字的年份不同，人口会变；相差这么多，口径多半也不同，文件没有说明各自的口径',
    en: 'the two pairs are of different years and populations change, but a gap of this size makes it unlikely that they share a scope, and the document does not say which scope each has',
  },
  cannot: {
    zh: '两组数字的口径不可能相同，文件没有说明各自的口径',
    en: 'the two pairs cannot share a scope, and the document does not say which scope each has',
  },
}

const arithmetic = ({ count, rate, per, population }: Implied): string =>
  `${count.value} ÷ ${rate.value} × ${per} = ${Math.round(population)}`

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b)
