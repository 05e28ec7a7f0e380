import type { Dataset } from '../model/dataset.ts'

/** Every id that has an address: figures, passages and headings, sorted. */
export const publishedIds = ({
  figures,
  passages,
  plans,
}: Pick<Dataset, 'figures' | 'passages' | 'plans'>): readonly string[] =>
  [...figures, ...passages, ...plans.flatMap(({ headings }) => headings)].map(({ id }) => id).toSorted()
