import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { phone } from '../site.ts'
import { ask, box, reaches, searchSite } from './search-page.ts'

const { visit } = searchSite()
const options = '#search-suggestions [role="option"]'
const active = (page: Page) => page.getAttribute(box, 'aria-activedescendant')
const isOpen = async (page: Page) =>
  (await page.getAttribute(box, 'aria-expanded')) === 'true' && (await page.locator(options).count()) > 0

/** Types what has suggestions and waits for them. */
async function open(page: Page, text = 'tuoyu'): Promise<void> {
  await page.focus(box)
  await page.keyboard.type(text)
  await page.waitForSelector(options)
}

describe('the list of suggestions', () => {
  it.each(['ArrowDown', 'ArrowUp', 'Alt+ArrowDown'])(
    'closed with Escape, opens again with %s',
    async (key) => {
      await visit('search/', async (page) => {
        await open(page)
        await page.keyboard.press('Escape')
        expect(await isOpen(page)).toBe(false)
        await page.keyboard.press(key)
        await page.waitForSelector(options)
        expect(await isOpen(page)).toBe(true)
        expect((await active(page)) !== null).toBe(!key.startsWith('Alt'))
      })
    },
  )

  it('is closed by the first Escape, and the box cleared by the second', async () => {
    await visit('search/', async (page) => {
      await open(page)
      await reaches(page, 'done')
      await page.keyboard.press('Escape')
      expect(await isOpen(page)).toBe(false)
      expect(await page.inputValue(box)).toBe('tuoyu')
      await page.keyboard.press('Escape')
      expect(await page.inputValue(box)).toBe('')
      await reaches(page, 'idle')
    })
  })

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])(
    '%s gives the caret back, and Enter then looks for what is typed',
    async (key) => {
      await visit('search/', async (page) => {
        await open(page)
        await page.keyboard.press('ArrowDown')
        expect(await active(page)).not.toBeNull()
        await page.keyboard.press(key)
        expect(await active(page)).toBeNull()
        expect(await page.locator(`${options}[aria-selected="true"]`).count()).toBe(0)
        await page.keyboard.press('Enter')
        await page.waitForSelector('[data-search-query="tuoyu"]')
        expect(await page.inputValue(box)).toBe('tuoyu')
        await page.waitForFunction(() => document.activeElement?.id === 'search-status')
        expect(await isOpen(page)).toBe(false)
      })
    },
  )

  it('typing on leaves what was chosen', async () => {
    await visit('search/', async (page) => {
      await open(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.type('r')
      expect(await active(page)).toBeNull()
    })
  })

  it.each([
    { name: 'phone', view: phone, least: 44 },
    { name: 'desk', view: { viewport: { width: 1280, height: 900 } }, least: 24 },
  ])('stands over the page of a $name, one whole name to a row', async ({ view, least }) => {
    await visit(
      'en/search/',
      async (page) => {
        await ask(page, 'family doct')
        const before = await page.locator('#search-region').boundingBox()
        await page.locator(options).nth(2).waitFor()
        expect(await page.locator('#search-region').boundingBox()).toMatchObject({ y: before?.y })
        const field = await page.locator('.box').boundingBox()
        const rows = await page.$$eval(options, (items) =>
          items.map((item) => {
            const { x, y, right, height } = item.getBoundingClientRect()
            const top = document.elementFromPoint(x + 20, y + height / 2)
            return {
              y,
              right,
              height,
              isWhole: item.scrollWidth <= item.clientWidth,
              isOnTop: item.contains(top),
            }
          }),
        )
        expect(rows.length).toBeGreaterThan(2)
        rows.forEach((row, at) => {
          expect(row).toMatchObject({ isWhole: true, isOnTop: true })
          expect(row.height).toBeGreaterThanOrEqual(least)
          expect(row.right).toBeLessThanOrEqual((field?.x ?? 0) + (field?.width ?? 0))
          expect(row.y).toBeGreaterThan(rows[at - 1]?.y ?? field?.y ?? 0)
        })
      },
      view,
    )
  })
})
