import type { Legislation, NewsArticle, Report, WithContext } from 'schema-dts'
import type { City } from '../../model/city.ts'
import type { Plan } from '../../model/plan.ts'

/** What kinds of document are orders of an office, which schema.org calls legislation. */
const orders: ReadonlySet<Plan['kind']> = new Set(['five-year-plan', 'action-plan', 'regulation'])

/** A document as JSON-LD for its page at `url`; what it does not state is left out. */
export function documentData(
  plan: Plan,
  city: City,
  url: string,
): WithContext<Legislation | Report | NewsArticle> {
  const { title_zh, title_en, issuer_zh, document_number, issued_on, published_on } = plan
  const common = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    name: title_zh,
    alternateName: title_en,
    inLanguage: 'zh-CN',
    datePublished: published_on ?? issued_on,
    temporalCoverage: `${plan.period_from}/${plan.period_to}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: city.name_zh, alternateName: city.name_en },
  } as const
  if (plan.kind === 'newspaper-feature')
    return {
      ...common,
      '@type': 'NewsArticle',
      headline: title_zh,
      ...(issuer_zh === null
        ? {}
        : { publisher: { '@type': 'NewsMediaOrganization', name: issuer_zh } as const }),
    }
  const issuer =
    issuer_zh === null ? undefined : ({ '@type': 'GovernmentOrganization', name: issuer_zh } as const)
  if (orders.has(plan.kind))
    return {
      ...common,
      '@type': 'Legislation',
      legislationDate: issued_on,
      legislationJurisdiction: common.spatialCoverage,
      ...(issuer ? { legislationPassedBy: issuer, author: issuer, publisher: issuer } : {}),
      ...(document_number === null ? {} : { legislationIdentifier: document_number }),
    }
  return {
    ...common,
    '@type': 'Report',
    dateCreated: issued_on,
    ...(issuer ? { author: issuer, publisher: issuer } : {}),
    ...(document_number === null ? {} : { reportNumber: document_number }),
  }
}
