import { accessSlot, citeDocument } from '../../export/citations/cite.ts'
import type { Plan } from '../../model/plan.ts'

/**
 * The reference (GB/T 7714) that goes with a quote from a document, the same as the document's own, with `{page}`
 * where the quote's address goes and `{day}` where the day goes on which a reader saw it.
 */
export const quoteReference = (plan: Plan): string =>
  citeDocument(plan, '{page}', 'zh').gbt7714.replace(accessSlot, '{day}')
