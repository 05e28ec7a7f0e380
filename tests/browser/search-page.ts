import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { startSite, type Site } from './site.ts'

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
