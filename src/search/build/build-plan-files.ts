import type { Dataset } from '../../model/dataset.ts'
import type { PlanContent } from '../plan-list.ts'
import { buildTextIndex } from './build-text-index.ts'
import { gapsOf, indexIndicators } from './build-vocabulary-index.ts'
import { packTextIndex } from './pack-text-index.ts'

/** Each document as the browser reads it where it reads only some, by plan id. */
export function buildPlanFiles(
  dataset: Pick<Dataset, 'plans' | 'themes' | 'indicators' | 'passages' | 'figures' | 'coverage'>,
): ReadonlyMap<string, PlanContent> {
  const indicators = indexIndicators(dataset.indicators)
  const passages = Map.groupBy(dataset.passages, ({ plan }) => plan)
  const figures = Map.groupBy(dataset.figures, ({ plan }) => plan)
  const coverage = Map.groupBy(dataset.coverage, ({ city }) => city)
  return new Map(
    dataset.plans.map((plan) => [
      plan.id,
      {
        texts: packTextIndex(
          buildTextIndex({
            plans: [plan],
            themes: dataset.themes,
            passages: passages.get(plan.id) ?? [],
            figures: figures.get(plan.id) ?? [],
          }),
          indicators,
        ),
        ...gapsOf(coverage.get(plan.city) ?? []),
      },
    ]),
  )
}
