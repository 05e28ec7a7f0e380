import { rmSync } from 'node:fs'
import { build } from 'astro'
import { mergeStylesheets } from './lib/merge-stylesheets.ts'
import { replaceBuild } from './lib/replace-build.ts'
import { writeOffline } from './lib/write-offline.ts'

/** `npm run build`, after the checks: builds beside `dist/` and swaps it in, so that a visitor never meets half a site. */
const next = '.cache/dist-next'
try {
  // What a killed build left must not be taken for what this one makes.
  rmSync(next, { recursive: true, force: true })
  await build({ outDir: `./${next}`, force: true, logLevel: 'error' })
  mergeStylesheets(next)
  await writeOffline(next)
  replaceBuild(next, 'dist')
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('The site was not built; `dist/` is as it was. Mend what is said above and build again.')
  // A build that failed leaves its servers open, which would keep the process waiting for ever.
  process.exit(1)
}
