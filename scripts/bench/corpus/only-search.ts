import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Takes every page but the search out of a copy of the project: what is left builds in seconds, however many plans. */
export function keepOnlySearch(folder: string): void {
  const pages = join(folder, 'src/pages')
  keepOnly(pages, ['[...locale]', 'search-index'])
  keepOnly(join(pages, '[...locale]'), ['search.astro'])
}

function keepOnly(folder: string, kept: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true })
  }
}
