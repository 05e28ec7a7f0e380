/** Where a figure, a passage or another part of a document stands on the site, without language and sub-path. */
export const evidencePath = ({ plan, id }: { readonly plan: string; readonly id: string }): string =>
  `/plans/${plan}/#${id}`
