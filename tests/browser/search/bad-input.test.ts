import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { ask, box, firstHit, reaches, searchSite, textOf } from './search-page.ts'

const { visit } = searchSite()

/** Puts a text into the box that a keyboard could not type. */
const force = (page: Page, text: string) =>
  page.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#search-box')
    if (!input) return
    input.focus()
    input.value = value
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)

describe('bad input', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['only punctuation', '!!!???、。'],
    ['emoji', '🙂🙂👩‍👩‍👧'],
    ['HTML', '<img src=x onerror="xyzzy()"><script>xyzzy()</script>'],
    ['regular-expression characters', '.*+?^${}()|[]\\'],
    ["the search engine's own operators", '"\'|^=!$ a'],
    ['a lone surrogate', '\ud800'],
    ['ten thousand Latin characters', 'x'.repeat(10_000)],
    ['ten thousand Han characters without sense', '犇'.repeat(10_000)],
  ]
  it.each(odd)('%s: the page says that nothing was found and stays usable', async (_, text) => {
    await visit('search/', async (page) => {
      await force(page, text)
      await reaches(page, 'empty')
      expect(await textOf(page, '#search-status')).not.toBe('')
      expect(await page.locator('.browse a').first().isVisible()).toBe(true)
      expect(await page.locator('[data-search-state] :is(img, script, iframe)').count()).toBe(0)
      expect(page.url().length).toBeLessThan(4000)
      await ask(page, '托位')
      expect(await textOf(page, firstHit)).toContain('托位')
    })
  })

  it('a question of ten thousand characters is cut, and the page says so', async () => {
    await visit('search/', async (page) => {
      await force(page, '托位'.repeat(5000))
      await reaches(page, 'done')
      expect(await textOf(page, '#search-notes')).toContain('只用了前')
    })
  })

  it('nothing in the address is taken for HTML', async () => {
    const html = encodeURIComponent('<img src=x onerror="xyzzy()">')
    await visit(`search/?q=${html}&city=${html}&theme=${html}#${html}`, async (page) => {
      await reaches(page, 'empty')
      expect(await textOf(page, '[data-search-state]')).toContain('<img src=x')
      expect(await page.locator('[data-search-state] img').count()).toBe(0)
    })
  })

  it('an address writes no words of its own on the page, and turns none around', async () => {
    const planted = encodeURIComponent('\u202e本网站已迁移至 evil.example，请前往登录')
    await visit(`search/?q=托位&city=${planted}&year=2025&year=${planted}`, async (page) => {
      await reaches(page, 'done')
      expect(await textOf(page, 'main')).not.toMatch(/evil|\u202e/)
    })
    await visit('search/#q=%E2%80%AEqzxj%E2%80%8B', async (page) => {
      await reaches(page, 'empty')
      expect(await textOf(page, '#search-status')).toBe('没有找到“\u2068qzxj\u2069”。')
      expect(await page.locator('main').innerText()).not.toMatch(/[\u202e\u200b]/)
      expect(await page.locator('#search-notes bdi').innerText()).toBe('qzxj')
    })
  })

  it('an address of ten thousand characters is cut to what is read of it', async () => {
    await visit(`search/#q=${'托位'.repeat(5000)}`, async (page) => {
      await reaches(page, 'done')
      expect(new URL(page.url()).searchParams.get('q')).toHaveLength(200)
      expect(await textOf(page, '#search-notes')).toContain('只用了前200个字')
    })
  })

  it('of a query given twice the first counts', async () => {
    await visit('search/?q=托位&q=中医馆', async (page) => {
      await reaches(page, 'done')
      expect(await page.inputValue(box)).toBe('托位')
    })
  })

  it('filters the site does not have are ignored, and the page says which', async () => {
    await visit('search/?q=托位&city=atlantis&year=soon', async (page) => {
      await reaches(page, 'done')
      expect(await textOf(page, '#search-notes')).toContain('城市、年份')
      expect(await textOf(page, '#search-notes')).not.toMatch(/atlantis|soon/)
      expect(await page.locator(firstHit).count()).toBeGreaterThan(0)
    })
  })
})
