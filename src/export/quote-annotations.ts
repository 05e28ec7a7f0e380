import { evidencePath } from '../model/evidence-path.ts'
import type { Plan } from '../model/plan.ts'
import type { CheckedQuote } from '../model/quote.ts'

export type AnnotationInput = {
  readonly plan: Pick<Plan, 'id' | 'title_zh' | 'source_sha256'>
  readonly quotes: readonly CheckedQuote[]
  /** Turns a path of the site into the address to publish. */
  readonly urlOf: (path: string) => string
}

/** Where the file of a plan's quotes stands. */
export const quotesFilePath = (plan: string): string => `/data/quotes/${plan}.json`

/** Where a quote is shown with its selectors. */
export const quotePath = (plan: string, id: string): string => `/method/quotes/${plan}/#${id}`

/** Where the words of a quote stand in the reader: a figure at its own address, a quotation at its passage's. */
export const quotedAt = ({ kind, id, passage }: Pick<CheckedQuote, 'kind' | 'id' | 'passage'>): string =>
  kind === 'figure' ? id : passage

/**
 * The quotes of a plan as a page of W3C Web Annotations in JSON-LD: each target names the document by the hash
 * of its bytes (RFC 6920) and finds the words in it twice, by what stands around them and by code points.
 */
export function quoteAnnotations({ plan, quotes, urlOf }: AnnotationInput) {
  const file = urlOf(quotesFilePath(plan.id))
  const source = `ni:///sha-256;${base64url(plan.source_sha256)}`
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', context],
    id: file,
    type: 'AnnotationPage',
    label: plan.title_zh,
    document: urlOf(`/plans/${plan.id}/`),
    sha256: plan.source_sha256,
    startIndex: 0,
    items: quotes.map((quote) => ({
      id: `${file}#${quote.id}`,
      type: 'Annotation',
      motivation: 'linking',
      body: urlOf(evidencePath({ plan: plan.id, id: quotedAt(quote) })),
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
          { type: 'TextPositionSelector', start: quote.start, end: quote.end },
        ],
      },
      kind: quote.kind,
      result: quote.result,
      ...(quote.errata.length > 0
        ? {
            errata: quote.errata.map(({ source: has, reading, certainty }) => ({ has, reading, certainty })),
          }
        : {}),
    })),
  }
}

/** The terms that the annotation vocabulary does not have. */
const context = {
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  document: { '@id': 'http://www.w3.org/ns/oa#hasScope', '@type': '@id' },
  sha256: 'http://spdx.org/rdf/terms#checksumValue',
  kind: 'http://purl.org/dc/terms/type',
  result: 'http://www.w3.org/ns/earl#outcome',
  errata: { '@id': 'http://www.w3.org/ns/earl#info', '@container': '@list' },
  has: 'http://www.w3.org/ns/oa#exact',
  reading: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  certainty: 'http://www.w3.org/2004/02/skos/core#note',
} as const

/** Hexadecimal digits → the base64url a named-information address wants. */
function base64url(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
