import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
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
 * `npm run bench:pages [-- PATH …]`: Lighthouse, mobile, on every page kind of `dist/`, with brotli. Exits with 1 and a
 * list where a category is below 100, the layout shifts, or a page could not be measured.
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
// The first page pays for what a browser does once, such as finding the machine's fonts: it is measured twice.
await measure(asked[0] ?? '')
for (const page of asked) {
  const report = await measure(page)
  if (!report) {
    failures.push(`/${page}: not measured`)
    continue
  }
  const audit = (id: string): number => Math.round((report.audits[id]?.numericValue ?? NaN) * 1000) / 1000
  const shift = report.audits['cumulative-layout-shift']?.numericValue ?? NaN
  failures.push(
    ...categories
      .filter((id) => report.categories[id]?.score !== 1)
      .map((id) => `/${page}: ${id} ${Math.round((report.categories[id]?.score ?? 0) * 100)}`),
    ...(shift === 0 ? [] : [`/${page}: CLS ${shift}`]),
  )
  rows[`/${page}`] = {
    ...Object.fromEntries(
      categories.map((id) => [id, Math.round((report.categories[id]?.score ?? 0) * 100)]),
    ),
    CLS: audit('cumulative-layout-shift'),
    'TBT ms': audit('total-blocking-time'),
    'LCP ms': audit('largest-contentful-paint'),
    below: Object.values(report.audits)
      .filter(
        ({ score, scoreDisplayMode }) => scoreDisplayMode !== 'informative' && score !== null && score < 0.9,
      )
      .map(({ id }) => id)
      .join(' '),
  }
}
await browser.close()
await server.stop()
console.log('\nLighthouse, mobile')
console.table(rows)
if (failures.length > 0) {
  console.error(`Below 100 in a category, or with a shift of the layout:\n  ${failures.join('\n  ')}`)
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
