import { itemsWith } from '../lib/items-with.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Plan } from '../model/plan.ts'

/** A figure with what decides whether it may be compared: its document and its indicator. */
export type Measured = {
  readonly figure: Pick<Figure, 'value' | 'unit' | 'kind' | 'year' | 'scope_zh' | 'measure_zh' | 'city'>
  readonly plan: Pick<Plan, 'level' | 'kind' | 'scope_zh'>
  readonly indicator: Indicator | undefined
}

/** Tells how a figure of the dataset is measured, for comparing it. */
export const measuredIn =
  ({ plans, indicators }: Pick<Dataset, 'plans' | 'indicators'>) =>
  (figure: Figure): Measured => ({
    figure,
    plan: getPlan(plans, figure.plan),
    indicator: figure.indicator === null ? undefined : itemsWith(indicators, 'id', figure.indicator)[0],
  })

function getPlan(plans: Dataset['plans'], id: string): Plan {
  const [plan] = itemsWith(plans, 'id', id)
  if (!plan) throw new Error(`No plan \`${id}\` in the dataset. Pass figures and plans of one dataset.`)
  return plan
}
