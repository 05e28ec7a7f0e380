import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Frame, Page } from 'playwright-core'
import { startSite, type Site } from './site.ts'

let site: Site
let foreign: Server
/** What the page of somebody else's says; the policy of this site does not bind it. */
let article = ''

beforeAll(async () => {
  foreign = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(article)
  })
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  site = await startSite()
})
afterAll(async () => {
  await site.stop()
  foreign.closeAllConnections()
  await new Promise((resolve) => foreign.close(resolve))
})

/** One chart of every kind, and those with the longest words in the longer language too. */
const charts = [
  ...['childcare-places-per-1000', 'summary-childcare', 'wording-tcm', 'timeline-hospital-quality'],
  ...['years', 'core-themes', 'wording', 'coverage'],
]
  .map((id) => `charts/${id}/`)
  .concat(['childcare-places-per-1000', 'core-themes', 'wording'].map((id) => `en/charts/${id}/`))
/** The code knows neither how words wrap exactly nor its reader's fonts: so many pixels may stay free below. */
const mostEmpty = 115

/** The embed code as the chart's page offers it, with the address that a build knowing its own would give. */
async function readCode(path: string): Promise<string> {
  const html = await (await fetch(new URL(path, site.address))).text()
  const [, code = ''] = /<pre[^>]*>([^<]*)<\/pre>/.exec(html) ?? []
  return decode(code).replace('src="/', `src="${site.address}`).replace('loading="lazy"', '')
}

const decode = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What stands in each of the frames that the codes make in a column so wide of a window that is wider. */
async function measureFrames(page: Page, paths: readonly string[], width: number) {
  const codes = await Promise.all(paths.map(readCode))
  article = `<!doctype html><body style="margin:0"><article style="width:${width}px">${codes.join('')}</article></body>`
  await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`, { waitUntil: 'load' })
  const frames = page.mainFrame().childFrames()
  return Promise.all(frames.map(measureFrame))
}

const measureFrame = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.documentElement
    const drawing = [...document.querySelectorAll('svg[id]')].find((svg) => svg.clientWidth > 0)
    const { left, right, bottom, width } = drawing?.getBoundingClientRect() ?? new DOMRect()
    const scale = drawing instanceof SVGSVGElement ? width / drawing.viewBox.baseVal.width : 0
    const texts = [...(drawing?.querySelectorAll('text') ?? [])]
    const source = document.querySelector('.foot a')?.getBoundingClientRect()
    const content = document.querySelector('main')?.getBoundingClientRect().bottom ?? Infinity
    return {
      chart: location.pathname,
      width: innerWidth,
      scrolls: [root.scrollHeight > innerHeight, root.scrollWidth > innerWidth],
      drawn: width > 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
      smallest: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale)),
      source: source !== undefined && source.height > 10 && source.bottom <= innerHeight,
      empty: innerHeight - content,
      paper: getComputedStyle(root).backgroundColor,
    }
  })

describe.each([320, 600, 900])(
  "in a column of %i pixels on somebody else's page, without a script",
  (width) => {
    it('every chart shows whole with its source, in light and dark', async () => {
      const page = await site.open('robots.txt', {
        ...{ viewport: { width: width + 60, height: 800 }, javaScriptEnabled: false, colorScheme: 'light' },
      })
      const seen = await measureFrames(page, charts, width)
      expect(seen).toHaveLength(charts.length)
      for (const { chart, smallest, empty, ...rest } of seen) {
        const whole = {
          width,
          scrolls: [false, false],
          drawn: true,
          source: true,
          paper: 'rgb(251, 250, 246)',
        }
        expect.soft(rest, chart).toEqual(whole)
        expect.soft(smallest, chart).toBeGreaterThanOrEqual(10)
        expect.soft(empty, chart).toBeLessThan(mostEmpty)
      }
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await Promise.all(page.mainFrame().childFrames().map(measureFrame))
      expect(new Set(dark.map(({ paper }) => paper))).toEqual(new Set(['rgb(23, 22, 20)']))
      await page.context().close()
    })
  },
)
