import { describe, expect, it } from 'vitest'
import { answers, ask, box, firstHit, inAddress, reaches, searchSite, textOf } from './search-page.ts'

const { visit } = searchSite()

describe('going back', () => {
  it('finds each query that was looked at for a moment, and none that was only passed', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      for (const typed of ['托', '托位']) await page.fill(box, typed)
      await answers(page, '托位')
      await page.waitForTimeout(1300)
      await ask(page, '中医馆')
      await page.waitForTimeout(1300)
      await page.goBack()
      await answers(page, '托位')
      expect(await page.inputValue(box)).toBe('托位')
      await page.goForward()
      await answers(page, '中医馆')
      await page.goBack()
      await page.goBack()
      await reaches(page, 'idle')
      expect(inAddress(page, 'q')).toEqual([])
    })
  })

  it('from a document finds what was opened and where one was', async () => {
    await visit('search/?q=中医药', async (page) => {
      await reaches(page, 'done')
      const shown = await page.locator(firstHit).count()
      const more = page.locator('#results .more').first()
      await more.click()
      await page.waitForFunction((least) => document.querySelectorAll('#results > li').length > least, shown)
      await page.waitForTimeout(400)
      const opened = await page.locator(firstHit).count()
      const last = page.locator(`${firstHit}[data-kind="passage"] a[href*="/plans/"]`).last()
      await last.scrollIntoViewIfNeeded()
      await page.waitForTimeout(500)
      const href = await last.getAttribute('href')
      const before = await last.boundingBox()
      await last.click()
      await page.waitForURL(/\/plans\//)
      await page.goBack()
      await reaches(page, 'done')
      expect(await page.locator(firstHit).count()).toBe(opened)
      await page.waitForTimeout(300)
      const after = await page.locator(`#results a[href="${href}"]`).last().boundingBox()
      expect(Math.abs((after?.y ?? 9999) - (before?.y ?? 0))).toBeLessThan(60)
    })
  })
})

describe('nothing to show', () => {
  it.each([
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ])('says what was not understood, and the themes follow on a screen of $width', async (viewport) => {
    await visit(
      'search/',
      async (page) => {
        await ask(page, 'zzzqqq', 'empty')
        expect(await textOf(page, '#search-notes')).toContain('zzzqqq')
        const said = await page.locator('#search-notes').boundingBox()
        const browse = await page.locator('.browse').boundingBox()
        expect((browse?.y ?? 9999) - (said?.y ?? 0) - (said?.height ?? 0)).toBeLessThan(160)
        expect(browse?.y).toBeLessThan(viewport.height)
      },
      { viewport },
    )
  })

  it('a filter alone asks for a word and leads to the page of the city', async () => {
    await visit('search/?city=dongguan', async (page) => {
      expect(await textOf(page, '#search-status')).toContain('再输入一个词')
      expect(await page.locator('#search-notes a[href="/cities/dongguan/"]').isVisible()).toBe(true)
    })
  })

  it('what the address says twice is named', async () => {
    await visit('search/?q=托位&q=家庭医生&city=dongguan&city=wuhu', async (page) => {
      await reaches(page, 'done')
      expect(await page.inputValue(box)).toBe('托位')
      const said = await textOf(page, '#search-notes')
      for (const name of ['检索词', '城市']) expect(said).toContain(name)
      // What a link says is not repeated as if the page said it.
      for (const value of ['家庭医生', '芜湖', 'wuhu']) expect(said).not.toContain(value)
    })
  })
})
