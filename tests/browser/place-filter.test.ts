import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** What the filter takes away, or pales. */
const counted = '[data-city], [data-cities], [data-group]'
const form = `<form id="places" hidden>
  <input type="checkbox" name="levels" value="district" aria-label="district" />
  <input type="checkbox" name="cities" value="guangan" data-level="district" />
  <input type="checkbox" name="cities" value="wuhu" data-level="prefecture-city" />
  <input type="checkbox" name="cities" value="dongguan" data-level="prefecture-city" />
  <input type="checkbox" name="cities" value="zhuzhou" data-level="prefecture-city" />
  <input type="checkbox" name="cities" value="jinhua" data-level="development-zone" />
  <button type="reset">all</button>
  <p role="status" data-all="all" data-some="{n} of 5">all</p>
</form>`

/** Five documents need no filter: a page of theirs gets the one that pages of many have, run by its own script. */
async function openFiltered(path: string): Promise<Page> {
  const page = await site.open('robots.txt', { bypassCSP: true })
  await page.route('**/src/**/*.ts', (route) => {
    const code = readFileSync(`.${new URL(route.request().url()).pathname}`, 'utf8')
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(code) })
  })
  const start = async () => {
    await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('afterbegin', html), form)
    await page.addScriptTag({
      type: 'module',
      content:
        "import { startPlaceFilter } from '/src/components/place-filter/start-place-filter.ts'; startPlaceFilter()",
    })
    await page.waitForSelector('#places:not([hidden])')
  }
  await page.goto(new URL(path, site.address).href)
  await start()
  return page
}

const citiesIn = (page: Page, selector: string): Promise<readonly (string | undefined)[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => [
      ...new Set(
        all.flatMap((each) => (each instanceof HTMLElement && !each.hidden ? [each.dataset['city']] : [])),
      ),
    ])

describe('a filter of places', () => {
  it('shows what the address says, in lists, tables and pairs', async () => {
    const page = await openFiltered('themes/childcare/?cities=wuhu,dongguan')
    expect(await citiesIn(page, 'main li[data-city]')).toEqual(['wuhu', 'dongguan'])
    expect(await citiesIn(page, 'main tr[data-city]')).toEqual(['wuhu', 'dongguan'])
    expect(await page.locator('#places [role=status]').textContent()).toBe('2 of 5')
    expect(await page.locator('header a[hreflang]').getAttribute('href')).toMatch(/\?cities=wuhu,dongguan$/)
    await page.context().close()
  })

  it('works from the keyboard, writes the address and takes everything back', async () => {
    const page = await openFiltered('indicators/childcare-places-per-1000/')
    await page.locator('[value=district]').focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/\?levels=district$/)
    expect(await citiesIn(page, 'main tr[data-city]')).toEqual(['guangan'])
    expect(await page.locator('svg [data-city=wuhu][data-pale]').count()).toBeGreaterThan(0)
    await page.locator('#places button').press('Enter')
    await page.waitForURL(/childcare-places-per-1000\/$/)
    expect(await citiesIn(page, 'main tr[data-city]')).toEqual(['guangan', 'wuhu'])
    expect(await page.locator(`main :is(${counted})[hidden], main [data-pale]`).count()).toBe(0)
    await page.context().close()
  })

  it('hides a group of which nothing is left', async () => {
    const page = await openFiltered('themes/childcare/?cities=zhuzhou')
    expect(await page.locator('main [data-group]').count()).toBeGreaterThan(1)
    expect(await page.locator('main [data-group]:not([hidden])').count()).toBe(0)
    await page.context().close()
  })
})

it('the head of a long table stays in sight', async () => {
  const page = await site.open('themes/maternal-child/')
  const table = page.locator('#figures table, section:has(#figures) table').first()
  const tops = await table.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect()
    scrollTo(0, scrollY + top + height / 2)
    return {
      table: element.getBoundingClientRect().top,
      heads: [...element.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect().top),
    }
  })
  expect(tops.table).toBeLessThan(-50)
  expect(new Set(tops.heads)).toEqual(new Set([0]))
  await page.context().close()
})
