import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const seen = (page: Page, attribute: string): Promise<(string | null)[]> =>
  page
    .locator(`#compared [data-theme] [${attribute}]:visible, #compared [${attribute}][data-theme]:visible`)
    .evaluateAll((all, name) => all.map((each) => each.getAttribute(name)), attribute)

describe('choosing what to compare', () => {
  it('shows what the address says and survives a reload', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=childcare,tcm')
    const themes = async () => (await seen(page, 'data-theme')).filter(Boolean)
    expect(await themes()).toEqual(['childcare', 'tcm'])
    expect(new Set(await seen(page, 'data-city'))).toEqual(new Set(['wuhu', 'dongguan']))
    await page.reload()
    expect(await themes()).toEqual(['childcare', 'tcm'])
    await page.context().close()
  })

  it('breaks a name without end, where it is chosen and where it is said, instead of widening the page', async () => {
    const page = await site.open('en/compare/?cities=wuhu', { viewport: { width: 320, height: 600 } })
    await page.locator('label:has([value=wuhu])').evaluate((label) => label.append('x'.repeat(60)))
    await page.locator('[data-chosen=cities]').evaluate((chosen) => chosen.append('x'.repeat(60)))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  })

  it('goes along when the language is switched', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=childcare')
    await page.locator('header a[hreflang]').click()
    await page.waitForURL(/\/en\/compare\/\?cities=wuhu,dongguan&themes=childcare$/)
    expect(await page.locator('[data-chosen=cities]').textContent()).toBe('Wuhu, Dongguan')
    await page.context().close()
  })

  it('works from the keyboard and writes the address', async () => {
    const page = await site.open('compare/')
    await page.locator('input[value=dongguan]').focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/\/compare\/\?cities=dongguan$/)
    expect(new Set(await seen(page, 'data-city'))).toEqual(new Set(['dongguan']))
    await page.locator('#choice button[type=reset]').press('Enter')
    await page.waitForURL(/\/compare\/$/)
    expect(new Set(await seen(page, 'data-city')).size).toBe(5)
    await page.context().close()
  })

  it('gives the reason on the spot where the places chosen share no scale', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=tcm')
    const part = page.locator('[data-theme=tcm]')
    expect(await part.locator('[data-said="2"]').isVisible()).toBe(true)
    expect(await part.locator('.why li:visible').textContent()).toMatch(/指标不同.*不能放在同一把尺上/s)
    await page.context().close()
  })

  it('answers whether Dongguan promised more places than Wuhu with the rate derived and the years', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=childcare')
    const together = page.locator('[data-theme=childcare] .together')
    expect(await together.textContent()).toMatch(/≥ 4\.49.*推算/s)
    expect(await together.locator('.note:visible').textContent()).toMatch(/年份不同.*不能据此说谁高谁低/s)
    await page.context().close()
  })

  it('says that one number has none to stand beside where only one place gives one', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=family-doctor')
    const part = page.locator('[data-theme=family-doctor]')
    expect(await part.locator('[data-said="1"]').isVisible()).toBe(true)
    expect(await part.locator('[data-said="2"]').isVisible()).toBe(false)
    await page.locator('input[value=jinhua]').check()
    expect(await part.locator('[data-said]:visible').count()).toBe(0)
    await page.context().close()
  })

  it('shows everything without JavaScript, and no choice that would do nothing', async () => {
    const page = await site.open('compare/?cities=wuhu', { javaScriptEnabled: false })
    expect(await page.locator('#choice').isVisible()).toBe(false)
    expect(await page.locator('noscript a[href="#pairs"]').isVisible()).toBe(true)
    expect(await page.locator('[data-theme=childcare] li[data-city]:visible').count()).toBe(5)
    await page.context().close()
  })

  it('cites the choice, at the address it is read at', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=childcare')
    for (const name of ['GB/T 7714—2015', 'APA', 'BibTeX'])
      expect(await page.locator(`[data-copy="${name}"]`).textContent()).toMatch(
        /https?:\/\/[^/]+\/compare\/\?cities=wuhu,dongguan&themes=childcare/,
      )
    await page.context().close()
  })

  it('says that the address holds a name it does not know', async () => {
    const page = await site.open('compare/?cities=atlantis,wuhu')
    expect(await page.locator('[data-unknown]:visible').textContent()).toContain('认不出的名字')
    await page.locator('input[value=dongguan]').check()
    expect(await page.locator('[data-unknown]').isVisible()).toBe(false)
    await page.context().close()
  })

  it('prints the choice, the address with it, and the date of the data', async () => {
    const page = await site.open('compare/?cities=wuhu,dongguan&themes=childcare')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#choice').isVisible()).toBe(false)
    expect(await page.locator('header nav').isVisible()).toBe(false)
    expect(await page.locator('#pairs').isVisible()).toBe(false)
    expect(await page.locator('footer a:visible').count()).toBe(1)
    const address = await page.locator('[data-address]').textContent()
    expect(address).toMatch(/\/compare\/\?cities=wuhu,dongguan&themes=childcare$/)
    expect(await page.locator('footer').textContent()).toMatch(/\d{4}年\d+月\d+日/)
    await page.context().close()
  })
})

it('a comparison asked for in the other order leads to its page', async () => {
  const page = await site.open('compare/wuhu-vs-guangan/')
  await page.waitForURL(/\/compare\/guangan-vs-wuhu\/$/)
  await page.context().close()
})

it('the code to embed a chart is copied by its button and leads to the site it was copied from', async () => {
  const page = await site.open('themes/childcare/', { permissions: ['clipboard-read', 'clipboard-write'] })
  const use = page.locator('details:has(> pre)').first()
  await use.locator('summary').click()
  await use.getByRole('button').click()
  await use.getByText('已复制').waitFor()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toMatch(/^<div .* src="https?:\/\/[^/]+\/embed\/[a-z0-9-]+\/" title="[^"]+".*<\/div>$/)
  await page.context().close()
})

it('the button below an open code comes without moving what is under it', async () => {
  const page = await site.open('charts/wording/')
  await page.locator('.use .copy').waitFor()
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          resolve(0)
        }, 500)
      }),
  )
  expect(shifts).toBe(0)
  await page.context().close()
})

it('a chart is saved as PNG without a script', async () => {
  const page = await site.open('charts/wording/', { javaScriptEnabled: false })
  const link = page.locator('section:has(#files) a[download$=".png"]')
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('duizhao-wording.png')
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000)
  await page.context().close()
})

it('the header stays in one line at 1280 px', async () => {
  for (const path of ['', 'en/']) {
    const page = await site.open(path)
    const tops = await page
      .locator('header nav li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    await page.context().close()
  }
})
