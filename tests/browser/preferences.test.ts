import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contrastOfText, violationsOf } from './axe.ts'
import { startSite, type Site } from './site.ts'

let site: Site
let page: Page
beforeAll(async () => {
  site = await startSite()
  page = await site.open('404.html')
})
afterAll(() => site.stop())

const pages = ['', 'themes/childcare/', 'wording/', 'charts/years/', 'search/?q=托育']
const schemes = ['light', 'dark'] as const
type Preferences = Parameters<Page['emulateMedia']>[0]

/** Goes to a page as someone with these preferences meets it; on the search page waits until its results are there. */
async function openWith(path: string, preferences: Preferences): Promise<void> {
  await page.emulateMedia({ ...none, ...preferences })
  await page.goto(new URL(path, site.address).href)
  if (path.startsWith('search')) await page.locator('main mark').first().waitFor()
}

const none: Preferences = { colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null }

/** Texts of drawings with their colour and what they stand on: the bar they are written in, or the page. */
const textsOf = () =>
  page.locator('main svg text:visible').evaluateAll((texts) =>
    texts.map((text) => {
      const bar = text.classList.contains('inside') ? text.parentElement?.querySelector('rect') : null
      const { fill } = getComputedStyle(text)
      return {
        text: text.textContent,
        fill,
        ground: bar
          ? getComputedStyle(bar).fill
          : getComputedStyle(document.body.parentElement!).backgroundColor,
      }
    }),
  )

/** Contrast of two colours as `rgb(…)`, 1 to 21. */
function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** What a system colour is on this page. */
const systemColour = (name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = colour
    const found = getComputedStyle(probe).color
    probe.remove()
    return found
  }, name)

describe.each(schemes)('forced colours, %s', (colorScheme) => {
  it.each(pages)('keep every text of /%s in sight, in drawings too', async (path) => {
    await openWith(path, { forcedColors: 'active', colorScheme })
    expect(await violationsOf(page, contrastOfText)).toEqual([])
    const allowed = [await systemColour('CanvasText'), await systemColour('Canvas')]
    const texts = await textsOf()
    expect(texts.length > 0).toBe(!path.startsWith('search'))
    for (const { text, fill, ground } of texts) {
      expect(allowed, `${text}`).toContain(fill)
      expect(contrastOf(fill, ground), `${text}`).toBeGreaterThan(7)
    }
  })

  it('tell the three strengths of a promise by fill and line', async () => {
    await openWith('wording/', { forcedColors: 'active', colorScheme })
    const [text, ground] = [await systemColour('CanvasText'), await systemColour('Canvas')]
    const lookOf = (strength: string) =>
      page
        .locator(`main svg rect.${strength}`)
        .first()
        .evaluate((rect) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(rect)
          return [fill, stroke, strokeDasharray]
        })
    expect(await lookOf('firm')).toEqual([text, text, 'none'])
    expect(await lookOf('plain')).toEqual([ground, text, 'none'])
    expect(await lookOf('aspirational')).toEqual([ground, text, '4px, 3px'])
  })

  it('leave the cities their shapes and the colour of text', async () => {
    await openWith('', { forcedColors: 'active', colorScheme })
    const marks = await page
      .locator('main svg[data-hue]:visible path')
      .evaluateAll((paths) => paths.map((path) => [path.getAttribute('d'), getComputedStyle(path).fill]))
    expect(new Set(marks.map(([shape]) => shape)).size).toBe(5)
    expect(new Set(marks.map(([, fill]) => fill))).toEqual(new Set([await systemColour('CanvasText')]))
  })

  it.each(pages)('show where the keyboard is on /%s', async (path) => {
    await openWith(path, { forcedColors: 'active', colorScheme })
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!)
        return { style: outlineStyle, width: Number.parseFloat(outlineWidth), colour: outlineColor }
      })
      expect(focus.style).toBe('solid')
      expect(focus.width).toBeGreaterThanOrEqual(2)
      expect(contrastOf(focus.colour, await systemColour('Canvas'))).toBeGreaterThan(3)
    }
  })
})

describe.each(schemes)('more contrast, %s', (colorScheme) => {
  it.each(pages)('darkens what is soft on /%s, in drawings too', async (path) => {
    await openWith(path, { contrast: 'more', colorScheme })
    expect(await violationsOf(page, contrastOfText)).toEqual([])
    for (const { text, fill, ground } of await textsOf())
      expect(contrastOf(fill, ground), `${text}`).toBeGreaterThan(colorScheme === 'light' ? 10 : 9)
  })
})

it.each(['', 'themes/childcare/', 'en/charts/coverage/', 'timeline/'])(
  'the words of drawings on /%s keep the size they were measured in, however large the text',
  async (path) => {
    await openWith(path, none)
    const wrong = await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('html{font-size:150%!important}')
      document.adoptedStyleSheets = [sheet]
      return [...document.querySelectorAll('main svg text[font-size]')]
        .filter(
          (text) => parseFloat(getComputedStyle(text).fontSize) !== Number(text.getAttribute('font-size')),
        )
        .map((text) => text.textContent)
    })
    expect(wrong).toEqual([])
  },
)

describe('less motion', () => {
  it.each(pages)('finds nothing that moves on /%s', async (path) => {
    await openWith(path, { reducedMotion: 'reduce' })
    const moving = await page.evaluate(
      () =>
        [
          ...document.getAnimations().filter(({ effect }) => effect?.getTiming().duration !== 0),
          ...[...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, scrollBehavior } = getComputedStyle(element)
            return !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto'
          }),
        ].length,
    )
    expect(moving).toBe(0)
  })
})
