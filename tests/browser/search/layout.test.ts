import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answers, box, firstHit, reaches, searchSite, textOf } from './search-page.ts'

const { visit } = searchSite()

describe('the look of the results', () => {
  it('is that of their own styles, not of bare elements: room around what is not stated, and beside a reason', async () => {
    await visit('search/?q=托位多少', async (page) => {
      await reaches(page, 'done')
      const lengthOf = (selector: string, property: string): Promise<number> =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => parseFloat(getComputedStyle(element).getPropertyValue(name)), property)
      expect(await lengthOf('#results .gap', 'padding-inline-start')).toBeGreaterThan(8)
      expect(await lengthOf('#results .place', 'margin-inline-end')).toBeGreaterThan(8)
    })
  })
})

describe('the place of the results', () => {
  it.each(['家庭医生签约率是多少', '托位', 'dongguan childcare'])(
    'is the same at each key of %s',
    async (words) => {
      await visit('search/', async (page) => {
        await page.focus(box)
        const tops = new Set<number>()
        for (let length = 1; length <= words.length; length++) {
          await page.fill(box, words.slice(0, length))
          await page.waitForSelector(`[data-search-query="${words.slice(0, length).trim()}"]`)
          await page.waitForTimeout(length === words.length ? 800 : 60)
          if ((await page.locator(firstHit).count()) > 0)
            tops.add(Math.round((await page.locator('#results').boundingBox())?.y ?? 0))
        }
        expect(tops.size).toBe(1)
      })
    },
  )

  it('moves nothing that is seen on a phone, where the browser counts no key as input too', async () => {
    const phone = { viewport: { width: 360, height: 740 } }
    const shifts = async (page: Page): Promise<readonly number[]> => {
      await page.waitForTimeout(1200)
      return page.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(
                (list.getEntries() as (PerformanceEntry & { value: number })[]).map(({ value }) => value),
              )
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve([]), 300)
          }),
      )
    }
    await visit(
      'search/',
      async (page) => {
        await page.focus(box)
        for (const sign of '托位') await page.keyboard.insertText(sign)
        await reaches(page, 'done')
        expect(await shifts(page)).toEqual([])
      },
      phone,
    )
    await visit(
      'search/?q=量子纠缠',
      async (page) => {
        await reaches(page, 'empty')
        expect(await shifts(page)).toEqual([])
        expect(await page.locator('.browse').evaluate((browse) => getComputedStyle(browse).opacity)).toBe('1')
      },
      phone,
    )
  })

  it('leads with the answers; silent cities follow them', async () => {
    await visit('search/?q=家庭医生签约率是多少', async (page) => {
      await reaches(page, 'done')
      const kinds = await page.$$eval('#results > li', (items) =>
        items.map((item) => item.dataset['kind'] ?? item.classList[0] ?? ''),
      )
      const silent = kinds.indexOf('gaps')
      expect(silent).toBeGreaterThan(0)
      expect(new Set(kinds.slice(0, silent))).toEqual(new Set(['figure']))
      expect(kinds.slice(silent)).toContain('passage')
    })
  })

  it.each(['', 'en/'])('is on the first screen of a phone (/%ssearch/)', async (language) => {
    await visit(
      `${language}search/?q=托位`,
      async (page) => {
        await reaches(page, 'done')
        const answer = await page.locator(`${firstHit} .answer`).first().boundingBox()
        expect((answer?.y ?? 9999) + (answer?.height ?? 0)).toBeLessThan(740)
      },
      { viewport: { width: 360, height: 740 } },
    )
  })
})

describe('the counts of the filters', () => {
  it('stand beside the results on a wide screen, and choose', async () => {
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      const city = page.locator('[data-counts="city"] button').first()
      expect(await city.isVisible()).toBe(true)
      const [, name, count] = /^(\S+)\s+(\d+)$/.exec(await city.innerText()) ?? []
      await city.click()
      await page.waitForSelector('[data-remove="city"]')
      await answers(page, '托位')
      expect(await textOf(page, '[data-remove="city"]')).toContain(name)
      expect(await textOf(page, '#search-status')).toContain(count)
      const list = await page.locator('#results').boundingBox()
      const filters = await page.locator('#search-filters').boundingBox()
      expect((filters?.x ?? 0) + (filters?.width ?? 0)).toBeLessThan(list?.x ?? 0)
    })
  })

  it('are folded on a phone', async () => {
    await visit(
      'search/?q=托位',
      async (page) => {
        await reaches(page, 'done')
        expect(await page.locator('[data-filter="city"]').isVisible()).toBe(false)
        await page.click('#search-filters summary')
        expect(await page.locator('[data-filter="city"]').isVisible()).toBe(true)
      },
      { viewport: { width: 360, height: 740 } },
    )
  })

  it('of nothing make no choice', async () => {
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      const zhuzhou = page.locator('[data-filter="city"] option[value="zhuzhou"]')
      expect(await zhuzhou.textContent()).toContain('(0)')
      expect(await zhuzhou.isDisabled()).toBe(true)
      expect(await page.locator('[data-filter="city"] option[value="wuhu"]').isDisabled()).toBe(false)
    })
  })

  it('of figures are the figures shown', async () => {
    await visit('search/?q=托位&kind=figure', async (page) => {
      await reaches(page, 'done')
      const figures = await page.locator(`${firstHit}[data-kind="figure"]`).count()
      expect(await textOf(page, '#search-status')).toBe(`${figures}条结果`)
      expect(figures).toBeGreaterThan(3)
    })
  })
})
