import { describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { htmlFiles, isPublished, openPage } from './dist.ts'

type Node = Record<string, unknown>

/** The schema.org properties that each type on the site may have; what is not here is a slip. */
const thing = ['@type', '@id', 'name', 'alternateName', 'url', 'identifier', 'description']
const work = [
  ...thing,
  ...[
    'inLanguage',
    'datePublished',
    'dateCreated',
    'temporalCoverage',
    'spatialCoverage',
    'author',
    'publisher',
  ],
  ...[
    'creator',
    'license',
    'isAccessibleForFree',
    'version',
    'keywords',
    'isPartOf',
    'text',
    'workTranslation',
  ],
]
const properties: Readonly<Record<string, readonly string[]>> = {
  Legislation: [
    ...work,
    ...['legislationDate', 'legislationJurisdiction', 'legislationPassedBy', 'legislationIdentifier'],
  ],
  Report: [...work, 'reportNumber'],
  NewsArticle: [...work, 'headline'],
  Dataset: [...work, 'distribution'],
  Quotation: work,
  DataDownload: [...thing, 'encodingFormat', 'contentUrl', 'contentSize', 'sha256'],
  BreadcrumbList: [...thing, 'itemListElement'],
  ListItem: [...thing, 'position', 'item'],
  Organization: thing,
  GovernmentOrganization: thing,
  NewsMediaOrganization: thing,
  Place: thing,
  AdministrativeArea: thing,
}

const blocksOf = (file: string): Node[] =>
  [...openPage(file).querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Node,
  )
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : typeof value === 'object' && value !== null
      ? [value as Node, ...Object.values(value).flatMap(nodesIn)]
      : []
const ofType = (file: string, type: string): Node[] =>
  blocksOf(file)
    .flatMap(nodesIn)
    .filter((node) => node['@type'] === type)

describe('JSON-LD', () => {
  it.each(htmlFiles)('of %s parses, names its context and uses only terms of schema.org', (file) => {
    for (const block of blocksOf(file)) {
      expect(block['@context']).toBe('https://schema.org')
      for (const node of nodesIn(block)) {
        const keys = Object.keys(node).filter((key) => key !== '@context' && key !== '@graph')
        const allowed = node['@type'] === undefined ? ['@id'] : (properties[String(node['@type'])] ?? [])
        expect(keys.filter((key) => !allowed.includes(key))).toEqual([])
      }
    }
  })

  it.each(htmlFiles)('of %s leads to pages and files that exist', (file) => {
    const addresses = blocksOf(file)
      .flatMap(nodesIn)
      .flatMap((node) => [node['url'], node['item'], node['contentUrl']])
      .filter((address) => typeof address === 'string')
    const missing = addresses.filter((address) => {
      const { pathname, hash } = new URL(address, 'http://site/')
      const target = pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1)
      if (!isPublished(target)) return true
      return hash !== '' && !openPage(target).getElementById(decodeURIComponent(hash.slice(1)))
    })
    expect(missing).toEqual([])
  })
})

describe('what is described', () => {
  const types: Readonly<Record<string, string>> = {
    'five-year-plan': 'Legislation',
    'action-plan': 'Legislation',
    'work-priorities': 'Report',
    'conference-report': 'Report',
    'newspaper-feature': 'NewsArticle',
  }

  it.each(dataset.plans)('is the document $id, by its kind', ({ id, kind, title_zh, issuer_zh }) => {
    const [document] = ofType(`plans/${id}/index.html`, types[kind] ?? '')
    expect(document).toMatchObject({ name: title_zh, inLanguage: 'zh-CN', url: `/plans/${id}/` })
    expect(JSON.stringify(document).includes(issuer_zh ?? '"author"')).toBe(issuer_zh !== null)
  })

  it.each(dataset.plans)('is every figure of $id, as a quotation', ({ id }) => {
    const quoted = ofType(`cite/${id}/index.html`, 'Quotation').flatMap(({ identifier }) => identifier ?? [])
    expect(quoted).toEqual(dataset.figures.filter(({ plan }) => plan === id).map((figure) => figure.id))
  })

  it('is the dataset with its version, licence and files', () => {
    const [data] = ofType('data/index.html', 'Dataset')
    expect(data).toMatchObject({
      version: dataset.releases[0]?.version,
      datePublished: dataset.releases[0]?.date,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(ofType('data/index.html', 'DataDownload').length).toBe(19)
  })

  it('is the way to a page', () => {
    const names = ofType('en/themes/childcare/index.html', 'ListItem').map(({ name }) => name)
    expect(names).toEqual(['Duizhao', 'Themes', 'Childcare for under-threes'])
  })
})
