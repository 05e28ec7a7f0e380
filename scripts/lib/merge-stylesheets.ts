import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const links = /(?:<link rel="stylesheet" href="[^"]*\/_astro\/[\w.@-]+\.css">\s*)+/
const names = /_astro\/([\w.@-]+\.css)"/g

/**
 * Makes one stylesheet of the many that a built page asks for: one request, and nothing that the page does not
 * need. Pages that ask for the same ones share it. Returns how many stylesheets there are now.
 */
export function mergeStylesheets(site: string): number {
  const assets = join(site, '_astro')
  const merged = new Map<string, string>()
  const parts = new Set<string>()
  for (const page of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue
    const html = readFileSync(join(site, page), 'utf8')
    const block = links.exec(html)?.[0]
    if (block === undefined) continue
    const files = [...block.matchAll(names)].map(([, name]) => name ?? '')
    for (const file of files) parts.add(file)
    const key = files.join()
    const name = merged.get(key) ?? writeMerged(assets, files)
    merged.set(key, name)
    const prefix = /href="([^"]*\/_astro\/)/.exec(block)?.[1] ?? ''
    writeFileSync(join(site, page), html.replace(block, `<link rel="stylesheet" href="${prefix}${name}">`))
  }
  for (const file of parts) rmSync(join(assets, file))
  return new Set(merged.values()).size
}

function writeMerged(assets: string, files: readonly string[]): string {
  const css = files.map((file) => readFileSync(join(assets, file), 'utf8').trim()).join('\n')
  const name = `page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`
  writeFileSync(join(assets, name), css)
  return name
}
