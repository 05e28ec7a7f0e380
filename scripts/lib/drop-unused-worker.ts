import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the search's worker for the other number of plans out of a built site: the bundler makes both, and the page
 * starts only one.
 */
export function dropUnusedWorker(dist: string): void {
  const hasManyPlans = existsSync(join(dist, 'search-index/plans'))
  const unused = hasManyPlans ? /^search-(?:worker|service)\b/ : /^many-plans-worker\b/
  const scripts = join(dist, '_astro')
  for (const name of readdirSync(scripts)) if (unused.test(name)) rmSync(join(scripts, name))
}
