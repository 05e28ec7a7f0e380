import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { diskEffects } from './read-project.ts'
import type { PageStep } from './rewrite-pages.ts'

const built = 'search-index'
const asked = new RegExp(`("index":"[^"]*/)${built}/`)

/**
 * Moves the search's index of a built site to the hashed files, into a folder named by what is in it; the step
 * returned tells the search pages. A page then never reads a file of another build's index, whose words and
 * alphabet are others, and finds its own as long as old hashed files are kept.
 */
export function nameSearchIndex(site: string): PageStep {
  const folder = join(site, built)
  const hash = createHash('sha256')
  for (const path of diskEffects(folder).listDeep('.').toSorted()) {
    const bytes = readFileSync(join(folder, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  const name = `_astro/${built}-${hash.digest('base64url').slice(0, 8)}`
  renameSync(folder, join(site, name))
  return { page: (html) => html.replace(asked, (_, start: string) => `${start}${name}/`) }
}

/** The folder of a built site's search index. */
export function findSearchIndex(site: string): string {
  const assets = join(site, '_astro')
  const name = readdirSync(assets).find((each) => each.startsWith(`${built}-`))
  if (name === undefined) throw new Error(`\`${site}\` has no search index. Run \`npm run build\`.`)
  return join(assets, name)
}
