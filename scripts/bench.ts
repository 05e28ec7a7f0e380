import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { printAccuracy } from './bench/accuracy.ts'
import { keepOnlySearch } from './bench/corpus/only-search.ts'
import { writeProject } from './bench/corpus/write-project.ts'
import { measureGrowth, printGrowth } from './bench/growth.ts'
import { printLongDocument } from './bench/long-document.ts'
import { printRepeatedPieces } from './bench/repeated-pieces.ts'
import { measureSearch, printSearchGrowth } from './bench/search-growth.ts'

/**
 * `npm run bench`: accuracy of the rules, documents that are long or repeat themselves, what a keystroke costs in the
 * search, Lighthouse on every kind of page, 200 readers at once, and how conversion, build and search grow with the
 * number of plans. A thousand plans take about half an hour: `-- --plans 5,50` asks for growth alone, and up to
 * fewer; `--only-search` leaves out the other pages and takes minutes.
 */
const { values } = parseArgs({
  options: { plans: { type: 'string' }, 'only-search': { type: 'boolean', default: false } },
})
const sizes = (values.plans ?? '5,50,333,1000').split(',').map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 5)) {
  console.error('`--plans` takes numbers from 5, such as `--plans 5,50,333`.')
  process.exit(2)
}

if (values.plans === undefined) {
  printAccuracy()
  printLongDocument()
  printRepeatedPieces()
  if (existsSync('dist/index.html')) {
    await import('./bench/search.ts')
    const pages = spawnSync(process.execPath, ['scripts/bench/lighthouse.ts'], { stdio: 'inherit' })
    if (pages.status !== 0) process.exitCode = 1
    await import('./bench/load.ts')
  } else console.log('\nTyping, pages and load: no `dist/`; run `npm run build` to measure them.')
}
const measured = []
for (const plans of sizes) {
  const folder = mkdtempSync(join(tmpdir(), `duizhao-${plans}-`))
  try {
    const invented = writeProject(folder, plans)
    if (values['only-search']) keepOnlySearch(folder)
    const growth = measureGrowth(folder)
    const search = await measureSearch(folder, invented)
    measured.push({ plans, growth })
    // Said at once: the next size may take half an hour.
    printSearchGrowth([{ plans, search }])
    console.log(`measured ${plans} plans`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
printGrowth(measured)
