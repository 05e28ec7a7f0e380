import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  ask,
  box,
  breakFiles,
  firstHit,
  focused,
  reaches,
  recovers,
  searchSite,
  textOf,
} from './search-page.ts'

const { site, visit } = searchSite()
const files = /\/([\w.-]+?)(?:[.-][\w-]{8})?\.(?:js|json)(?:$|\?)/

/** Where a file of the index names the index it belongs to. */
const indexId = /(?<="index":")\w{5}(?="\}$)|(?<=^\[")\w{5}/

describe('cost', () => {
  const nothingThenLittle =
    'loads nothing before the box is used, then at most 100 kB, and sends the query nowhere'
  it.each(['search/', 'en/search/'])(`%s ${nothingThenLittle}`, async (path) => {
    const page = await site().open('')
    const asked: string[] = []
    const sizes = new Map<string, Promise<number>>()
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    page.on('response', (response) => {
      const name = files.exec(response.url())?.[1]
      // What the browser had already and only asked about comes without a body.
      if (name && response.ok())
        sizes.set(
          name,
          response.body().then((body) => brotliCompressSync(body).length),
        )
    })
    await page.goto(new URL(path, site().address).href)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => /search-(?:index|worker|service)/.test(address))).toEqual([])
    await ask(page, '家庭医生签约率')
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => address.includes('家庭医生'))).toEqual([])
    expect([...sizes.keys()]).toEqual(expect.arrayContaining(['search-worker', 'vocabulary', 'text']))
    const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(50_000)
    expect(total).toBeLessThanOrEqual(100_000)
    await page.context().close()
  })
})

describe('a network that fails', () => {
  const breaks = [
    ['the texts do not come', '**/search-index-*/zh/text.json', 'abort'],
    ['the vocabulary does not come', '**/search-index-*/zh/vocabulary.json', 'abort'],
    ['the texts break off half-way', '**/search-index-*/zh/text.json', 'half'],
    ['the vocabulary breaks off half-way', '**/search-index-*/zh/vocabulary.json', 'half'],
    ['the texts are not there', '**/search-index-*/zh/text.json', 'missing'],
    ['the texts are something else', '**/search-index-*/zh/text.json', 'other'],
    ['neither the worker nor its stand-in comes', '**/search-{worker,service}*.js', 'abort'],
  ] as const
  it.each(breaks)('%s: the page says so, offers to try again, and recovers', async (_, file, how) => {
    await visit('search/', (page) => recovers(page, file, how))
  })

  it.each(['text.json', 'vocabulary.json'])(
    '%s of another build: the page shows no garbled words, says so, and recovers',
    async (file) => {
      await visit('search/', async (page) => {
        const pattern = `**/search-index-*/zh/${file}`
        await page.route(pattern, async (route) => {
          const body = await (await route.fetch()).text()
          await route.fulfill({ body: body.replace(indexId, 'other') })
        })
        await page.fill(box, '托位')
        await reaches(page, 'error')
        expect(await page.locator('#results [data-kind="figure"]').count()).toBe(0)
        await page.unroute(pattern)
        await page.click('#search-retry')
        await reaches(page, 'done')
        expect(await textOf(page, '#results')).toContain('托位')
      })
    },
  )

  it('a network cut while typing: what is loaded goes on answering', async () => {
    await visit('search/', async (page) => {
      await ask(page, '托位')
      await page.context().setOffline(true)
      await ask(page, '家庭医生')
      expect(await textOf(page, firstHit)).toContain('家庭医生')
    })
  })

  it('topics answer while the texts are still on their way', async () => {
    await visit('search/', async (page) => {
      let arrive = () => {}
      const late = new Promise<void>((resolve) => (arrive = resolve))
      await page.route('**/search-index-*/zh/text.json', async (route) => {
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

describe('a browser that can do less', () => {
  it('finds the same where no worker may be started', async () => {
    await visit('search/', async (page) => {
      await page.route('**/search-worker*.js', (route) => route.abort())
      await ask(page, '东莞托育')
      expect(await textOf(page, firstHit)).toContain('4.7万')
    })
  })

  it('without JavaScript the page explains and leads on', async () => {
    await visit(
      'search/?q=托位',
      async (page) => {
        expect(await page.locator('.without').isVisible()).toBe(true)
        expect(await page.locator('#search-filters').isVisible()).toBe(false)
        expect(await page.locator('.browse a[href*="/themes/childcare/"]').isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })

  it('where the script does not come the links appear all the same', async () => {
    const page = await site().open('')
    await page.route('**/SearchPage*.js', (route) => route.abort())
    await page.goto(new URL('search/?q=托位', site().address).href)
    await page.locator('.browse a').first().waitFor({ state: 'visible', timeout: 4000 })
    await page.context().close()
  })
})

describe('what never comes', () => {
  it.each(['text.json', 'vocabulary.json'])('%s: the page stops waiting, and recovers', async (file) => {
    await visit('search/', async (page) => {
      await page.clock.install()
      const pattern = `**/search-index-*/zh/${file}`
      await page.route(pattern, () => {})
      await page.fill(box, '托位')
      await page.waitForTimeout(1000)
      expect(await page.locator('#search-retry').isVisible()).toBe(false)
      await page.clock.fastForward(15_000)
      await reaches(page, 'error')
      await page.unroute(pattern)
      await page.locator('#search-retry').focus()
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('search-status')
      await reaches(page, 'done')
      expect(await textOf(page, '#results')).toContain('托位')
    })
  })

  it('is asked for again by whoever types on', async () => {
    await visit('search/', async (page) => {
      const pattern = '**/search-index-*/zh/vocabulary.json'
      await breakFiles(page, pattern, 'abort')
      await page.fill(box, '托')
      await reaches(page, 'error')
      await page.unroute(pattern)
      await page.waitForTimeout(1100)
      await ask(page, '托位')
      expect(await textOf(page, firstHit)).toContain('托位')
    })
  })

  it('is the script: the page says so and leads on', async () => {
    const page = await site().open('')
    await page.route('**/SearchPage*.js', (route) => route.abort())
    await page.goto(new URL('search/?q=托位', site().address).href)
    await page.locator('.unstarted').waitFor({ state: 'visible', timeout: 8000 })
    expect(await textOf(page, '.unstarted')).toContain('检索没有启动')
    expect(await page.locator('.browse a').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('is said of no script that came', async () => {
    await visit('search/', async (page) => {
      await page.waitForTimeout(4500)
      expect(await page.locator('.unstarted').isVisible()).toBe(false)
    })
  })
})
