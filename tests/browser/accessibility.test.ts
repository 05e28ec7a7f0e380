import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colours, everything, violationsOf } from './axe.ts'
import { startSite, type Site } from './site.ts'

let site: Site
/** One page for all, since opening another takes as long as half of the checks; each test goes somewhere else. */
let page: Page
beforeAll(async () => {
  site = await startSite()
  page = await site.open('404.html')
})
afterAll(() => site.stop())

/** One page of each kind. */
const kinds = [
  '',
  'themes/',
  'themes/childcare/',
  'themes/medicines/',
  'cities/',
  'cities/guangan/',
  'plans/',
  'plans/wuhu-2021/',
  'plans/jinhua-2020/',
  'plans/guangan-2023/english/',
  'indicators/',
  'indicators/childcare-places-per-1000/',
  'compare/',
  'compare/?cities=wuhu,dongguan&themes=childcare',
  'compare/wuhu-vs-dongguan/',
  'timeline/',
  'wording/',
  'charts/',
  'charts/years/',
  'charts/coverage/',
  'charts/wording/',
  'charts/childcare-places-per-1000/',
  'embed/childcare-places-per-1000/',
  'embed/wording/',
  'search/',
  'data/',
  'data/withdrawn/',
  'method/',
  'method/quotes/',
  'method/quotes/guangan-2023/',
  'cite/wuhu-2021/',
]
const pages = [...kinds.flatMap((path) => [path, `en/${path}`]), '404.html']
/** A search with results of every kind, one that finds nothing, and one whose files do not come. */
const answers = ['', 'en/'].flatMap((language) => [
  [`${language}search/?q=托育`, 'done'],
  [`${language}search/?q=养老院`, 'done'],
  [`${language}search/?q=犇犇`, 'empty'],
  [`${language}search/?q=托位`, 'error'],
])
const desk = { width: 1280, height: 900 }
const narrow = { width: 320, height: 700 }

/** A phone lays out a long page part by part; until then parts it has only guessed the size of overlap for axe. */
const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => true),
  )

async function findsNothing(): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(desk)
  expect(await violationsOf(page, everything)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violationsOf(page, colours)).toEqual([])
  await page.setViewportSize(narrow)
  await laidOut(page)
  expect(await violationsOf(page, colours)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violationsOf(page, everything)).toEqual([])
  expect(await beyondFrame(), 'no sideways scroll').toBeLessThanOrEqual(0)
  await page.evaluate(spaceText)
  await laidOut(page)
  expect(await beyondFrame(), 'no sideways scroll with wider spacing').toBeLessThanOrEqual(0)
}

const beyondFrame = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Runs in the page: the spacing readers may set for themselves, as WCAG 1.4.12 has it. Drawings place their own text. */
function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{line-height:1.5!important}:not(svg *){letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  )
  document.adoptedStyleSheets = [sheet]
}

describe('axe', () => {
  it.each(pages)('finds nothing on /%s, light and dark, at 1280 and 320 px', async (path) => {
    await page.goto(new URL(path, site.address).href)
    await findsNothing()
  })

  it.each(answers)('finds nothing on /%s when the answer stands', async (path, state) => {
    if (state === 'error') await page.route('**/search-index-*/**', (route) => route.abort())
    await page.goto(new URL(path, site.address).href)
    await page.waitForSelector(`[data-search-state="${state}"]`)
    await findsNothing()
    await page.unroute('**/search-index-*/**')
  })

  it.each([
    ['less than AAA', '#666'],
    ['less than AA', '#aaa'],
  ])('would find text with a contrast of %s', async (_, colour) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(new URL('404.html', site.address).href)
    await page.evaluate((soft) => {
      const text = document.querySelector('main')?.appendChild(document.createElement('p'))
      if (text) Object.assign(text, { textContent: '看不清' }).style.color = soft
    }, colour)
    for (const rules of [colours, everything])
      expect(await violationsOf(page, rules)).toEqual([
        expect.stringContaining('color-contrast-enhanced (1)'),
      ])
  })
})
