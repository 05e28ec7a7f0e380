import type { Benchmark } from '../model/benchmark.ts'
import type { CoverageState } from '../model/coverage.ts'
import type { Certainty } from '../model/erratum.ts'
import type { Commitment, Comparator, Figure, FigureKind } from '../model/figure.ts'
import type { AccuracyField } from '../model/accuracy.ts'
import type { Plan } from '../model/plan.ts'
import type { Locale } from './locales.ts'
import { translator, type MessageKey } from './translate.ts'

/** Every closed list of the model that a reader meets, and the values it may have. */
type Enums = {
  kind: FigureKind
  comparator: Comparator
  commitment: Commitment
  basis: NonNullable<Figure['year_basis']>
  state: CoverageState
  level: Plan['level']
  planKind: Plan['kind']
  rights: Plan['rights']
  status: Figure['status']
  certainty: Certainty
  field: AccuracyField
  benchmark: Benchmark['status']
}

type EnumKey = { [Name in keyof Enums]: `${Name}.${Enums[Name]}` }[keyof Enums]

/** The type fails here when a value of a closed list has no name in the dictionary. */
const everyValueIsNamed: EnumKey extends MessageKey ? true : never = true

/** What people call a value of a closed list: `nameOf('kind', 'baseline', 'en')` → `baseline`. */
export const nameOf = <Name extends keyof Enums>(name: Name, value: Enums[Name], locale: Locale): string =>
  everyValueIsNamed && translator(locale)(`${name}.${value}` as MessageKey)
