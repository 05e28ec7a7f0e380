import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageStep } from './rewrite-pages.ts'

const links = /(?:<link rel="stylesheet" href="[^"]*\/_astro\/[\w.@-]+\.css">\s*)+/
const names = /_astro\/([\w.@-]+\.css)"/g

/**
 * Makes one stylesheet of the many that a built page asks for: one request, and nothing that the page does not
 * need; the rules for tables, a twentieth of it, only where there is one. Pages that ask for the same share it.
 */
export function mergeStylesheets(site: string): PageStep {
  const assets = join(site, '_astro')
  const merged = new Map<string, string>()
  const parts = new Set<string>()
  const page = (html: string): string => {
    const block = links.exec(html)?.[0]
    if (block === undefined) return html
    const files = [...block.matchAll(names)].map(([, name]) => name ?? '')
    for (const file of files) parts.add(file)
    const hasTable = html.includes('<table')
    const key = [hasTable, ...files].join()
    const name = merged.get(key) ?? writeMerged(assets, files, hasTable)
    merged.set(key, name)
    const prefix = /href="([^"]*\/_astro\/)/.exec(block)?.[1] ?? ''
    return html.replace(block, `<link rel="stylesheet" href="${prefix}${name}">`)
  }
  const end = (): void => {
    for (const file of parts) rmSync(join(assets, file))
  }
  return { page, end }
}

function writeMerged(assets: string, files: readonly string[], hasTable: boolean): string {
  const all = files.map((file) => readFileSync(join(assets, file), 'utf8').trim()).join('\n')
  const css = hasTable ? all : withoutTables(all)
  const name = `page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`
  writeFileSync(join(assets, name), css)
  return name
}

const rule = /(?<=^|[{}])([^{}@]+)\{[^{}]*\}/g
const insideTable = /(?:^|[\s>+~(])(?:table|thead|tbody|tr|th|td|caption)(?![\w-])|\.stacked/

/** The rules that can meet an element outside a table; no script of the site makes one. */
function withoutTables(css: string): string {
  const isForTables = (selectors: string): boolean =>
    !selectors.includes(':not(') && selectors.split(',').every((each) => insideTable.test(each))
  return css
    .replace(rule, (whole, selectors: string) => (isForTables(selectors) ? '' : whole))
    .replace(/@media[^{}]*\{\}/g, '')
}
