import { brotliCompressSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const box = '#search-box'
const first = '#results > li'

/** Opens a page, hands it on and closes it; an error thrown by the page's own script fails the test. */
async function visit(path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) {
  const page = await site.open(path, options)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  try {
    await use(page)
    expect(errors).toEqual([])
  } finally {
    await page.context().close()
  }
}

const reaches = (page: Page, state: 'idle' | 'loading' | 'done' | 'empty' | 'error') =>
  page.waitForSelector(`[data-search-state="${state}"]`, { timeout: 15_000 })
const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText()
const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name)

/** Asks by typing and waits until the answer to these words stands. */
async function ask(page: Page, query: string, state: 'done' | 'empty' = 'done'): Promise<void> {
  await page.fill(box, query)
  await page.waitForFunction(
    ([text, wanted]) => {
      const region = document.querySelector<HTMLElement>('[data-search-state]')
      if (!region) return false
      return region.dataset['searchState'] === wanted && region.dataset['searchQuery'] === text?.trim()
    },
    [query, state],
    { timeout: 15_000 },
  )
}

/** Puts a text into the box that a keyboard could not type. */
const force = (page: Page, text: string) =>
  page.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#search-box')
    if (!input) return
    input.focus()
    input.value = value
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)

describe('a researcher looking for 家庭医生', () => {
  it('finds it, sees why, and lands on the passage', async () => {
    await visit('search/', async (page) => {
      await ask(page, '家庭医生')
      expect(await textOf(page, first)).toContain('家庭医生')
      expect(await textOf(page, `${first} mark`)).toContain('家庭医生')
      expect(await textOf(page, `${first} .why`)).toContain('家庭医生')
      await page.locator(`${first} a[href*="/plans/"]`).first().click()
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
      expect(await textOf(page, first)).toContain('家庭医生')
      await page.goForward()
      await page.waitForSelector('[data-search-query="托位"]')
      expect(await textOf(page, first)).toContain('托位')
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
      expect(await textOf(page, first)).toContain('47%')
      expect(await textOf(page, `${first} .why`)).toContain('Chinese for')
      expect(await page.locator(`${first} [lang="zh-CN"]`).first().isVisible()).toBe(true)
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

describe('filters', () => {
  it('combine, count, stand in the address, and are taken back by keyboard', async () => {
    await visit('search/?q=托位', async (page) => {
      await reaches(page, 'done')
      const all = await page.locator(first).count()
      await page.click('#search-filters summary')
      expect(await page.locator('[data-filter="city"] option[value="wuhu"]').innerText()).toMatch(/\(\d+\)/)
      await page.selectOption('[data-filter="city"]', 'guangan')
      await page.selectOption('[data-filter="year"]', '2025')
      await page.selectOption('[data-filter="kind"]', 'figure')
      expect(new URL(page.url()).search).toMatch(/city=guangan&kind=figure&year=2025/)
      expect(await page.locator(first).count()).toBeLessThan(all)
      expect(await textOf(page, first)).toContain('2025')
      await page.focus('[data-remove="year"]')
      await page.keyboard.press('Enter')
      expect(inAddress(page, 'year')).toEqual([])
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('托位')}`)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box')
    })
  })
})

describe('a question for a number', () => {
  it('is answered with number, city, year and quote', async () => {
    await visit('search/?q=东莞家庭医生签约率是多少', async (page) => {
      await reaches(page, 'done')
      const answer = await textOf(page, first)
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
  it('is left alone while it composes, and its text is looked for when it is done', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.waitForLoadState('networkidle')
      const method = await page.context().newCDPSession(page)
      await method.send('Input.imeSetComposition', { text: 'tuo wei', selectionStart: 7, selectionEnd: 7 })
      await page.waitForTimeout(300)
      expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('idle')
      expect(inAddress(page, 'q')).toEqual([])
      await method.send('Input.insertText', { text: '托位' })
      await reaches(page, 'done')
      expect(await page.inputValue(box)).toBe('托位')
      expect(await textOf(page, first)).toContain('托位')
    })
  })
})

describe('cost', () => {
  it('loads nothing before the box is used, then at most 100 kB in all, and sends the query nowhere', async () => {
    const page = await site.open('')
    const asked: string[] = []
    const bodies: Promise<number>[] = []
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    page.on('response', (response) => {
      if (/\.(?:js|json)(?:$|\?)/.test(response.url()))
        bodies.push(response.body().then((body) => brotliCompressSync(body).length))
    })
    await page.goto(new URL('search/', site.address).href)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => /search-index|browser-search/.test(address))).toEqual([])
    await ask(page, '家庭医生签约率')
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => address.includes('家庭医生'))).toEqual([])
    const sizes = await Promise.all(bodies)
    expect(sizes.length).toBeGreaterThanOrEqual(3)
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(100_000)
    await page.context().close()
  })
})

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
      expect(await textOf(page, first)).toContain('托位')
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

  it('of a query given twice the first counts', async () => {
    await visit('search/?q=托位&q=中医馆', async (page) => {
      await reaches(page, 'done')
      expect(await page.inputValue(box)).toBe('托位')
    })
  })

  it('filters the site does not have are ignored, and the page says which', async () => {
    await visit('search/?q=托位&city=atlantis&year=soon', async (page) => {
      await reaches(page, 'done')
      expect(await textOf(page, '#search-notes')).toContain('city=atlantis')
      expect(await page.locator(first).count()).toBeGreaterThan(0)
    })
  })
})

describe('a network that fails', () => {
  const breaks = [
    ['the texts do not come', '**/search-index/text.json', 'abort'],
    ['the vocabulary does not come', '**/search-index/vocabulary.json', 'abort'],
    ['the texts break off half-way', '**/search-index/text.json', 'half'],
    ['the vocabulary breaks off half-way', '**/search-index/vocabulary.json', 'half'],
    ['the texts are not there', '**/search-index/text.json', 'missing'],
  ] as const
  it.each(breaks)('%s: the page says so, offers to try again, and recovers', async (_, file, how) => {
    await visit('search/', async (page) => {
      await page.route(file, async (route) => {
        if (how === 'abort') return route.abort()
        if (how === 'missing') return route.fulfill({ status: 404, body: 'no' })
        const body = await (await route.fetch()).body()
        return route.fulfill({ contentType: 'application/json', body: body.subarray(0, body.length / 2) })
      })
      await page.fill(box, '托位')
      await reaches(page, 'error')
      expect(await textOf(page, '#search-status')).toContain('没有取到')
      expect(await page.locator('.browse a').first().isVisible()).toBe(true)
      await page.unroute(file)
      await page.click('#search-retry')
      await reaches(page, 'done')
      expect(await textOf(page, first)).toContain('托位')
    })
  })

  it('topics answer while the texts are still on their way', async () => {
    await visit('search/', async (page) => {
      let arrive = () => {}
      const late = new Promise<void>((resolve) => (arrive = resolve))
      await page.route('**/search-index/text.json', async (route) => {
        await late
        await route.continue()
      })
      await page.fill(box, '东莞托育')
      await page.waitForSelector('#results > li[data-kind="theme"]')
      expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('loading')
      arrive()
      await reaches(page, 'done')
      expect(await textOf(page, '#results')).toContain('4.7万')
    })
  })
})
