import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageStep } from './rewrite-pages.ts'

const links = /(?:<link rel="stylesheet" href="[^"]*\/_astro\/[\w.@-]+\.css">\s*)+/
const names = /_astro\/([\w.@-]+\.css)"/g

/**
 * Makes one stylesheet of the many that a built page asks for: one request, and nothing that the page does not
 * need. Pages that ask for the same ones share it.
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
    const key = files.join()
    const name = merged.get(key) ?? writeMerged(assets, files)
    merged.set(key, name)
    const prefix = /href="([^"]*\/_astro\/)/.exec(block)?.[1] ?? ''
    return html.replace(block, `<link rel="stylesheet" href="${prefix}${name}">`)
  }
  const end = (): void => {
    for (const file of parts) rmSync(join(assets, file))
  }
  return { page, end }
}

function writeMerged(assets: string, files: readonly string[]): string {
  const css = files.map((file) => readFileSync(join(assets, file), 'utf8').trim()).join('\n')
  const name = `page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`
  writeFileSync(join(assets, name), css)
  return name
}
