import type { Plan } from '../../model/plan.ts'
import type { CitedPage } from './site-item.ts'

/** A `meta` element of a page's head. */
export type MetaTag = { readonly name: string; readonly content: string }

/**
 * What reference managers and indexes read in the head of a document's page. Names are Chinese in every language:
 * they hold no space, at which importers would cut an office into first and last name. The address is left out, here
 * and in `og:url`, which Zotero would take before it: so an importer keeps the one the reader has open, with the
 * figure it points at.
 */
export function documentMeta(plan: Plan): readonly MetaTag[] {
  const { title_zh, issuer_zh, document_number, issued_on, kind } = plan
  const isNewspaper = kind === 'newspaper-feature'
  return tags({
    citation_title: title_zh,
    citation_author: isNewspaper ? null : issuer_zh,
    citation_journal_title: isNewspaper ? issuer_zh : null,
    citation_technical_report_institution: isNewspaper ? null : issuer_zh,
    citation_technical_report_number: document_number,
    citation_publication_date: slashed(issued_on),
    citation_language: 'zh-CN',
    // The type by which importers tell a report or a newspaper article from a web page.
    'z.itemType': isNewspaper ? 'newspaperArticle' : kind === 'regulation' ? 'statute' : 'report',
  })
}

/** The same for a page that is cited as a part of the dataset. */
export const pageMeta = (
  { title, release }: Pick<CitedPage, 'title' | 'release'>,
  author: string,
  language: string,
): readonly MetaTag[] =>
  tags({
    citation_title: title,
    citation_author: author,
    citation_publication_date: slashed(release.date),
    citation_language: language,
    'z.itemType': 'dataset',
  })

const tags = (values: Readonly<Record<string, string | null>>): readonly MetaTag[] =>
  Object.entries(values).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]))

/** The form of a date that indexes of scholarly literature ask for. */
const slashed = (iso: string): string => iso.replaceAll('-', '/')
