import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keepOnlySearch } from '../../../scripts/bench/corpus/only-search.ts'
import { writeProject } from '../../../scripts/bench/corpus/write-project.ts'
import type { InventedPlan } from '../../../scripts/bench/corpus/invent-plan.ts'
import { findSearchIndex } from '../../../scripts/lib/name-search-index.ts'
import { serveStatic } from '../../../scripts/lib/static-server.ts'
import { headerPolicy } from '../../../src/lib/security-policy.ts'
import { copyProject } from '../../site/project-copy.ts'
import type { ProjectCopy } from '../../site/project-copy.ts'
import { ask, firstHit, reaches, recovers, searchSite, textOf } from './search-page.ts'
import { startSite } from '../site.ts'

let copy: ProjectCopy | undefined
let invented: readonly InventedPlan[] = []

/** Forty-five plans, five of them real, built with nothing changed but the pages left out, and the hosts' header. */
const { visit } = searchSite(async () => {
  copy = copyProject({}, (folder) => {
    invented = writeProject(folder, 45)
    keepOnlySearch(folder)
  })
  copy.node('scripts/convert.ts')
  copy.node('scripts/build.ts')
  const dist = join(copy.folder, 'dist')
  return startSite(() => serveStatic(dist, { 'Content-Security-Policy': headerPolicy([], true) }))
})
afterAll(() => copy?.remove())
const index = (): string => findSearchIndex(join(copy?.folder ?? '', 'dist'))

describe('a site of forty-five plans', () => {
  it('has a Pagefind index, a file per plan and no file of all texts', () => {
    expect(readdirSync(index()).toSorted()).toEqual(['pagefind', 'plans', 'plans.json', 'vocabulary.json'])
    expect(readdirSync(join(index(), 'plans'))).toHaveLength(45)
    expect(readdirSync(join(index(), 'pagefind'))).toEqual(
      expect.arrayContaining(['index', 'pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind']),
    )
    // Nothing of Pagefind's own user interface, and no second copy of the texts.
    expect(readdirSync(join(index(), 'pagefind'))).toHaveLength(5)
    expect(existsSync(join(findSearchIndex('dist'), 'pagefind'))).toBe(false)
  })

  it('publishes only the worker that its search starts, and so does a site of five', () => {
    const workers = (dist: string) =>
      readdirSync(join(dist, '_astro')).flatMap((name) => /^[a-z-]+-worker/.exec(name)?.[0] ?? [])
    expect(workers(join(copy?.folder ?? '', 'dist'))).toEqual(['many-plans-worker'])
    expect(workers('dist')).toEqual(['search-worker'])
  })

  it('answers with documents, figures first, and says that they are not all', async () => {
    await visit('search/', async (page) => {
      await ask(page, '托位')
      expect(await page.locator('#results > [data-kind="figure"]').count()).toBeGreaterThan(0)
      expect(await page.locator('#results mark').first().innerText()).toContain('托')
      const of = Number(await page.getAttribute('[data-sample]', 'data-sample'))
      expect(of).toBeGreaterThan(20)
      expect(of).toBeLessThanOrEqual(45)
    })
  })

  it.each([
    ['东莞托育', '4.7万'],
    ['childcare places in Dongguan', '4.7万'],
    ['dongguan tuoyu', '4.7万'],
    ['47000个', '4.7万'],
    ['东莞拖育', '4.7万'],
    ['东莞幼儿园托班', '4.7万'],
  ])('understands %s as it does with five plans', async (query, value) => {
    await visit('search/', async (page) => {
      await ask(page, query)
      expect(await textOf(page, firstHit)).toContain(value)
    })
  })

  it('finds what a single plan has, by words no vocabulary lists', async () => {
    await visit('search/', async (page) => {
      for (const { special, place } of invented.slice(0, 6)) {
        await ask(page, special.about)
        const found = page.locator(`#results > li[data-city="${place.id}"]`, { hasText: special.about })
        expect(await found.count(), special.about).toBeGreaterThan(0)
      }
    })
  })

  it('narrows by city, theme and year, and counts documents', async () => {
    const [plan] = invented
    await visit(`search/?q=托育&city=${plan?.place.id}`, async (page) => {
      await page.waitForSelector('[data-search-state="done"], [data-search-state="empty"]')
      const cities = await page
        .locator('#results > li[data-city]')
        .evaluateAll((items) => items.map((item) => item.dataset['city']))
      expect(new Set(cities)).toEqual(new Set([plan?.place.id]))
    })
    await visit('search/?q=医院&theme=tcm&year=2025', async (page) => {
      await reaches(page, 'done')
      await page.click('#search-filters summary')
      await page.waitForFunction(() =>
        /\(\d+\)/.test(document.querySelector('#search-filters')?.textContent ?? ''),
      )
    })
  })

  it('says what a city does not state', async () => {
    const silent = invented.find(({ facts }) => !facts.some(({ about }) => about === 'childcare-places'))
    await visit('search/', async (page) => {
      await ask(page, `${silent?.place.name_zh}托育`, 'done')
      expect(await page.locator(`[data-silent="${silent?.place.id}/childcare"]`).count()).toBe(1)
    })
  })

  it.each([
    ['signs of a pattern', '.*+?()[]\\'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a picture', '🙂'],
    ['only punctuation', '。。。'],
    ['an open quotation', '"托位'],
    ['a query without end', '托'.repeat(1500)],
  ])('survives %s', async (_, query) => {
    await visit(`search/?q=${encodeURIComponent(query)}`, async (page) => {
      await page.waitForSelector('[data-search-state="done"], [data-search-state="empty"]')
    })
  })

  it('sends the query nowhere', async () => {
    await visit('search/', async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
      await ask(page, '家庭医生')
      expect(asked.some((address) => address.includes('.pf_index'))).toBe(true)
      expect(asked.filter((address) => address.includes('家庭'))).toEqual([])
    })
  })
})

describe('its files', () => {
  const breaks = [
    ['a part of the index does not come', '**/*.pf_index', 'abort'],
    ['a part of the index is not there', '**/*.pf_index', 'missing'],
    ['a part of the index breaks off half-way', '**/*.pf_index', 'half'],
    ['Pagefind itself does not come', '**/pagefind.js', 'abort'],
    ['its program does not come', '**/wasm.unknown.pagefind', 'missing'],
    ['the list of plans is something else', '**/plans.json', 'other'],
    ['a plan does not come', '**/plans/*.json', 'missing'],
    ['the worker does not come', '**/many-plans-worker*.js', 'abort'],
  ] as const
  it.each(breaks)('%s: the page says so, offers to try again, and recovers', async (_, file, how) => {
    await visit('search/', (page) => recovers(page, file, how))
  })

  it('only the worker may run WebAssembly: a script of the page may not', async () => {
    await visit('search/', async (page) => {
      const compiled = await page
        .evaluate(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'ran'))
        .catch(String)
      expect(compiled).toContain('CompileError')
    }).catch((error: unknown) => {
      // The refused attempt is told to the console too, which `visit` reports.
      expect(String(error)).toContain('wasm-eval')
    })
  })
})
