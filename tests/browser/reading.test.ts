import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { phone, startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const kinds = [
  '',
  'themes/',
  'themes/childcare/',
  'themes/tcm/',
  'cities/',
  'cities/guangan/',
  'plans/',
  'plans/wuhu-2021/',
  'plans/jinhua-2020/',
  'search/',
  'data/',
  'method/',
]
const pages = [...kinds.flatMap((path) => [path, `en/${path}`]), '404.html']

describe('on a phone', () => {
  it.each(pages)('/%s does not scroll sideways at 320 px', async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 700 } })
    const [content, frame] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(content).toBeLessThanOrEqual(frame ?? 0)
    await page.context().close()
  })

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

describe('accessibility', () => {
  it.each(pages)('axe finds nothing on /%s, light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open(path, { colorScheme, viewport: { width: 1280, height: 900 } })
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        const result = await (window as unknown as { axe: Axe }).axe.run()
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      })
      expect(violations).toEqual([])
      await page.context().close()
    }
  })

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
