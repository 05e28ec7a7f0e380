import type { City } from '../../model/city.ts'
import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/** A document to cite and the address at which the site shows it; `note` quotes the passage meant, if one is. */
export type CitedDocument = {
  readonly plan: Plan
  readonly city: Pick<City, 'name_zh'>
  readonly url: string
  readonly id?: string
  readonly note?: string
}

/** The document as a reference manager stores it, in its own language. */
export function documentItem({ plan, city, url, id = plan.id, note }: CitedDocument): CslItem {
  const issuer = plan.issuer_zh
  return {
    ...bareItem(plan, id, url),
    ...(isNewspaper(plan) || issuer === null ? {} : { publisher: issuer, 'publisher-place': city.name_zh }),
    ...(note === undefined ? {} : { note }),
  }
}

/**
 * The document as a printed reference names it. In English the title is followed by its unofficial translation.
 * Publisher and place are left out: the publisher is the author, and the document was read online.
 */
export function documentReference(plan: Plan, url: string, language: Language): CslItem {
  const item = bareItem(plan, plan.id, url)
  if (language === 'zh') return item
  return {
    ...item,
    title: `${plan.title_zh} [${plan.title_en}]`,
    ...issuerFields(plan, plan.issuer_en ?? plan.issuer_zh),
  }
}

function bareItem(plan: Plan, id: string, url: string): CslItem {
  return {
    id,
    type: isNewspaper(plan) ? 'article-newspaper' : plan.kind === 'regulation' ? 'legislation' : 'report',
    title: plan.title_zh,
    ...issuerFields(plan, plan.issuer_zh),
    ...(plan.document_number === null ? {} : { number: plan.document_number }),
    issued: cslDate(plan.issued_on),
    language: 'zh-CN',
    URL: url,
  }
}

const isNewspaper = ({ kind }: Plan): boolean => kind === 'newspaper-feature'

/** A newspaper is where a feature stands, not who wrote it. */
function issuerFields(plan: Plan, issuer: string | null): Pick<CslItem, 'author' | 'container-title'> {
  if (issuer === null) return {}
  return isNewspaper(plan) ? { 'container-title': issuer } : { author: [{ literal: issuer }] }
}
