import { describe, expect, it } from 'vitest'
import { cityPairs, pairId } from '../../src/compare/city-pairs.ts'
import { judgePairs } from '../../src/compare/judge-pairs.ts'
import { derivedValues } from '../../src/compare/derived-values.ts'
import { withoutRestatements } from '../../src/compare/restatements.ts'
import { precisions, wordings } from '../../src/compare/wording.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { toFullWidthPunctuation } from '../../src/lib/full-width.ts'
import { dataset } from '../content/dataset.ts'
import { files, isPublished, openPage, readText } from './dist.ts'

const languages = ['', 'en/'] as const
const pairs = cityPairs(dataset.cities)
const charts = siteCharts(dataset)
const idsIn = (file: string, attribute: string): (string | null)[] =>
  [...openPage(file).querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute))

describe.each(languages)('/%scompare/', (language) => {
  const file = `${language}compare/index.html`

  it('shows every document on every theme before any script runs', () => {
    for (const theme of dataset.themes) {
      const cells = [...openPage(file).querySelectorAll(`section[data-theme="${theme.id}"] li[data-city]`)]
      expect(cells.map((cell) => cell.getAttribute('data-city'))).toEqual(
        dataset.plans.map(({ city }) => city),
      )
      expect(cells.filter((cell) => cell.hasAttribute('hidden') || cell.textContent.trim() === '')).toEqual(
        [],
      )
    }
  })

  it('keeps the choice out of sight until a script can serve it', () => {
    expect(openPage(file).getElementById('choice')?.hasAttribute('hidden')).toBe(true)
  })

  it('links to the page of every pair', () => {
    const links = [...openPage(file).querySelectorAll('#compared a')].map((link) => link.getAttribute('href'))
    for (const { id } of pairs) expect(links).toContain(`/${language}compare/${id}/`)
  })

  it('runs at most 3 kB of script', () => {
    const inline = [...readText(file).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, code]) => code ?? '',
    )
    const linked = [...readText(file).matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, src]) =>
      readText(src ?? ''),
    )
    const size = new TextEncoder().encode([...inline, ...linked].join('')).length
    expect(size).toBeGreaterThan(0)
    expect(size).toBeLessThanOrEqual(3072)
  })
})

