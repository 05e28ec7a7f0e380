import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { startSite, type Site } from '../site.ts'

export const box = '#search-box'
export const firstHit = '#results > li'

/** Starts a site, the built one unless said otherwise, for the tests of a file; opens a page, hands it on, closes it. */
export function searchSite(start: () => Promise<Site> = startSite): {
  readonly site: () => Site
  readonly visit: (
    path: string,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>
} {
  let started: Site | undefined
  beforeAll(async () => {
    started = await start()
  }, 240_000)
  afterAll(() => started?.stop())
  const site = (): Site => {
    if (!started) throw new Error('The site has not started.')
    return started
  }
  return { site, visit: (path, use, options) => visit(site(), path, use, options) }
}

/** An error thrown by the page's own script, or a breach of its policy, fails the test. */
async function visit(
  site: Site,
  path: string,
  use: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> {
  const page = await site.open(path, options)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/i.test(message.text())) errors.push(message.text())
  })
  try {
    await use(page)
    expect(errors).toEqual([])
  } finally {
    await page.context().close()
  }
}

/** Ways in which a file may fail to come. */
export type Break = 'abort' | 'missing' | 'other' | 'half'

/** Breaks the files of a pattern (`text.json`) until the page stops routing it. */
export async function breakFiles(page: Page, files: string, how: Break): Promise<void> {
  await page.route(files, async (route) => {
    if (how === 'abort') return route.abort()
    if (how === 'missing') return route.fulfill({ status: 404, body: 'no' })
    if (how === 'other') return route.fulfill({ contentType: 'application/json', body: '{"a":[]}' })
    const body = await (await route.fetch()).body()
    return route.fulfill({ body: body.subarray(0, body.length / 2) })
  })
}

/** Asks with broken files: the page says so, leads on, offers to try again, and finds once they are whole. */
export async function recovers(page: Page, files: string, how: Break): Promise<void> {
  await breakFiles(page, files, how)
  await page.fill(box, '托位')
  await reaches(page, 'error')
  expect(await textOf(page, '#search-status')).toContain('没有取到')
  expect(await page.locator('.browse a').first().isVisible()).toBe(true)
  await page.unroute(files)
  await page.click('#search-retry')
  await reaches(page, 'done')
  expect(await textOf(page, '#results')).toContain('托位')
}

export const reaches = (page: Page, state: 'idle' | 'loading' | 'done' | 'empty' | 'error') =>
  page.waitForSelector(`[data-search-state="${state}"]`, { timeout: 15_000 })
export const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText()
export const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name)
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

/** Waits until the answer to these words stands. */
export const answers = (page: Page, query: string, state: 'done' | 'empty' = 'done') =>
  page.waitForFunction(
    ([text, wanted]) => {
      const region = document.querySelector<HTMLElement>('[data-search-state]')
      if (!region) return false
      return region.dataset['searchState'] === wanted && region.dataset['searchQuery'] === text?.trim()
    },
    [query, state],
    { timeout: 15_000 },
  )

/** Asks by typing and waits until the answer stands. */
export async function ask(page: Page, query: string, state: 'done' | 'empty' = 'done'): Promise<void> {
  await page.fill(box, query)
  await answers(page, query, state)
}
