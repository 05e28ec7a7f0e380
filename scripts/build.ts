import { rmSync } from 'node:fs'
import { build } from 'astro'
import { findDiskProblem, tellUnwritten } from '../src/lib/disk-problem.ts'
import { dropUnusedWorker } from './lib/drop-unused-worker.ts'
import { indexPlans } from './lib/index-plans.ts'
import { headersBelow } from './lib/headers-below.ts'
import { mergeScripts } from './lib/merge-scripts.ts'
import { mergeStylesheets } from './lib/merge-stylesheets.ts'
import { replaceBuild } from './lib/replace-build.ts'
import { shortenNames } from './lib/shorten-names.ts'
import { writeOffline } from './lib/write-offline.ts'

/** `npm run build`, after the checks: builds beside `dist/` and swaps it in, so that a visitor never meets half a site. */
const next = '.cache/dist-next'
if (!process.env['SITE'])
  console.log(
    'SITE is not set: pages name no canonical address and no other language for search engines, and there is no sitemap. Set `SITE=https://…` for a site that is to be found.',
  )
try {
  // What a killed build left must not be taken for what this one makes.
  rmSync(next, { recursive: true, force: true })
  await build({ outDir: `./${next}`, force: true, logLevel: 'error' })
  mergeScripts(next)
  shortenNames(next)
  headersBelow(next, process.env['BASE'] ?? '/')
  mergeStylesheets(next)
  dropUnusedWorker(next)
  await indexPlans(`${next}/search-index`)
  await writeOffline(next)
  replaceBuild(next, 'dist')
} catch (error) {
  console.error(explain(error))
  console.error('The site was not built; `dist/` is as it was.')
  removeRest()
  // The painter and the bundler may still be at work on a site that is not to be.
  process.exit(1)
}

function explain(error: unknown): string {
  if (findDiskProblem(error)) return tellUnwritten(next, error)
  return `${error instanceof Error ? error.message : String(error)}\nMend what is said above, and build again.`
}

/** Half a site is of no use; where the disk does not let it go, the next build removes it. */
function removeRest(): void {
  try {
    rmSync(next, { recursive: true, force: true })
  } catch {
    // Said already: the disk cannot be written to.
  }
}
