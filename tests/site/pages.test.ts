import { describe, expect, it } from 'vitest'
import { cityPairs } from '../../src/compare/city-pairs.ts'
import { dataset } from '../content/dataset.ts'
import { byteLength, htmlFiles, isPublished, openPage, readText, scriptsOf } from './dist.ts'

const paths = [
  '',
  'themes/',
  ...dataset.themes.map(({ id }) => `themes/${id}/`),
  'cities/',
  ...dataset.cities.map(({ id }) => `cities/${id}/`),
  'plans/',
  ...dataset.plans.flatMap(({ id }) => [`plans/${id}/`, `cite/${id}/`]),
  'indicators/',
  ...dataset.indicators.map(({ id }) => `indicators/${id}/`),
  'compare/',
  ...cityPairs(dataset.cities).map(({ id }) => `compare/${id}/`),
  'timeline/',
  'wording/',
  'charts/',
  'search/',
  'data/',
  'data/withdrawn/',
  'method/',
  'method/quotes/',
  ...dataset.plans.map(({ id }) => `method/quotes/${id}/`),
]
/** Pages that a script serves; that they are complete without it is tested in `compare.test.ts` and `reader.test.ts`. */
const scripted = /^(en\/)?(search\/|compare\/index|plans\/[^/]+\/index)/
const reading = htmlFiles.filter((file) => !scripted.test(file))
/** Pages to stand in a frame have a title and a main part, and no navigation. */
const framed = /^(en\/)?embed\//

