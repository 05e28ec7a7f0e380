import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One change to every page of a built site: `look` reads each as it is before any is changed, `page` returns its new
 * text, `end` tidies up after the last.
 */
export type PageStep = {
  readonly look?: (html: string) => void
  readonly page: (html: string) => string
  readonly end?: () => void
}

/** Takes every page of a built site through all steps, in their order; each page is written once. */
export function rewritePages(site: string, steps: readonly PageStep[]): void {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(site, name))
  const looking = steps.flatMap(({ look }) => look ?? [])
  if (looking.length > 0)
    for (const file of files) {
      const html = readFileSync(file, 'utf8')
      for (const look of looking) look(html)
    }
  for (const file of files) {
    const before = readFileSync(file, 'utf8')
    const after = steps.reduce((html, { page }) => page(html), before)
    if (after !== before) writeFileSync(file, after)
  }
  for (const { end } of steps) end?.()
}
