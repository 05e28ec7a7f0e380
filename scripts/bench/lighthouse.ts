import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { median } from 'd3'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { findBrowser } from '../lib/browser.mjs'
import { pageKinds } from '../lib/page-kinds.ts'
import { projectRoot } from '../lib/read-project.ts'
import { serveStatic } from '../lib/static-server.ts'

/** In English too where a page is so long that the two differ. */
const pages = [...pageKinds, 'en/', 'en/plans/guangan-2023/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Every page is measured so often: a machine that does something else for a moment makes one task of one visit long.
 * The median counts of blocking and painting, the worst of the categories and of the layout's shift.
 */
const visits = 3

/**
 * `npm run bench:pages [-- PATH …]`: Lighthouse, mobile, on every page kind of `dist/`, with brotli. Exits with 1 and a
 * list where a category is below 100, the layout shifts, the median visit is blocked, or a page could not be measured.
 */
const chosen = process.argv.slice(2)
if (!existsSync(join(projectRoot, 'dist/index.html'))) {
  console.error('There is no `dist/` to measure. Run `npm run build` first.')
  process.exit(1)
}
const port = await freePort()
const executablePath = findBrowser()
if (!executablePath) {
  console.error('No browser was found. Run `npm run browser`.')
  process.exit(1)
}
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', `--remote-debugging-port=${port}`],
})
const server = await serveStatic(join(projectRoot, 'dist'))
const rows: Record<string, Record<string, number | string>> = {}
const failures: string[] = []
const asked = chosen.length > 0 ? chosen : pages
// The first page pays for what a browser does once, such as finding the machine's fonts: it is measured once more.
await measure(asked[0] ?? '')
for (const page of asked) {
  const reports = []
  for (let visit = 0; visit < visits; visit++) reports.push(await measure(page))
  const seen = reports.filter((report) => report !== undefined)
  if (seen.length < visits) {
    failures.push(`/${page}: not measured`)
    continue
  }
  const measured = (id: string): number[] => seen.map(({ audits }) => audits[id]?.numericValue ?? NaN)
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.min(...seen.map((report) => percent(report.categories[id]?.score)))]),
  )
  const shift = Math.max(...measured('cumulative-layout-shift'))
  const blocked = medianOf(measured('total-blocking-time'))
  failures.push(
    ...categories.filter((id) => scores[id] !== 100).map((id) => `/${page}: ${id} ${scores[id]}`),
    ...(shift === 0 ? [] : [`/${page}: CLS ${shift}`]),
    ...(blocked === 0 ? [] : [`/${page}: TBT ${blocked} ms`]),
  )
  rows[`/${page}`] = {
    ...scores,
    CLS: shift,
    'TBT ms': blocked,
    'at most': Math.max(...measured('total-blocking-time')),
    'LCP ms': Math.round(medianOf(measured('largest-contentful-paint'))),
    below: [
      ...new Set(
        seen.flatMap(({ audits }) =>
          Object.values(audits)
            .filter(
              ({ score, scoreDisplayMode }) =>
                scoreDisplayMode !== 'informative' && score !== null && score < 0.9,
            )
            .map(({ id }) => id),
        ),
      ),
    ].join(' '),
  }
}
await browser.close()
await server.stop()
console.log(`\nLighthouse, mobile, ${visits} visits of each page`)
console.table(rows)
if (failures.length > 0) {
  console.error(
    `Below 100 in a category, with a shift of the layout, or blocked:\n  ${failures.join('\n  ')}`,
  )
  process.exitCode = 1
}

async function measure(page: string) {
  const result = await lighthouse(server.address + page, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
  })
  return result?.lhr
}

function percent(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100)
}

function medianOf(values: readonly number[]): number {
  return median(values) ?? NaN
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
