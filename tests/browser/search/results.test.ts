import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, box, focused, reaches, searchSite, textOf } from './search-page.ts'

const { visit } = searchSite()
const more = '#results .more'

/** How much of the page moved by itself, nobody having typed or clicked: the browser's own measure. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          readonly value: number
          readonly hadRecentInput: boolean
        }
        if (!hadRecentInput) shifts.total += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)

describe('the results', () => {
  it('stand by document; what else a document says is opened and closed by keyboard', async () => {
    await visit('search/?q=中医药', async (page) => {
      await reaches(page, 'done')
      expect(await page.locator('#results .document').count()).toBeGreaterThanOrEqual(3)
      const ids = () => page.$$eval('#results > li', (items) => items.map((item) => item.dataset['result']))
      const before = await ids()
      const [, count] = /(\d+)/.exec(await textOf(page, more)) ?? []
      await page.locator(more).first().focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (wanted) => document.querySelectorAll('#results > li').length === wanted,
        before.length + Number(count),
      )
      const opened = await ids()
      expect(new Set(opened).size).toBe(opened.length)
      expect(await page.locator(more).first().getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('Enter')
      expect(await ids()).toEqual(before)
    })
  })

  it('mark the words found, name the headings above, and say why', async () => {
    await visit('search/?q=临终关怀', async (page) => {
      await reaches(page, 'done')
      const passage = '#results > li[data-kind="passage"]'
      expect(await page.locator(`${passage} mark`).count()).toBeGreaterThan(0)
      expect(await textOf(page, `${passage} .place a`)).toContain('›')
      expect(await textOf(page, `${passage} .why`)).toContain('“安宁疗护”，因输入“临终关怀”而查')
    })
  })

  it('show the values of an indicator with their cities', async () => {
    await visit('search/?q=家庭医生签约率', async (page) => {
      await reaches(page, 'done')
      const values = '#results > li[data-result="family-doctor-signup-rate"] .values'
      expect(await textOf(page, values)).toContain('东莞 ≥ 47%')
    })
  })

  it('say on the English page what a Chinese word is, and which one stands for an English one', async () => {
    await visit('en/search/?q=托位', async (page) => {
      await reaches(page, 'done')
      expect(await textOf(page, '[data-understood]')).toContain('托位 · childcare place')
    })
    await visit('en/search/?q=dementia', async (page) => {
      await reaches(page, 'done')
      expect(await textOf(page, '[data-understood]')).toContain('老年痴呆 · dementia')
    })
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      expect(await textOf(page, '[data-understood]')).not.toContain('·')
    })
  })

  it('list nothing of a document beside "not stated in this document"', async () => {
    await visit('search/?q=株洲托育', async (page) => {
      await page.waitForSelector('[data-silent="zhuzhou/childcare"]')
      await reaches(page, 'done')
      expect(
        await page.locator('#results > li:is([data-kind="passage"], [data-kind="figure"])').count(),
      ).toBe(0)
    })
  })

  it('get the focus after Enter, and the first hit is the next stop', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('childcare')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.id === 'search-status')
      for (let press = 0; press < 4; press++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.closest('#results') !== null)) break
      }
      expect(
        await page.evaluate(() => document.activeElement?.closest('#results > li')?.matches(':first-child')),
      ).toBe(true)
    })
  })

  it('leave the focus in the box while typing', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('tuowei')
      await reaches(page, 'done')
      expect(await focused(page)).toBe('search-box')
    })
  })
})

describe('nothing moves by itself', () => {
  it('while one types and the texts come late', async () => {
    await visit('', async (page) => {
      await watchShifts(page)
      await page.route('**/search-index-*/zh/text.json', async (route) => {
        await page.waitForTimeout(900)
        await route.continue()
      })
      await page.goto(new URL('search/', page.url()).href)
      await page.focus(box)
      await page.keyboard.type('tuoyu', { delay: 40 })
      await reaches(page, 'done')
      await page.waitForTimeout(300)
      expect(await shiftsOf(page)).toBeLessThan(0.02)
    })
  })

  it('where one comes with a query', async () => {
    await visit('', async (page) => {
      await watchShifts(page)
      await page.goto(new URL('search/?q=托位&city=wuhu', page.url()).href)
      await reaches(page, 'done')
      await page.waitForTimeout(300)
      expect(await shiftsOf(page)).toBeLessThan(0.02)
    })
  })

  it('and a new question changes the list in its place', async () => {
    await visit('search/', async (page) => {
      await ask(page, '托位')
      const before = await page.locator('#results').boundingBox()
      await ask(page, '中医馆')
      expect((await page.locator('#results').boundingBox())?.y).toBe(before?.y)
    })
  })
})
