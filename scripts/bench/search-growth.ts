import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { checkContent } from '../../src/check-content.ts'
import { heldOutQueries, mean, passagesWith } from '../../tests/search/recall.ts'
import { findBrowser } from '../lib/browser.mjs'
import { indexPlans } from '../lib/index-plans.ts'
import { findSearchIndex } from '../lib/name-search-index.ts'
import { diskEffects } from '../lib/read-project.ts'
import { serveStatic } from '../lib/static-server.ts'
import { askPage, countBytes } from './ask-page.ts'
import type { InventedPlan } from './corpus/invent-plan.ts'

/** What the search of a built site costs and finds; times in milliseconds at a 4× slow-down of the page. */
export type SearchGrowth = {
  /** Seconds to make the Pagefind index; undefined where the texts are sent at once. */
  readonly indexSeconds: number | undefined
  /** The first query of a visit: everything is loaded for it. */
  readonly first: readonly Cost[]
  /** Queries after the first. */
  readonly next: readonly Cost[]
  readonly judged: number
  readonly special: number
  readonly stated: number
}
type Cost = { readonly bytes: number; readonly firstHit: number | undefined }

const slowdown = 4
const firstQueries = ['托位', '家庭医生签约率', 'childcare places', '4.7万个', '东莞中医馆']
const nextQueries = [
  ...['中医馆覆盖率', '老人护理', '打疫苗', '看病难', 'tuoyu', 'family doctor', '中醫館', '医保支付'],
  ...['孕产妇死亡率', '12320', '远程医疗', '拖育', 'Dongguan hospital beds', '人才引进', '急救', '量子纠缠'],
]
/** So many of the invented plans are asked for what only they say. */
const mostItems = 40

/** Asks the search page of a built project as a visitor does. */
export async function measureSearch(
  folder: string,
  invented: readonly InventedPlan[],
): Promise<SearchGrowth> {
  const dist = join(folder, 'dist')
  const indexSeconds = await timeIndex(findSearchIndex(dist))
  const server = await serveStatic(dist)
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found. Run `npm run browser`.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    for (const below of ['_astro', 'search']) await server.compress(below)
    const first: Cost[] = []
    for (const query of firstQueries) first.push(await askFirst(browser, server.address, query))
    return { indexSeconds, first, ...(await askMore(browser, server.address, invented)) }
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function timeIndex(folder: string): Promise<number | undefined> {
  if (!existsSync(join(folder, 'plans'))) return undefined
  const copy = mkdtempSync(join(tmpdir(), 'duizhao-index-'))
  try {
    cpSync(folder, copy, { recursive: true })
    rmSync(join(copy, 'pagefind'), { recursive: true })
    const started = performance.now()
    await indexPlans(copy)
    return (performance.now() - started) / 1000
  } finally {
    rmSync(copy, { recursive: true })
  }
}

async function openSearch(
  browser: Browser,
  address: string,
): Promise<{ readonly page: Page; readonly wire: () => number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const wire = countBytes(context)
  await page.goto(`${address}search/`)
  await page.waitForLoadState('networkidle')
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, wire }
}

async function askFirst(browser: Browser, address: string, query: string): Promise<Cost> {
  const { page, wire } = await openSearch(browser, address)
  const asked = await askPage(page, query, wire)
  await page.context().close()
  return asked
}

async function askMore(
  browser: Browser,
  address: string,
  invented: readonly InventedPlan[],
): Promise<Omit<SearchGrowth, 'indexSeconds' | 'first'>> {
  const { page, wire } = await openSearch(browser, address)
  const ask = (query: string) => askPage(page, query, wire)
  await ask('医院')
  const next: Cost[] = []
  for (const query of nextQueries) next.push(await ask(query))
  const judged: number[] = []
  for (const { query, city, relevant } of judgedInCities()) {
    const { ids } = await ask(query.includes(city) ? query : `${city} ${query}`)
    const shown = new Set(ids.map((id) => passageOf.get(id) ?? id))
    judged.push(relevant.filter((passages) => passages.some((id) => shown.has(id))).length / relevant.length)
  }
  const special: number[] = []
  const stated: number[] = []
  for (const plan of evenly(invented, mostItems)) {
    const { texts } = await ask(plan.special.about)
    special.push(Number(texts.some((text) => text.includes(plan.special.about))))
    const fact = plan.facts[0]
    const name = fact && indicatorNames.get(fact.about)
    if (!fact || name === undefined) continue
    const answer = await ask(plan.place.name_zh + name)
    stated.push(
      Number(answer.texts.some((text) => numbersIn(fact.sentence).some((one) => text.includes(one)))),
    )
  }
  await page.context().close()
  return { next, judged: mean(judged), special: mean(special), stated: mean(stated) }
}

const { dataset } = checkContent(diskEffects())
const passageOf = new Map(dataset.figures.map(({ id, passage }) => [id, passage]))
const cityOf = new Map(dataset.passages.map(({ id, city }) => [id, city]))
const cityNames = new Map(dataset.cities.map(({ id, name_zh }) => [id, name_zh]))
const indicatorNames = new Map(dataset.indicators.map(({ id, name_zh }) => [id, name_zh]))

/** The held-out queries, each with the city that says most of what is relevant: among many it must be named. */
function judgedInCities(): readonly {
  readonly query: string
  readonly city: string
  readonly relevant: readonly (readonly string[])[]
}[] {
  return heldOutQueries.map(({ query, relevant }) => {
    const pieces = relevant.map(passagesWith)
    const byCity = [...Map.groupBy(pieces, ([id = '']) => cityOf.get(id) ?? '')]
    const [city = '', most = []] = byCity.toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
    return { query, city: cityNames.get(city) ?? '', relevant: most.slice(0, 10) }
  })
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

const evenly = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter((_, at) => at % Math.ceil(items.length / most) === 0)

/** What each size costs and finds. */
export function printSearchGrowth(
  sizes: readonly { readonly plans: number; readonly search: SearchGrowth }[],
): void {
  console.log(`\nSearch: from the keystroke to the first hit on screen, the page slowed down ${slowdown}×`)
  console.table(
    Object.fromEntries(
      sizes.map(({ plans, search: { indexSeconds, first, next } }) => [
        `${plans} plans`,
        {
          'index s': indexSeconds?.toFixed(1) ?? 'none',
          'first query kB (max)': spread(first.map(({ bytes }) => bytes / 1000)),
          'first query ms (max)': spread(first.map(({ firstHit }) => firstHit)),
          'next kB (max)': spread(next.map(({ bytes }) => bytes / 1000)),
          'next ms (max)': spread(next.map(({ firstHit }) => firstHit)),
        },
      ]),
    ),
  )
  console.log('\nRecall among the first ten results')
  console.table(
    Object.fromEntries(
      sizes.map(({ plans, search: { judged, special, stated } }) => [
        `${plans} plans`,
        {
          'judged queries, real city named': judged.toFixed(3),
          'what one invented plan has': Number.isNaN(special) ? 'none' : special.toFixed(3),
          'a measure of an invented city': Number.isNaN(stated) ? 'none' : stated.toFixed(3),
        },
      ]),
    ),
  )
}

function spread(values: readonly (number | undefined)[]): string {
  const sorted = values.filter((value) => value !== undefined).toSorted((one, other) => one - other)
  return `${(sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(0)} (${(sorted.at(-1) ?? NaN).toFixed(0)})`
}
