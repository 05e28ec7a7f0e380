import type { Figure } from '../../model/figure.ts'

/** People a rate is counted for, by how its unit ends: `人/千人` → 1000, `‰` → 1000. */
const bases: readonly (readonly [RegExp, number])[] = [
  [/\/千人$|^‰$/, 1000],
  [/\/10万人?$/, 100_000],
  [/\/百万人$/, 1_000_000],
  [/\/万人$/, 10_000],
]

/** How many people (births, for mortality) a value is counted per; undefined for counts, shares and amounts. */
export const perPopulation = ({ unit }: Pick<Figure, 'unit'>): number | undefined =>
  bases.find(([ending]) => ending.test(unit ?? ''))?.[1]
