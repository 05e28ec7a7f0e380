import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import { evidencePath } from '../../model/evidence-path.ts'
import type { Plan } from '../../model/plan.ts'
import type { UrlOf } from '../tables.ts'
import type { CslItem } from './csl-item.ts'
import { documentItem } from './document-item.ts'

/**
 * A document, its figures and its passages as items, in this order, each with its own address. A figure's item
 * notes the quote; a passage's does not, because its address is the text.
 */
export function planItems(
  { figures, passages }: Pick<Dataset, 'figures' | 'passages'>,
  plan: Plan,
  city: City,
  urlOf: UrlOf,
): readonly CslItem[] {
  const at = (id: string): string => urlOf(evidencePath({ plan: plan.id, id }))
  return [
    documentItem({ plan, city, url: urlOf(`/plans/${plan.id}/`) }),
    ...figures
      .filter((figure) => figure.plan === plan.id)
      .map(({ id, quote }) => documentItem({ plan, city, id, url: at(id), note: `“${quote}”` })),
    ...passages
      .filter((passage) => passage.plan === plan.id)
      .map(({ id }) => documentItem({ plan, city, id, url: at(id) })),
  ]
}
