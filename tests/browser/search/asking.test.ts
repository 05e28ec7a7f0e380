import { describe, expect, it } from 'vitest'
import { answers, ask, box, firstHit, inAddress, reaches, searchSite, textOf } from './search-page.ts'

const { visit } = searchSite()

describe('a researcher looking for 家庭医生', () => {
  it('finds it, sees why, and lands on the passage', async () => {
    await visit('search/', async (page) => {
      await ask(page, '家庭医生')
      expect(await textOf(page, firstHit)).toContain('家庭医生')
      expect(await textOf(page, `${firstHit} mark`)).toContain('家庭医生')
      expect(await textOf(page, `${firstHit} .why`)).toContain('家庭医生')
      await page.keyboard.press('Escape')
      await page.locator(`${firstHit} a[href*="/plans/"]`).first().click()
      await page.waitForURL(/\/plans\/[^/]+\/#/)
      expect(
        await page.locator('[data-passage]:has(:target), [data-passage]:target').textContent(),
      ).toContain('家庭医生')
    })
  })

  it('has the query in the address, and back and forward change the results', async () => {
    await visit('search/', async (page) => {
      await ask(page, '家庭医生')
      await page.keyboard.press('Enter')
      await ask(page, '托位')
      await page.keyboard.press('Enter')
      expect(inAddress(page, 'q')).toEqual(['托位'])
      await page.goBack()
      await page.waitForSelector('[data-search-query="家庭医生"]')
      expect(await page.inputValue(box)).toBe('家庭医生')
      expect(await textOf(page, firstHit)).toContain('家庭医生')
      await page.goForward()
      await page.waitForSelector('[data-search-query="托位"]')
      expect(await textOf(page, firstHit)).toContain('托位')
    })
  })

  it('sees the same after a reload', async () => {
    await visit('search/', async (page) => {
      await ask(page, '东莞家庭医生')
      await page.waitForTimeout(600)
      const before = await textOf(page, '#results')
      await page.reload()
      await reaches(page, 'done')
      await page.waitForTimeout(300)
      expect(await page.inputValue(box)).toBe('东莞家庭医生')
      expect(await textOf(page, '#results')).toBe(before)
    })
  })

  it('gets there by keyboard alone', async () => {
    await visit('search/', async (page) => {
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.id === 'search-box')) break
      }
      await page.keyboard.type('jtys')
      await page.keyboard.press('Enter')
      await page.waitForSelector('[data-search-state="done"][data-search-query="jtys"]')
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.closest('#results') !== null)) break
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/(plans|themes)\//)
    })
  })

  it('is told that the document of Wuhu does not state it', async () => {
    await visit('search/?q=芜湖家庭医生', async (page) => {
      await page.waitForSelector('[data-silent="wuhu/family-doctor"]', { timeout: 15_000 })
      expect(await textOf(page, '[data-silent="wuhu/family-doctor"]')).toContain('本文件未提及')
    })
  })

  it('can do all that in English', async () => {
    await visit('en/search/', async (page) => {
      await ask(page, 'Dongguan family doctor sign-up rate')
      expect(await textOf(page, firstHit)).toContain('47%')
      expect(await textOf(page, `${firstHit} .why`)).toContain('because of English')
      expect(await page.locator(`${firstHit} [lang="zh-CN"]`).first().isVisible()).toBe(true)
      await ask(page, 'Zhuzhou childcare')
      expect(await textOf(page, '[data-silent="zhuzhou/childcare"]')).toContain('not stated in this document')
    })
  })
})

describe('suggestions', () => {
  const options = '#search-suggestions [role="option"]'

  it('come while typing, are chosen with the arrows, taken with Enter, and move nothing', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('tuoy')
      await page.waitForSelector(options)
      expect(await page.getAttribute(box, 'aria-expanded')).toBe('true')
      const before = await page.locator('#search-region').boundingBox()
      await page.keyboard.press('ArrowDown')
      const active = await page.getAttribute(box, 'aria-activedescendant')
      expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true')
      const text = await page.getAttribute(`#${active}`, 'data-text')
      await page.keyboard.press('Enter')
      await page.waitForSelector(`[data-search-state="done"][data-search-query="${text}"]`)
      expect(await page.inputValue(box)).toBe(text)
      expect(await page.getAttribute(box, 'aria-expanded')).toBe('false')
      expect(await page.locator('#search-region').boundingBox()).toMatchObject({ y: before?.y })
    })
  })

  it('are closed with Escape, which leaves what was typed', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('tuoyu')
      await page.waitForSelector(options)
      await page.keyboard.press('Escape')
      expect(await page.locator(options).count()).toBe(0)
      expect(await page.inputValue(box)).toBe('tuoyu')
    })
  })

  it('are taken by a tap', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('childca')
      await page.locator(options).first().click()
      await reaches(page, 'done')
      expect(inAddress(page, 'q')[0]).toContain('托育')
    })
  })
})

describe('a question for a number', () => {
  it('is answered with number, city, year and quote', async () => {
    await visit('search/?q=东莞家庭医生签约率是多少', async (page) => {
      await reaches(page, 'done')
      const answer = await textOf(page, firstHit)
      for (const part of ['47%', '东莞', '2024', '力争全市家庭医生签约率达47%以上'])
        expect(answer).toContain(part)
    })
  })

  it('asked of no city says which documents do not state it', async () => {
    await visit('search/?q=家庭医生签约率是多少', async (page) => {
      await page.waitForSelector('[data-silent="wuhu/family-doctor"]')
    })
  })

  it('nobody answers leads to near topics and to a way to browse', async () => {
    await visit('en/search/?q=childhoodx', async (page) => {
      await reaches(page, 'empty')
      expect(await textOf(page, '#search-notes')).toContain('childhoodx')
      await page.waitForSelector('#search-notes a[href*="/themes/"]')
      expect(await page.locator('.browse a').first().isVisible()).toBe(true)
    })
  })
})

describe('an input method', () => {
  const state = '[data-search-state]'

  it('is left alone while it composes, and its text is looked for when it is done', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.waitForLoadState('networkidle')
      const method = await page.context().newCDPSession(page)
      for (const text of ['t', 'tu', 'tuo', 'tuo w', 'tuo wei']) {
        await method.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
        await page.waitForTimeout(60)
      }
      expect(await page.getAttribute(state, 'data-search-state')).toBe('idle')
      expect(inAddress(page, 'q')).toEqual([])
      await method.send('Input.insertText', { text: '托位' })
      await reaches(page, 'done')
      expect(await page.inputValue(box)).toBe('托位')
      expect(await textOf(page, firstHit)).toContain('托位')
    })
  })

  it('goes on with a word: the list of what stands stays until it is done', async () => {
    await visit('search/', async (page) => {
      await ask(page, '东莞')
      const method = await page.context().newCDPSession(page)
      await method.send('Input.imeSetComposition', { text: 'tuo yu', selectionStart: 6, selectionEnd: 6 })
      await page.waitForTimeout(200)
      expect(await page.getAttribute(state, 'data-search-query')).toBe('东莞')
      await method.send('Input.insertText', { text: '托育' })
      await answers(page, '东莞托育')
      expect(await textOf(page, firstHit)).toContain('4.7')
    })
  })

  it('that is given up leaves nothing to look for', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      const method = await page.context().newCDPSession(page)
      await method.send('Input.imeSetComposition', { text: 'tuo', selectionStart: 3, selectionEnd: 3 })
      await method.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
      await page.waitForTimeout(400)
      expect(await page.getAttribute(state, 'data-search-state')).toBe('idle')
      expect(inAddress(page, 'q')).toEqual([])
    })
  })
})
