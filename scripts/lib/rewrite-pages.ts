import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One change to every page of a built site: `page` returns a page's new text, `end` tidies up after the last. */
export type PageStep = { readonly page: (html: string) => string; readonly end?: () => void }

/** Takes every page of a built site through all steps, in their order; each page is read and written once. */
export function rewritePages(site: string, steps: readonly PageStep[]): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const file = join(site, name)
    const before = readFileSync(file, 'utf8')
    const after = steps.reduce((html, { page }) => page(html), before)
    if (after !== before) writeFileSync(file, after)
  }
  for (const { end } of steps) end?.()
}
