import { brotliCompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { englishOf, hasEnglishPage } from '../../src/components/reader/plan-english.ts'
import { readerBlocks } from '../../src/components/reader/reader-blocks.ts'
import { toFullWidthPunctuation } from '../../src/lib/full-width.ts'
import { dataset } from '../content/dataset.ts'
import { dist, htmlFiles, isPublished, openPage, readText } from './dist.ts'

const languages = ['', 'en/'] as const
const figuresOf = (plan: string) => dataset.figures.filter((figure) => figure.plan === plan)
const passagesOf = (plan: string) => dataset.passages.filter((passage) => passage.plan === plan)
const readers = languages.flatMap((language) =>
  dataset.plans.map((plan) => ({ language, plan, file: `${language}plans/${plan.id}/index.html` })),
)
const compact = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '')
const hrefsIn = (element: { querySelectorAll: (selector: string) => Iterable<unknown> } | null | undefined) =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => (link as Element).getAttribute('href') ?? '')

describe.each(readers)('the reader $file', ({ language, plan, file }) => {
  const page = openPage(file)
  const note = (id: string) => page.getElementById(`n-${id.slice(id.lastIndexOf('-f-') + 3)}`)

  it('leads from every mark to its note, and from the note to the record with all of it', () => {
    for (const { id } of figuresOf(plan.id)) {
      const mark = page.getElementById(id)
      if (mark?.localName === 'a')
        expect(page.getElementById(mark.getAttribute('href')?.slice(1) ?? '')).toBe(note(id))
      expect(hrefsIn(note(id))).toContain(`/${language}method/quotes/${plan.id}/#${id}`)
    }
  })

  it('leads from every figure back to its theme, and from the page to its place', () => {
    for (const { id, themes } of figuresOf(plan.id))
      expect(hrefsIn(note(id)?.closest('li'))).toContain(`/${language}themes/${themes[0]}/`)
    expect(hrefsIn(page.querySelector('main'))).toContain(`/${language}cities/${plan.city}/`)
  })

  it('names every theme of every paragraph in its margin', () => {
    const missing = passagesOf(plan.id)
      .filter(({ excerpts, themes }) => excerpts.length > 0 && themes.length > 0)
      .filter(({ id, themes }) => {
        const links = hrefsIn(page.getElementById(id)?.closest('.block')?.querySelector('.notes'))
        return themes.some((theme) => !links.includes(`/${language}themes/${theme}/`))
      })
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('gives the reason of every erratum beside its paragraph', () => {
    const notes = compact([...page.querySelectorAll('.notes')].map(({ textContent }) => textContent).join())
    for (const { reason_zh, reason_en } of plan.errata)
      expect(notes).toContain(compact(language === '' ? toFullWidthPunctuation(reason_zh) : reason_en))
  })

  it('sets out who leads and who helps, item by item and unit by unit', () => {
    const table = page.querySelector('section[aria-labelledby=duties] table')
    expect(table === null).toBe(plan.responsibilities.length === 0)
    for (const { passage, lead, help } of plan.responsibilities) {
      const block = page.getElementById(passage)?.closest('.block')
      const said = [...(block?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)
      expect(said).toEqual(expect.arrayContaining([lead, help].flatMap((units) => units.join('、') || [])))
      for (const unit of lead) expect(table?.textContent).toContain(unit)
    }
  })

  it('has every sentence in English, here or on a page of its own', () => {
    const apart = hasEnglishPage(passagesOf(plan.id))
    const other = `${language}plans/${plan.id}/english/index.html`
    expect(isPublished(other)).toBe(apart)
    if (apart) expect(hrefsIn(page.querySelector('article'))).toContain(`/${other.replace('index.html', '')}`)
    if (language === '' && !apart) return
    const shown = compact(openPage(apart ? other : file).querySelector('article')?.textContent)
    const said = passagesOf(plan.id).flatMap(({ excerpts }) =>
      excerpts.flatMap(({ text_en }) => text_en ?? []),
    )
    expect(said.filter((sentence) => !shown.includes(compact(sentence)))).toEqual([])
  })

  it('numbers headings as an outline that leads to each of them', () => {
    const outline = hrefsIn(page.querySelector('nav.outline'))
    const headings = [...page.querySelectorAll('article > :is(h2, h3, h4, h5, h6)')].map(({ id }) => `#${id}`)
    expect(outline).toEqual(headings)
  })

  it('says why, where it only quotes', () => {
    if (plan.rights === 'full') return
    const why = language === '' ? toFullWidthPunctuation(plan.rights_note_zh) : plan.rights_note_en
    expect(page.querySelector('article')?.textContent).toContain(why)
    const quotes = [...page.querySelectorAll('.block q')].map(({ textContent }) => compact(textContent))
    const excerpts = readerBlocks(plan, passagesOf(plan.id), [])
      .flatMap((block) => (block.kind === 'heading' ? [] : block.passages))
      .flatMap(({ excerpts: each }) => each.map(({ text }) => compact(text)))
    expect(quotes).toEqual(excerpts)
  })

  it('has nothing that a strict policy would stop', () => {
    expect(readText(file)).not.toMatch(/ style="| on[a-z]+="|<style|<script(?![^>]*(?: src=|ld\+json))/)
  })

  it('runs at most 3 kB of script, compressed', () => {
    const scripts = [...readText(file).matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, src]) => src ?? '')
    const imported = scripts.flatMap((script) =>
      [...readText(script).matchAll(/from ?["'`]\.\/([^"'`]+)/g)].map(([, name]) => `_astro/${name}`),
    )
    const bytes = [...scripts, ...imported].map((name) => brotliCompressSync(readFileSync(join(dist, name))))
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(3000)
    expect(scripts.length).toBeGreaterThan(0)
  })
})

it('keeps the translation of a long document as data too, paragraph by paragraph', () => {
  for (const plan of dataset.plans.filter(({ id }) => hasEnglishPage(passagesOf(id)))) {
    const data = JSON.parse(readText(`data/english/${plan.id}.json`)) as Record<string, string>
    const paragraphs = readerBlocks(plan, passagesOf(plan.id), []).flatMap((block) =>
      block.kind === 'heading' ? [] : [[block.passages[0]?.id, englishOf(block)]],
    )
    expect(Object.entries(data)).toEqual(paragraphs.filter(([, english]) => english !== null))
  }
})

describe('every number', () => {
  const isReader = /^(en\/)?plans\/[^/]+\/index\.html$/
  const known = new Map(dataset.figures.map(({ id, plan }) => [id, plan]))

  it.each(htmlFiles.filter((file) => !isReader.test(file) && readText(file).includes('data-figure')))(
    'of %s is one click from its sentence',
    (file) => {
      const lost = [...openPage(file).querySelectorAll('[data-figure]')].filter((element) => {
        const id = element.getAttribute('data-figure') ?? ''
        const links = [element.closest('a'), ...element.querySelectorAll('a')]
        return !links.some((link) => link?.getAttribute('href')?.endsWith(`/plans/${known.get(id)}/#${id}`))
      })
      expect(lost.map((element) => element.getAttribute('data-figure'))).toEqual([])
    },
  )
})

it('asks nobody to report a mistake, because no address is configured', () => {
  const asking = htmlFiles.filter((file) =>
    /data-report=|id="menu-report"|>(报告错误|Report a mistake)<\/a>|"mailto:/.test(readText(file)),
  )
  expect(asking).toEqual([])
})