describe('the published pages', () => {
  it('exist in Chinese and, under the same path, in English', () => {
    const missing = paths
      .flatMap((path) => [`${path}index.html`, `en/${path}index.html`])
      .filter((file) => !isPublished(file))
    expect(missing).toEqual([])
    expect(isPublished('404.html')).toBe(true)
  })

  it.each(htmlFiles)('%s has one h1, a title, a description, landmarks and its language', (file) => {
    const page = openPage(file)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('title')?.textContent.trim()).toBeTruthy()
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy()
    for (const landmark of framed.test(file) ? ['main'] : ['header', 'nav', 'main', 'footer'])
      expect(page.querySelector(landmark)).not.toBeNull()
    expect(page.documentElement.getAttribute('lang')).toBe(file.startsWith('en/') ? 'en' : 'zh-CN')
  })

  it.each(htmlFiles)('%s asks nobody else for anything', (file) => {
    const page = openPage(file)
    const asked = [...page.querySelectorAll('[src], link[href], source, object, iframe, form[action]')]
      .filter(
        (element) =>
          element.getAttribute('rel') !== 'canonical' && element.getAttribute('rel') !== 'alternate',
      )
      .map(
        (element) =>
          element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '',
      )
    expect(asked.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
  })

  it.each(reading)(
    '%s runs at most 1.2 kB of script, which only adds buttons and keeps what is searched in the browser',
    (file) => {
      const code = scriptsOf(file)
      expect(byteLength(code.join(''))).toBeLessThanOrEqual(1200)
      for (const each of code) expect(each).toMatch(/\[data-copies\]|#q=/)
    },
  )

  it('no field of text stands where a page is laid out later: browsers lay out every field as soon as it is read', () => {
    const late = htmlFiles.flatMap((file) =>
      [...openPage(file).querySelectorAll('.part, details')].flatMap((part) =>
        [...part.querySelectorAll('textarea, input')]
          .filter((field) => !['checkbox', 'radio', 'hidden'].includes(field.getAttribute('type') ?? 'text'))
          .map((field) => `${file}: ${field.getAttribute('aria-label') ?? field.id}`),
      ),
    )
    expect(late).toEqual([])
  })

  it.each(htmlFiles)('%s names the site once in its title', (file) => {
    const parts = openPage(file).title.split(' · ')
    expect(parts).not.toContain('')
    expect(parts.filter((part) => part === '对照' || part === 'Duizhao').length).toBeLessThanOrEqual(1)
  })

  it.runIf(!process.env['SITE'])('no page gives an address that search engines refuse', () => {
    const moved = 'meta[http-equiv=refresh]'
    const half = htmlFiles
      .filter((file) => !openPage(file).querySelector(moved))
      .filter((file) =>
        openPage(file).querySelector(
          'link[rel=canonical]:not([href^=http]), link[hreflang]:not([href^=http])',
        ),
      )
    expect(half).toEqual([])
  })

  it.each(htmlFiles)('%s uses every id once', (file) => {
    const ids = [...openPage(file).querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('the contract of the markup', () => {
  it('marks every figure where it stands in its document, with its id as the address', () => {
    const marked = dataset.plans.flatMap(({ id }) =>
      [...openPage(`plans/${id}/index.html`).querySelectorAll('[data-figure]')].map((element) =>
        element.getAttribute('data-figure'),
      ),
    )
    expect(dataset.figures.map(({ id }) => id).filter((id) => !marked.includes(id))).toEqual([])
    const addresses = dataset.figures.filter(
      ({ plan, id }) => !openPage(`plans/${plan}/index.html`).getElementById(id),
    )
    expect(addresses).toEqual([])
  })

  it('leads from every number on every page to its sentence in one click', () => {
    const marked = htmlFiles
      .filter((file) => !/^(en\/)?plans\//.test(file))
      .flatMap((file) => [...openPage(file).querySelectorAll('[data-figure]')])
    const lost = marked.filter((element) => {
      const links = [element.closest('a'), ...element.querySelectorAll('a')]
      const anchor = `#${element.getAttribute('data-figure')}`
      return !links.some((link) => link?.getAttribute('href')?.endsWith(anchor))
    })
    expect(lost.map((element) => `${element.getAttribute('data-figure')}: ${element.textContent}`)).toEqual(
      [],
    )
    expect(marked.length).toBeGreaterThan(dataset.figures.length)
  })

  it('gives every passage of an official document its element and address', () => {
    const official = new Set(dataset.plans.filter(({ rights }) => rights === 'full').map(({ id }) => id))
    const missing = dataset.passages
      .filter(({ plan }) => official.has(plan))
      .filter(
        ({ plan, id }) =>
          openPage(`plans/${plan}/index.html`).getElementById(id)?.getAttribute('data-passage') !== id,
      )
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('shows the text of an official document character for character, corrections aside', () => {
    for (const plan of dataset.plans.filter(({ rights }) => rights === 'full')) {
      const page = openPage(`plans/${plan.id}/index.html`)
      const errata = plan.errata
      for (const passage of dataset.passages.filter((each) => each.plan === plan.id)) {
        if (errata.some(({ start, end }) => start < passage.end && passage.start < end)) continue
        const shown = page.getElementById(passage.id)?.textContent ?? ''
        expect(shown.replace(/\s/g, '')).toContain(passage.text.replace(/\s/g, ''))
      }
    }
  })
})

describe('silence', () => {
  const silent = dataset.coverage.filter(({ state }) => state === 'not-stated')

  it('is stated on the theme page with the words searched for, in both languages', () => {
    for (const { theme, terms_searched } of silent) {
      expect(openPage(`themes/${theme}/index.html`).body.textContent).toContain('本文件未提及')
      expect(openPage(`en/themes/${theme}/index.html`).body.textContent.toLowerCase()).toContain(
        'not stated in this document',
      )
      for (const term of terms_searched)
        expect(openPage(`themes/${theme}/index.html`).body.textContent).toContain(term)
    }
  })
})

describe('core themes', () => {
  it.each(['childcare', 'family-doctor', 'tcm'])(
    '%s has a chart drawn at build with a table, and an analysis',
    (theme) => {
      for (const file of [`themes/${theme}/index.html`, `en/themes/${theme}/index.html`]) {
        const page = openPage(file)
        expect(page.querySelectorAll('figure svg [data-figure]').length).toBeGreaterThan(0)
        expect(page.querySelectorAll('table').length).toBeGreaterThan(0)
        // BibTeX has braces of its own.
        expect(readText(file).replace(/<pre[\s\S]*?<\/pre>/g, '')).not.toContain('{{')
      }
    },
  )
})
