import { describe, expect, it } from 'vitest'
import { answers, firstHit, focused, inAddress, reaches, searchSite, textOf } from './search-page.ts'

const { visit } = searchSite()
const choice = (name: string, value: string) => `[data-filter="${name}"] option[value="${value}"]`

describe('filters', () => {
  it('combine, count, stand in the address, and are taken back by keyboard', async () => {
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      const all = await page.locator(firstHit).count()
      expect(await page.locator(choice('city', 'wuhu')).innerText()).toMatch(/\([1-9]\d*\)/)
      await page.selectOption('[data-filter="city"]', 'guangan')
      await page.selectOption('[data-filter="year"]', '2025')
      await page.selectOption('[data-filter="kind"]', 'figure')
      await reaches(page, 'done')
      expect(new URL(page.url()).search).toMatch(/city=guangan&kind=figure&year=2025/)
      expect(await page.locator(firstHit).count()).toBeLessThan(all)
      expect(await textOf(page, firstHit)).toContain('2025')
      await page.focus('[data-remove="year"]')
      await page.keyboard.press('Enter')
      expect(inAddress(page, 'year')).toEqual([])
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('托位')}`)
      expect(await focused(page)).toBe('search-box')
    })
  })

  it('count what choosing them leaves', async () => {
    await visit('search/?q=中医药', async (page) => {
      await reaches(page, 'done')
      const text = await page.locator(choice('city', 'zhuzhou')).innerText()
      await page.selectOption('[data-filter="city"]', 'zhuzhou')
      await reaches(page, 'done')
      expect(await textOf(page, '#search-status')).toContain(/\((\d+)\)/.exec(text)?.[1])
    })
  })

  it('come and go with back and forward', async () => {
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      await page.selectOption('[data-filter="city"]', 'wuhu')
      await page.goBack()
      await page.waitForFunction(() => document.querySelector('#search-active li') === null)
      expect(await page.inputValue('[data-filter="city"]')).toBe('')
      await page.goForward()
      await page.waitForSelector('[data-remove="city"]')
      // The words are the same as before, so only the list itself tells when the answer stands.
      const others = page.locator('#results > li:not([data-city="wuhu"])[data-city]')
      await others.first().waitFor({ state: 'detached' })
      await answers(page, '托位')
      expect(await page.locator('#results > li[data-city="wuhu"]').count()).toBeGreaterThan(0)
    })
  })

  it('leave nothing of an answer behind, however soon another comes after it', async () => {
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      await page.selectOption('[data-filter="city"]', 'wuhu')
      await page.waitForSelector('[data-remove="city"]')
      const left = await page.evaluate(async (most) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        const gone = (go: () => void) =>
          new Promise((resolve) => {
            addEventListener('popstate', resolve, { once: true })
            go()
          })
        const others: number[] = []
        for (let frames = 0; frames <= most; frames++) {
          await gone(() => history.back())
          for (let count = 0; count < frames; count++) await frame()
          await gone(() => history.forward())
          for (let count = 0; count < 40; count++) await frame()
          others.push(document.querySelectorAll('#results > li[data-city]:not([data-city="wuhu"])').length)
        }
        return others
      }, 9)
      expect(left).toEqual(Array.from({ length: 10 }, () => 0))
    })
  })
})
