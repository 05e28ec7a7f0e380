import { unzipSync } from 'fflate'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/lib/browser.mjs'

/** The archive of the site unpacked in a folder, opened as a double-click does. */
const unpackedIn = mkdtempSync(join(tmpdir(), 'duizhao-offline-'))
let browser: Browser
let root = ''
const failed: string[] = []

beforeAll(async () => {
  const files = unzipSync(readFileSync(new URL('../../dist/offline.zip', import.meta.url)))
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(unpackedIn, name)), { recursive: true })
    writeFileSync(join(unpackedIn, name), bytes)
  }
  const [first = ''] = Object.keys(files)
  root = `${pathToFileURL(join(unpackedIn, first.split('/')[0] ?? '')).href}/`
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found. Run `npm run browser`.')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => {
  await browser.close()
  rmSync(unpackedIn, { recursive: true, force: true })
})

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('requestfailed', (request) => failed.push(request.url()))
  page.on('pageerror', (error) => failed.push(error.message))
  await page.goto(root + path)
  return page
}

describe('the site in a folder', () => {
  it('opens with its style and leads from the first page to a sentence', async () => {
    const page = await open('index.html')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
    await page.locator('main a[data-figure]').first().click()
    await page.waitForURL(/plans\/.*index\.html#.*-f-/)
    expect(await page.locator(':target').count()).toBe(1)
    await page.context().close()
  })

  it('shows the charts of a theme', async () => {
    const page = await open('themes/childcare/index.html')
    const box = await page.locator('figure svg:visible').first().boundingBox()
    expect(box?.width).toBeGreaterThan(300)
    await page.context().close()
  })

  it('offers what a mark has, and leads to the English of a long document', async () => {
    const page = await open('en/plans/guangan-2023/index.html')
    await page.locator('.block > p a[data-figure]').first().click()
    await page.locator('#menu:popover-open').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('a[data-file]').click()
    await page.waitForURL(/plans\/guangan-2023\/.+\/index\.html/)
    await page.context().close()
  })

  it('narrows the comparison by its script', async () => {
    const page = await open('compare/index.html')
    await page.locator('#choice').waitFor({ state: 'visible' })
    await page.context().close()
  })

  it('switches the language and back', async () => {
    const page = await open('data/index.html')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/data/index.html')
    await page.getByRole('link', { name: '中文' }).click()
    await page.waitForURL((url) => !url.pathname.includes('/en/'))
    await page.context().close()
  })

  it('takes a query to a page that says the search needs a server', async () => {
    const page = await open('index.html')
    await page.locator('#site-search').fill('托位')
    await page.locator('#site-search').press('Enter')
    await page.waitForURL(/search\/index\.html#q=/)
    expect(await page.locator('[data-offline]').isVisible()).toBe(true)
    await page.context().close()
  })

  it('asks for nothing that is not there, and no script fails', () => {
    expect(failed).toEqual([])
  })
})
