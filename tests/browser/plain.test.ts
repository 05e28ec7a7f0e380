import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageKinds } from '../../scripts/lib/page-kinds.ts'
import { contrastOfText, violationsOf } from './axe.ts'
import { phone, startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const paths = ['', 'en/'].flatMap((language) => pageKinds.map((kind) => `${language}${kind}`))
const frames = ['embed/childcare-places-per-1000/', 'embed/wording/', 'en/embed/coverage/']

/** What is on a page that should not be there, or is larger than it may be. */
const findUnruly = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const tell = (elements: readonly Element[]) => elements.map(({ outerHTML }) => outerHTML.slice(0, 120))
    const sizeOf = (element: Element) => element.getBoundingClientRect()
    return {
      styled: getComputedStyle(document.body).margin !== '8px',
      large: tell(seen('svg').filter((icon) => Math.max(sizeOf(icon).width, sizeOf(icon).height) > 32)),
      drawings: tell(seen('svg:has(title)')),
      open: tell(seen('dialog, [popover], [hidden], [role="listbox"]')),
      // A table is as wide as its longest words, and so is a checksum.
      wide: tell(
        seen('body *:not(table, table *, code, :has(> code))').filter((e) => sizeOf(e).right > width),
      ),
    }
  })
const unruly = { styled: false, large: [], drawings: [], open: [], wide: [] }

describe.each([
  ['its stylesheet', '**/_astro/*.css'],
  ['anything but itself', '**/_astro/**'],
])('a page that came before %s', (_, missing) => {
  let page: Page
  beforeAll(async () => {
    const context = await site.browser.newContext(phone)
    page = await context.newPage()
    await page.route(missing, (route) => route.fulfill({ status: 404 }))
  })
  afterAll(() => page.context().close())

  it.each([...paths, ...frames])('is plain and in order: /%s', async (path) => {
    await page.goto(new URL(path, site.address).href)
    expect(await findUnruly(page)).toEqual(unruly)
  })

  it.each(['', 'themes/childcare/', 'cities/guangan/', 'plans/guangan-2023/', 'compare/', 'search/'])(
    'does not move sideways: /%s',
    async (path) => {
      await page.goto(new URL(path, site.address).href)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width)
    },
  )

  it.each(['light', 'dark'] as const)('can be read, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    for (const path of ['', 'wording/', 'plans/guangan-2023/']) {
      await page.goto(new URL(path, site.address).href)
      expect(await violationsOf(page, contrastOfText), path).toEqual([])
    }
    // A frame is as dark as the page around it: text follows, and a drawing, which would not, is none there.
    for (const path of frames) {
      await page.goto(new URL(path, site.address).href)
      const { ink, drawn } = await page.evaluate(() => ({
        ink: getComputedStyle(document.body).color,
        drawn: [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).length,
      }))
      expect({ ink, drawn }).toEqual({
        ink: colorScheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
        drawn: 0,
      })
    }
  })

  it('tells three states apart and says each number once', async () => {
    await page.goto(site.address)
    const looks = await page
      .locator('.key svg > *')
      .evaluateAll((shapes) =>
        shapes.map((shape) => [shape.localName, getComputedStyle(shape).fill === 'none']),
      )
    expect(looks).toEqual([
      ['rect', false],
      ['rect', true],
      ['circle', false],
    ])
    const cells = await page.locator('td a.quantified').allInnerTexts()
    expect(cells.length).toBeGreaterThan(20)
    for (const cell of cells) expect(cell).toMatch(/^\d+ 条$/)
  })
})
