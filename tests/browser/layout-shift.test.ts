import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageKinds } from '../../scripts/lib/page-kinds.ts'
import { phone, startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** What moved, as the browser itself counts it; a click or a key excuses nothing here, for there is none. */
type Watched = { readonly moved: string[] }
const watched = () => (window as unknown as Watched).moved

/** Opens a page whose scripts come only after it was painted, as over a slow line. */
async function openSlowly(path: string, options: object): Promise<Page> {
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[])
        for (const { node } of entry.sources)
          moved.push(
            `${entry.value.toFixed(4)} ${(node as Element | null)?.parentElement?.outerHTML.slice(0, 120)}`,
          )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await route.continue()
  })
  await page.goto(new URL(path, site.address).href)
  await settle(page)
  return page
}
type LayoutShift = { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] }

/** Two frames are drawn. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** What was drawn, and what the observer had to say of it. */
const settle = async (page: Page): Promise<void> => {
  await drawn(page)
  await page.waitForTimeout(100)
}

/** Where a long page is looked at on the way to its end. */
const stops = 8
const desk = { viewport: { width: 1280, height: 900 } }

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('on %s', (_, options) => {
  it.each([...pageKinds, 'en/', 'en/plans/guangan-2023/'])('nothing on /%s moves', async (path) => {
    const page = await openSlowly(path, options)
    expect(await page.evaluate(watched), 'while it loads').toEqual([])
    // A phone lays out the parts of a long page in its first seconds; a jump into what is not laid out yet may move it.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    for (let step = 1; step <= stops; step += 1) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), step / stops)
      await drawn(page)
    }
    await settle(page)
    expect(await page.evaluate(watched), 'while it is scrolled').toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    await settle(page)
    await page.evaluate(() => {
      location.hash = [...document.querySelectorAll('main [id]:not([popover] *)')].at(-1)?.id ?? ''
    })
    await settle(page)
    expect(await page.evaluate(watched), 'after a jump').toEqual([])
    await page.context().close()
  })
})
