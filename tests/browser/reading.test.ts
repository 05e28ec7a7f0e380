import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { phone, startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

describe('on a phone', () => {
  it('answers a parent in Dongguan: how many childcare places were promised, and where it says so', async () => {
    const page = await site.open('', phone)
    const answer = page.locator('a[data-figure]', { hasText: '4.7' }).first()
    await answer.click()
    await page.waitForURL(/plans\/dongguan-2024\/#/)
    const marked = page.locator(':target')
    expect(await marked.textContent()).toContain('4.7万个')
    await page.context().close()
  })
})

describe('with the keyboard', () => {
  it('starts with a link that skips to the text', async () => {
    const page = await site.open('themes/childcare/')
    await page.keyboard.press('Tab')
    const first = page.locator(':focus')
    expect(await first.getAttribute('href')).toMatch(/^#/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    )
    await page.context().close()
  })
})

describe('with JavaScript off', () => {
  const off = { javaScriptEnabled: false }

  it('a number on a theme page leads to its sentence, marked', async () => {
    const page = await site.open('themes/childcare/', off)
    await page.locator('a[data-figure], [data-figure] a').first().click()
    await page.waitForURL(/plans\/.*#.*-f-/)
    expect(await page.locator(':target').count()).toBe(1)
    await page.context().close()
  })

  it('the language switch leads to the same page in the other language and back', async () => {
    const page = await site.open('cities/wuhu/', off)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/cities/wuhu/')
    await page.getByRole('link', { name: '中文' }).click()
    await page.waitForURL((url) => url.pathname === '/cities/wuhu/')
    await page.context().close()
  })

  it('the search page explains itself and offers every topic', async () => {
    const page = await site.open('search/?q=托位', off)
    for (const { id } of dataset.themes) {
      expect(await page.locator(`a[href$="/themes/${id}/"]`).first().isVisible()).toBe(true)
    }
    await page.context().close()
  })
})

describe('charts', () => {
  it('show the desk layout on a desk and another on a phone', async () => {
    const visibleWidths = async (options: object) => {
      const page = await site.open('themes/childcare/', options)
      const boxes = await page
        .locator('figure svg:visible')
        .evaluateAll((all) =>
          all.map((svg) => (svg as SVGSVGElement).viewBox.baseVal.width).filter((width) => width > 100),
        )
      await page.context().close()
      return boxes
    }
    const [desk] = await visibleWidths({})
    const [hand] = await visibleWidths(phone)
    expect(desk).toBeGreaterThan(600)
    expect(hand).toBeLessThan(400)
  })
})
