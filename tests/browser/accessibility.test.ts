import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSite, type Site } from './site.ts'

let site: Site
/** One page for all, since opening another takes as long as half of the checks; each test goes somewhere else. */
let page: Page
beforeAll(async () => {
  site = await startSite()
  page = await site.open('404.html')
})
afterAll(() => site.stop())

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  'method/',
]
const pages = [...kinds.flatMap((path) => [path, `en/${path}`]), '404.html']
const desk = { width: 1280, height: 900 }
const narrow = { width: 320, height: 700 }

type AxeOptions = {
  readonly runOnly?: readonly string[]
  readonly rules?: Record<string, { enabled: boolean }>
}
type Axe = {
  run: (
    context: Document,
    options: AxeOptions,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
/** Everything axe knows of WCAG 2.2 AA and good practice, and AAA for the contrast of text. */
const everything: AxeOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
}
/** What a colour scheme can break. */
const colours: AxeOptions = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }

const violationsOf = (options: AxeOptions): Promise<readonly string[]> =>
  page.evaluate(async (chosen) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, chosen)
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`)
  }, options)

/** A phone lays out a long page part by part; until then parts it has only guessed the size of overlap for axe. */
const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => true),
  )

describe('axe', () => {
  it.each(pages)('finds nothing on /%s, light and dark, at 1280 and 320 px', async (path) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(desk)
    await page.goto(new URL(path, site.address).href)
    await page.evaluate(axe)
    expect(await violationsOf(everything)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(colours)).toEqual([])
    await page.setViewportSize(narrow)
    await laidOut(page)
    expect(await violationsOf(colours)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violationsOf(everything)).toEqual([])
    const [content, frame] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(content, 'no sideways scroll').toBeLessThanOrEqual(frame ?? 0)
  })
})
