import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'astro'
import { restorePlans } from '../src/convert/run-convert.ts'
import { findDiskProblem, tellUnwritten } from '../src/lib/disk-problem.ts'
import { hashInputs, rememberInputs } from './lib/build-inputs.mjs'
import { checkMeanwhile } from './lib/check-meanwhile.ts'
import { dropUnusedWorker } from './lib/drop-unused-worker.ts'
import { findUnwritable } from './lib/find-unwritable.ts'
import { indexPlans } from './lib/index-plans.ts'
import { headersBelow } from './lib/headers-below.ts'
import { markLanguages } from './lib/mark-languages.ts'
import { mergeScripts } from './lib/merge-scripts.ts'
import { mergeStylesheets } from './lib/merge-stylesheets.ts'
import { nameSearchIndex } from './lib/name-search-index.ts'
import { readPlace } from './lib/read-place.ts'
import { diskEffects } from './lib/read-project.ts'
import { nextBuild, replaceBuild, restoreBuild } from './lib/replace-build.ts'
import { rewritePages } from './lib/rewrite-pages.ts'
import { shortenNames } from './lib/shorten-names.ts'
import { writeOffline } from './lib/write-offline.ts'

/**
 * `npm run build`: builds beside `dist/` and swaps it in, so that a visitor never meets half a site. With `--check`
 * the content is checked meanwhile, and nothing is swapped in where it does not stand.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const next = nextBuild
// Before settings are written out in full: `npm start` compares them as they are given.
const inputs = hashInputs()
const { base, found } = readPlace()
if (found && found.from !== 'SITE')
  console.log(
    `SITE is not set: \`${found.site}\` was taken, from what this host says in \`${found.from}\`. Set SITE for another address.`,
  )
if (!found)
  console.log(
    'SITE is not set: pages name no canonical address and no other language for search engines, and there is no sitemap. Set `SITE=https://…` for a site that is to be found.',
  )
// Astro would look through the history of the project and report each build to its makers.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
restorePlans(diskEffects())
const checks = values.check ? checkMeanwhile() : Promise.resolve()
try {
  restoreBuild(next, 'dist')
  // What a killed build left must not be taken for what this one makes.
  rmSync(next, { recursive: true, force: true })
  await Promise.all([checks, build({ outDir: `./${next}`, force: true, logLevel: 'error' })])
  dropUnusedWorker(next)
  await indexPlans(`${next}/search-index`)
  const shorten = shortenNames(next)
  rewritePages(next, [
    mergeScripts(next),
    shorten,
    mergeStylesheets(next, shorten.page),
    nameSearchIndex(next),
    markLanguages,
  ])
  headersBelow(next, base)
  await writeOffline(next)
  replaceBuild(next, 'dist')
  rememberInputs(inputs)
} catch (error) {
  // Where the content is at fault, the checks say it better than what stumbled over it.
  console.error(explain(await checks.then(() => error).catch((found: unknown) => found)))
  console.error('The site was not built; `dist/` is as it was.')
  removeRest()
  // The painter and the bundler may still be at work on a site that is not to be.
  process.exit(1)
}

function explain(error: unknown): string {
  // Astro keeps its own files in `.astro` and does not say why it cannot.
  const unwritable = findUnwritable(['.astro', dirname(next)])
  if (unwritable) return tellUnwritten(unwritable.folder, unwritable.error)
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
