import { findSite, type FoundSite } from './find-site.ts'
import { readBase } from './read-base.ts'

/** What `SITE` and `BASE` say, as all that read them find it from here on; a setting that is none ends the process. */
export function readPlace(): { readonly base: string; readonly found: FoundSite | undefined } {
  try {
    const base = readBase(process.env)
    const found = findSite(process.env)
    process.env['BASE'] = base
    if (found) process.env['SITE'] = found.site
    return { base, found }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