describe.each(pairs)('the pair $id', ({ id, a, b }) => {
  it('answers every theme for both places, in both languages', () => {
    for (const language of languages) {
      const page = openPage(`${language}compare/${id}/index.html`)
      const sections = dataset.themes.map((theme) =>
        page.getElementById(`on-${theme.id}`)?.closest('section'),
      )
      expect(sections.filter((section) => section?.querySelectorAll('li').length !== 2)).toEqual([])
    }
  })

  it('is reached from the other order too, and says which address is its own', () => {
    for (const language of languages) {
      const turned = openPage(`${language}compare/${pairId(b.id, a.id)}/index.html`)
      const home = `/${language}compare/${id}/`
      expect(turned.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toContain(home)
      expect(turned.querySelector('link[rel=canonical]')?.getAttribute('href')).toContain(home)
      expect([...turned.querySelectorAll('main a')].map((link) => link.getAttribute('href'))).toContain(home)
    }
  })

  it('never lets two figures stand without saying whether they compare', () => {
    for (const theme of dataset.themes) {
      const section = openPage(`compare/${id}/index.html`)
        .getElementById(`on-${theme.id}`)
        ?.closest('section')
      const values = [...(section?.querySelectorAll('a.value:not(.wordy)') ?? [])]
      if (values.length === 2) expect(section?.querySelector('.verdict')?.textContent).toMatch(/不能|可以/)
    }
  })
})

describe.each(dataset.indicators)('the measure $id', (indicator) => {
  const figures = dataset.figures.filter((figure) => figure.indicator === indicator.id)

  it('has every value with its quote and a link to the evidence', () => {
    for (const language of languages) {
      const file = `${language}indicators/${indicator.id}/index.html`
      const text = openPage(file).body.textContent
      for (const figure of figures) {
        expect(idsIn(file, 'data-figure')).toContain(figure.id)
        expect(text).toContain(figure.quote)
      }
    }
  })

  it('defines itself, names its near misses and its outside values with their sources', () => {
    const page = openPage(`indicators/${indicator.id}/index.html`)
    const text = page.body.textContent
    expect(text).toContain(toFullWidthPunctuation(indicator.definition_zh))
    expect(text).toContain(toFullWidthPunctuation(indicator.comparable_zh))
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    for (const id of indicator.near_misses) expect(links).toContain(`/indicators/${id}/`)
    for (const benchmark of dataset.benchmarks.filter((each) => each.indicator === indicator.id))
      expect(text).toContain(toFullWidthPunctuation(benchmark.source_zh))
  })

  it('says of every two values whether they compare', () => {
    const shown = openPage(`indicators/${indicator.id}/index.html`).body.textContent
    const told = withoutRestatements(figures)
    for (const { sentence } of judgePairs(dataset, told))
      expect(shown).toContain(toFullWidthPunctuation(sentence.zh))
  })
})

it('marks derived values as such, with formula and source, and never as figures of a document', () => {
  const derived = derivedValues(dataset)
  expect(derived.length).toBeGreaterThan(0)
  for (const { indicator, city, formula, population } of derived) {
    const page = openPage(`indicators/${indicator}/index.html`)
    const item = page.querySelector(`li[data-derived="derived-${city}-${indicator}"]`)
    expect(item?.textContent).toContain(formula)
    expect(item?.textContent).toContain(toFullWidthPunctuation(population.source_zh))
    expect(page.querySelector(`[data-figure="derived-${city}-${indicator}"]`)).toBeNull()
  }
})

describe('the wording page', () => {
  it.each(languages)('/%swording/ counts what the data says', (language) => {
    const page = openPage(`${language}wording/index.html`)
    for (const { city, words, precision } of wordings(dataset)) {
      const shown = [...(page.getElementById(city.id)?.querySelectorAll('[data-word]') ?? [])]
      expect(shown.map((each) => [each.getAttribute('data-word'), each.getAttribute('data-count')])).toEqual(
        words.map(({ word, figures }) => [word ?? '', String(figures.length)]),
      )
      const row = [...page.querySelectorAll('tr')].find((each) =>
        each
          .querySelector(`th a[href$="/cities/${city.id}/"]`)
          ?.closest('tr')
          ?.querySelector('[data-precision]'),
      )
      const counts = precisions.map((each) =>
        row?.querySelector(`[data-precision=${each}]`)?.getAttribute('data-count'),
      )
      expect(counts).toEqual(precisions.map((each) => String(precision[each])))
    }
  })
})

describe('the timeline', () => {
  it.each(languages)(
    '/%stimeline/ has every dated figure, at an address for its place and year',
    (language) => {
      const file = `${language}timeline/index.html`
      const shown = new Set(idsIn(file, 'data-figure'))
      const dated = dataset.figures.filter(({ year }) => year !== null)
      expect(dated.filter(({ id }) => !shown.has(id))).toEqual([])
      for (const { city, year } of dated)
        expect(openPage(file).getElementById(`${city}-${year}`)).not.toBeNull()
    },
  )
})

describe('a city page', () => {
  it.each(dataset.cities)(
    '$id has its firmest and softest promises and what its document contradicts',
    ({ id }) => {
      const page = openPage(`cities/${id}/index.html`)
      for (const commitment of ['firm', 'aspirational'])
        expect(page.querySelector(`section[data-commitment=${commitment}]`)?.textContent.trim()).toBeTruthy()
      expect(page.getElementById('checks')).not.toBeNull()
      expect(page.getElementById('silent')).not.toBeNull()
    },
  )
})

describe.each(charts)('the chart $id', ({ id }) => {
  it.each(languages)('has its page, its file and its frame in /%s', (language) => {
    const page = openPage(`${language}charts/${id}/index.html`)
    expect(page.querySelector('figure svg title')?.textContent).toBeTruthy()
    expect(page.querySelector('figure svg desc')?.textContent).toBeTruthy()
    expect(page.querySelectorAll('figure table tbody tr').length).toBeGreaterThan(0)
    expect(page.querySelector('.use pre')?.textContent).toContain(`/${language}embed/${id}/`)
    expect(isPublished(`${language}charts/${id}.svg`)).toBe(true)
  })

  it.each(languages)(
    'its frame in /%s shows drawing, table and source without navigation or script',
    (language) => {
      const file = `${language}embed/${id}/index.html`
      const page = openPage(file)
      expect(page.querySelectorAll('figure svg').length).toBeGreaterThan(0)
      expect(page.querySelectorAll('figure table').length).toBeGreaterThan(0)
      expect(page.querySelector('nav, header, form')).toBeNull()
      expect(readText(file)).not.toContain('<script')
      expect(page.body.textContent).toContain(dataset.releases[0]?.version)
    },
  )
})

describe('chart files', () => {
  const svgs = files.filter((file) => /^(en\/)?charts\/[^/]+\.svg$/.test(file))
  /** Names in a chart that only mark what something is; nothing is drawn by them. */
  const undrawn = new Set(['name', 'note', 'tick', 'title', 'inside'])

  it('are there for every chart in both languages', () => {
    expect(svgs).toHaveLength(charts.length * 2)
  })

  it.each(svgs)('%s stands alone, names its source, and leaves nothing undrawn', (file) => {
    const svg = readText(file)
    expect(svg).not.toMatch(/var\(|data-astro|<a[ >]|<script|<image|href=/)
    expect(svg).toContain(dataset.releases[0]?.version ?? 'no release')
    const css = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? ''
    const used = new Set(
      [...svg.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => (names ?? '').split(' ')),
    )
    const unstyled = [...used].filter((name) => !undrawn.has(name) && !css.includes(`.${name}`))
    expect(unstyled).toEqual([])
  })
})

it('holds every word that was searched in vain, for paper, though the screen shows three', () => {
  for (const { city, theme, terms_searched } of dataset.coverage.filter(
    ({ state }) => state === 'not-stated',
  )) {
    const cell = openPage('compare/index.html').querySelector(
      `section[data-theme="${theme}"] li[data-city="${city}"]`,
    )
    expect(cell?.textContent.replaceAll(/\s/g, '')).toContain(terms_searched.join('、').replaceAll(/\s/g, ''))
  }
})
