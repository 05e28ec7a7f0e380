import type { City } from '../model/city.ts'
import type { Dataset, PublishedPassage } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Plan } from '../model/plan.ts'
import type { Theme } from '../model/theme.ts'

/** Records by id; each throws for an id the dataset does not have, which content checks have ruled out. */
export type Lookups = {
  readonly city: (id: string) => City
  readonly plan: (id: string) => Plan
  readonly theme: (id: string) => Theme
  readonly indicator: (id: string) => Indicator
  readonly passage: (id: string) => PublishedPassage
  readonly figure: (id: string) => Figure
}

const known = new WeakMap<Dataset, Lookups>()

/** The lookups of a dataset, made once. */
export function lookupsOf(dataset: Dataset): Lookups {
  const lookups = known.get(dataset) ?? {
    city: byId('city', dataset.cities),
    plan: byId('plan', dataset.plans),
    theme: byId('theme', dataset.themes),
    indicator: byId('indicator', dataset.indicators),
    passage: byId('passage', dataset.passages),
    figure: byId('figure', dataset.figures),
  }
  known.set(dataset, lookups)
  return lookups
}

function byId<Item extends { readonly id: string }>(
  what: string,
  items: readonly Item[],
): (id: string) => Item {
  const map = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = map.get(id)
    if (!item) throw new Error(`There is no ${what} \`${id}\`. Use an id of the dataset.`)
    return item
  }
}
