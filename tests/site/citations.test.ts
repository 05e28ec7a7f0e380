import { describe, expect, it } from 'vitest'
import { cityPairs } from '../../src/compare/city-pairs.ts'
import { dataset } from '../content/dataset.ts'
import { byteLength, htmlFiles, openPage, readJson, readText, scriptsOf } from './dist.ts'

const languages = ['', 'en/'] as const
const pages = languages.flatMap((language) =>
  [
    ...dataset.plans.flatMap(({ id }) => [`plans/${id}/`, `cite/${id}/`]),
    ...dataset.themes.map(({ id }) => `themes/${id}/`),
    ...dataset.indicators.map(({ id }) => `indicators/${id}/`),
    ...cityPairs(dataset.cities).map(({ id }) => `compare/${id}/`),
    'data/',
  ].map((path) => `${language}${path}index.html`),
)
const forms = ['GB/T 7714—2015', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']
/** A form as it stands on the page or, on the longest documents, one link further. */
const textOf = (file: string, name: string): string =>
  formOn(file, name) ?? formOn(addressOf(file), name) ?? ''
const formOn = (file: string, name: string): string | undefined =>
  openPage(file).querySelector(`[data-copy="${name}"]`)?.textContent.trim()
const addressOf = (file: string): string =>
  openPage(file)
    .querySelector('.forms a[href$="/#document"]')
    ?.getAttribute('href')
    ?.replace(/^\/(.*)#document$/, '$1index.html') ?? file

describe('a document, a comparison and the dataset', () => {
  it.each(pages)('%s can be cited in all six forms before any script runs', (file) => {
    const address = `/${file.replace('index.html', '')}`
    for (const name of forms) expect(textOf(file, name)).not.toBe('')
    const own = /(^|\/)cite\//.test(file) ? address.replace('/cite/', '/plans/') : address
    for (const name of forms.slice(0, 3)) expect(textOf(file, name)).toContain(own)
    expect(JSON.parse(textOf(file, 'CSL-JSON'))).toHaveLength(1)
  })

  it.each(pages)('%s leaves the day of access to the reader', (file) => {
    const printed = textOf(file, 'GB/T 7714—2015')
    expect(printed).toMatch(file.startsWith('en/') ? /\[date of access\]/ : /\[引用日期\]/)
    expect(openPage(file).querySelector('.forms')?.textContent).not.toContain('1000-01-01')
    expect(textOf(file, 'RIS')).not.toMatch(/^Y2/m)
  })
})

describe.each(dataset.plans)('the parts of $id', ({ id: plan }) => {
  const own = <Item extends { readonly plan: string; readonly id: string }>(items: readonly Item[]) =>
    items.filter((item) => item.plan === plan).map(({ id }) => id)
  const ids = [...own(dataset.figures), ...own(dataset.passages)]

  it.each(languages)('each have printed references with their own address on /%scite/', (language) => {
    const page = openPage(`${language}cite/${plan}/index.html`)
    for (const id of ids) {
      const references = [...(page.getElementById(id)?.querySelectorAll('p[data-copy]') ?? [])]
      expect(references).toHaveLength(3)
      for (const reference of references)
        expect(reference.textContent).toContain(`/${language}plans/${plan}/#${id}`)
    }
  })

  it('each have an entry in BibTeX, RIS and CSL-JSON, the document first', () => {
    const keys = [plan, ...ids]
    expect([...readText(`cite/${plan}.bib`).matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key)).toEqual(
      keys,
    )
    expect([...readText(`cite/${plan}.ris`).matchAll(/^ID {2}- (.+)$/gm)].map(([, key]) => key)).toEqual(keys)
    const items = readJson(`cite/${plan}.json`) as { id: string; URL: string }[]
    expect(items.map(({ id }) => id)).toEqual(keys)
    expect(items.slice(1).every(({ id, URL }) => URL.endsWith(`/plans/${plan}/#${id}`))).toBe(true)
  })
})

describe('what importers read', () => {
  it.each(languages)('stands in the head of every document under /%splans/', (language) => {
    for (const { id, title_zh, issued_on } of dataset.plans) {
      const page = openPage(`${language}plans/${id}/index.html`)
      const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
      expect(meta('citation_title')).toBe(title_zh)
      expect(meta('citation_publication_date')).toBe(issued_on.replaceAll('-', '/'))
      expect(meta('citation_language')).toBe('zh-CN')
      expect(page.querySelectorAll('meta[name=citation_title]')).toHaveLength(1)
    }
  })

  it('names no address, so that the one that is open is kept, with the figure it points at', () => {
    for (const file of htmlFiles) {
      const names = [...openPage(file).querySelectorAll('head meta')].map(
        (meta) => meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
      )
      expect(
        names.filter((name) => /url$/.test(name)),
        file,
      ).toEqual([])
    }
  })

  it('stands in the head of themes, measures, comparisons and the data page', () => {
    for (const file of pages.filter((each) => !/(plans|cite)\//.test(each)))
      expect(openPage(file).querySelector('meta[name="z.itemType"]')?.getAttribute('content')).toBe('dataset')
  })
})

it('copies with one script of at most 1.2 kB', () => {
  const code = scriptsOf('themes/tcm/index.html')
  expect(code).toHaveLength(1)
  expect(byteLength(code.join(''))).toBeLessThanOrEqual(1200)
})
