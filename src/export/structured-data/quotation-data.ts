import type { Graph, Quotation } from 'schema-dts'
import { evidencePath } from '../../model/evidence-path.ts'
import type { Figure } from '../../model/figure.ts'
import type { Plan } from '../../model/plan.ts'
import type { UrlOf } from '../tables.ts'

/** The figures of a document as quotations from it, each at the address where it stands. */
export const quotationData = (plan: Plan, figures: readonly Figure[], urlOf: UrlOf): Graph => ({
  '@context': 'https://schema.org',
  '@graph': figures.map((figure) => quotationOf(figure, plan, urlOf)),
})

function quotationOf({ id, quote, quote_en }: Figure, plan: Plan, urlOf: UrlOf): Quotation {
  const url = urlOf(evidencePath({ plan: plan.id, id }))
  return {
    '@type': 'Quotation',
    '@id': url,
    url,
    identifier: id,
    text: quote,
    inLanguage: 'zh-CN',
    isPartOf: { '@id': urlOf(`/plans/${plan.id}/`) },
    ...(plan.issuer_zh === null ? {} : { creator: { '@type': 'Organization', name: plan.issuer_zh } }),
    ...(quote_en === null
      ? {}
      : { workTranslation: { '@type': 'Quotation', text: quote_en, inLanguage: 'en' } }),
  }
}
