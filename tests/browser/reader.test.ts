import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { dataset } from '../content/dataset.ts'
import { phone, startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const off = { javaScriptEnabled: false }
const childcare = dataset.figures.filter(
  ({ plan, themes }) => plan === 'guangan-2023' && themes[0] === 'childcare',
)
const [figure] = childcare.filter(({ value }) => value !== null)
if (!figure) throw new Error('The tests need a figure.')
const path = `plans/${figure.plan}/`
const mark = `[id="${figure.id}"]`
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const isOpen = (page: Page) => page.locator('#menu').evaluate((menu) => menu.matches(':popover-open'))

it('prints its notes on the paper, however wide that is', async () => {
  const page = await site.open(path, { viewport: { width: 1600, height: 900 } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1600)
  await page.context().close()
})

describe('the menu of a mark', () => {
  it('offers link, text fragment, quote with citation and record', async () => {
    const page = await site.open(path)
    await page.locator(mark).click()
    const at = `${site.address}${path}`
    expect(await page.locator('#menu-link').getAttribute('href')).toBe(`${at}#${figure.id}`)
    expect(await page.locator('#menu-fragment').getAttribute('href')).toMatch(/#:~:text=/)
    const said = await page.locator('#menu-quote').textContent()
    expect(said).toContain(figure.quote)
    expect(said).toContain(dataset.plans.find(({ id }) => id === figure.plan)?.title_zh)
    // As the document itself is cited, with the day it is read, which only the reader's clock knows.
    expect(said).toMatch(/\[(R|N)\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http/)
    expect(said).toContain(`${at}#${figure.id}`)
    await page.locator('#menu-record').click()
    await page.waitForURL(`**/method/quotes/${figure.plan}/#${figure.id}`)
    expect(await page.locator(':target').textContent()).toContain(figure.quote)
    await page.context().close()
  })

  it.each(['Enter', ' '])(
    'opens with the keyboard (%o), takes the focus and gives it back on Escape',
    async (key) => {
      const page = await site.open(path)
      await page.locator(mark).focus()
      expect(await page.locator(mark).getAttribute('role')).toBe('button')
      await page.keyboard.press(key)
      await page.waitForFunction(() => document.activeElement?.id === 'menu-link')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await isOpen(page)).toBe(false)
      expect(await focused(page)).toBe(figure.id)
      await page.context().close()
    },
  )

  it('closes when something else is clicked, and is the same one for the next mark', async () => {
    const page = await site.open(path)
    await page.locator(mark).click()
    await page.locator('h1').click()
    expect(await isOpen(page)).toBe(false)
    await page.locator('.block > p > a').first().click()
    expect(await isOpen(page)).toBe(true)
    expect(await page.locator('#menu-record').isVisible()).toBe(false)
    expect(await page.locator('#menu').count()).toBe(1)
    await page.context().close()
  })

  it('copies what it is asked to', async () => {
    const page = await site.open(path)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator(mark).click()
    await page.locator('[data-copy=link]').click()
    await page.waitForFunction(() => document.getElementById('menu-status')?.textContent !== '')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${figure.id}`)
    await page.context().close()
  })

  it('stands within a phone', async () => {
    const page = await site.open(`en/${path}`, phone)
    await page.locator(mark).tap()
    await page.waitForFunction(() => document.getElementById('menu')?.matches(':popover-open'))
    const box = await page.locator('#menu').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(780)
    await page.context().close()
  })

  it.each([
    ['at 400%', 320, 256],
    ['on a phone held sideways', 844, 390],
    ['in a low window', 1280, 300],
  ])('shows whatever has the focus %s', async (_, width, height) => {
    const page = await site.open(path, { viewport: { width, height } })
    await page.locator(mark).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'menu-link')
    const stops = await page.locator('#menu :is(a, button):visible').count()
    for (let stop = 0; stop < stops; stop++) {
      const at = await page.evaluate(
        () => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect,
      )
      expect(at.top).toBeGreaterThanOrEqual(0)
      expect(at.bottom).toBeLessThanOrEqual(height)
      await page.keyboard.press('Tab')
    }
    await page.context().close()
  })
})

describe('an address', () => {
  it('marks its figure and its paragraph, without JavaScript too', async () => {
    const page = await site.open(`${path}#${figure.id}`, off)
    const shown = await page.locator(mark).evaluate((link) => ({
      quote: getComputedStyle(link.closest('mark') ?? link).backgroundColor,
      rule: getComputedStyle(link.closest('p') ?? link, '::before').borderInlineStartWidth,
      top: link.getBoundingClientRect().top,
      height: innerHeight,
    }))
    expect(shown.quote).not.toBe('rgba(0, 0, 0, 0)')
    expect(shown.rule).not.toBe('0px')
    expect(shown.top).toBeGreaterThanOrEqual(0)
    expect(shown.top).toBeLessThan(shown.height)
    await page.context().close()
  })

  it('of a mark leads to its note without JavaScript, and on to everything the menu has', async () => {
    const page = await site.open(path, off)
    await page.locator(mark).click()
    const note = page.locator(':target')
    expect(await note.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
    await note.locator('a').first().click()
    const record = page.locator(':target')
    const links = await record.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.some((link) => link?.includes('#:~:text='))).toBe(true)
    expect(links).toContain(`/${path}#${figure.id}`)
    expect(await record.locator('.cite').textContent()).toContain(`#${figure.id}`)
    await page.context().close()
  })

  it('of a note is shown even where the notes are switched off', async () => {
    const page = await site.open(path, off)
    await page.locator('#notes-on').uncheck()
    expect(await page.locator('.notes').first().isVisible()).toBe(false)
    await page.locator(mark).click()
    expect(await page.locator(':target').isVisible()).toBe(true)
    await page.context().close()
  })

  it.each(dataset.plans)('as a text fragment finds the words of a figure of $id', async ({ id }) => {
    const own = dataset.figures.filter(({ plan }) => plan === id)
    const page = await site.open(`method/quotes/${id}/`)
    const links = await page
      .locator('li[data-figure] a[href*=":~:text="]')
      .evaluateAll((all) =>
        all.map((link) => [link.closest('li')?.id ?? '', (link as HTMLAnchorElement).href] as const),
      )
    expect(links).toHaveLength(own.length)
    const lost: string[] = []
    for (const [figureId, href] of links.filter((_, index) => index % Math.ceil(own.length / 12) === 0)) {
      await page.goto('about:blank')
      await page.goto(href)
      const place = page.locator(`[id="${figureId}"]`)
      const inView = () =>
        place.evaluate((element) => {
          const { top } = (element.closest('mark') ?? element).getBoundingClientRect()
          return scrollY > 0 && top > -40 && top < innerHeight
        })
      // A browser scrolls to a fragment once the page has settled.
      const found = await expect
        .poll(inView, { timeout: 3000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        )
      if (!found) lost.push(decodeURIComponent(href))
    }
    expect(lost).toEqual([])
    await page.context().close()
  })
})

describe.each([
  ['with JavaScript', {}],
  ['without', off],
])('the switches, %s', (_claim, options) => {
  it('take the notes away and bring them back', async () => {
    const page = await site.open(path, options)
    const shown = () => page.locator('.notes:visible').count()
    expect(await shown()).toBeGreaterThan(20)
    await page.locator('#notes-on').uncheck()
    expect(await shown()).toBe(0)
    await page.locator('#notes-on').check()
    expect(await shown()).toBeGreaterThan(20)
    await page.context().close()
  })

  it('narrow the notes down to one theme', async () => {
    const page = await site.open(path, options)
    await page.locator('.switches summary').click()
    await page.locator('#theme-1').check()
    const values = await page.locator('.notes p:visible').evaluateAll((all) => all.map(({ id }) => id))
    const wanted = dataset.figures
      .filter(({ plan, themes }) => plan === figure.plan && themes.includes('childcare'))
      .map(({ id }) => `n-${id.slice(id.lastIndexOf('-f-') + 3)}`)
    expect(values).toEqual(expect.arrayContaining(wanted))
    expect(values.length).toBeLessThan(dataset.figures.filter(({ plan }) => plan === figure.plan).length / 3)
    await page.context().close()
  })
})

it('marks in the outline the section that is being read', async () => {
  const page = await site.open(path)
  const last = page.locator('article > h3').nth(6)
  await last.evaluate((heading) => heading.scrollIntoView())
  const id = await last.getAttribute('id')
  await page.locator(`.outline a[aria-current][href="#${id}"]`).waitFor()
  expect(await page.locator('.outline a[aria-current]').count()).toBe(1)
  await page.context().close()
})

it('folds the outline on a phone, and opens it without JavaScript', async () => {
  const page = await site.open(path, { ...phone, ...off })
  const link = page.locator('.outline a').first()
  expect(await link.isVisible()).toBe(false)
  await page.locator('.outline summary').tap()
  expect(await link.isVisible()).toBe(true)
  await page.context().close()
})

it('puts the English of a long document under its paragraphs when asked', async () => {
  const page = await site.open(`en/${path}`)
  expect(await page.locator('.english').count()).toBe(0)
  await page.locator('#english').click()
  await page.locator('.english').first().waitFor()
  expect(await page.locator('.english').count()).toBeGreaterThan(50)
  await page.context().close()
})

it('links footnotes both ways', async () => {
  const page = await site.open(path, off)
  const call = page.locator('a.call').first()
  const id = await call.getAttribute('id')
  await call.click()
  await page.locator(':target .back').click()
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id)
  await page.context().close()
})
