import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageKinds } from '../../scripts/lib/page-kinds.ts'
import { phone, startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** What moved, as the browser itself counts it; a click or a key excuses nothing here, for there is none. */
type Watched = { readonly moved: () => readonly string[] }
const watched = () => (window as unknown as Watched).moved()

/** A window that counts what moves, and where scripts come only after a page was painted, as over a slow line. */
async function openWindow(options: BrowserContextOptions): Promise<Page> {
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  await page.addInitScript(() => {
    const moved: string[] = []
    const note = (entries: PerformanceEntryList): void => {
      for (const entry of entries as unknown as LayoutShift[])
        for (const { node } of entry.sources)
          moved.push(
            `${entry.value.toFixed(4)} ${(node as Element | null)?.parentElement?.outerHTML.slice(0, 120)}`,
          )
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const all = (): readonly string[] => {
      note(observer.takeRecords())
      return moved
    }
    Object.assign(window, { moved: all })
  })
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await route.continue()
  })
  return page
}
type LayoutShift = { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] }

/** Two frames are drawn. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** What was drawn stands, and nothing is left to do. */
const settle = async (page: Page): Promise<void> => {
  await drawn(page)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))
}

/** Where a long page is looked at on the way to its end. */
const stops = 8
const desk = { viewport: { width: 1280, height: 900 } }

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('on %s', (_, options) => {
  let page: Page
  beforeAll(async () => {
    page = await openWindow(options)
  })
  afterAll(() => page.context().close())

  it.each([...pageKinds, 'en/', 'en/plans/guangan-2023/'])('nothing on /%s moves', async (path) => {
    // Between two pages one that is never painted, for what waits for the painting not to see the last one's.
    await page.goto('about:blank')
    await page.goto(new URL(path, site.address).href)
    await settle(page)
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
  })
})
