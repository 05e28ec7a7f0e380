import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageStep } from './rewrite-pages.ts'

const tags = /<script type="module" src="([^"]*\/_astro\/)([\w.@-]+\.js)"><\/script>/g

/**
 * Makes one script of the several that a built page asks for: one request less each. Scripts that import or
 * export stay as they are, for others may ask for them by name. Pages that ask for the same ones share it.
 */
export function mergeScripts(site: string): PageStep {
  const assets = join(site, '_astro')
  const merged = new Map<string, string | undefined>()
  const parts = new Set<string>()
  const kept = new Set<string>()
  const page = (html: string): string => {
    const asked = [...html.matchAll(tags)]
    const names = [...new Set(asked.map(([, , name]) => name ?? ''))]
    const key = names.join()
    const file = merged.has(key) ? merged.get(key) : mergeOnce(assets, names)
    merged.set(key, file)
    for (const each of names) (file === undefined ? kept : parts).add(each)
    if (file === undefined) return html
    const [last] = asked.slice(-1)
    const src = `${last?.[1]}${file}`
    return html.replace(tags, (tag) =>
      tag === last?.[0] ? `<script type="module" src="${src}"></script>` : '',
    )
  }
  const end = (): void => {
    for (const part of parts) if (!kept.has(part)) rmSync(join(assets, part))
  }
  return { page, end }
}

/** Name of the script made of several; none where they are to stay alone. Each keeps its names to itself, as in a file of its own. */
function mergeOnce(assets: string, names: readonly string[]): string | undefined {
  const codes = names.map((name) => readFileSync(join(assets, name), 'utf8').trim())
  if (codes.length < 2 || codes.some((code) => /\b(import|export)\b/.test(code))) return undefined
  const code = codes.map((each) => `(()=>{${each}\n})();`).join('\n')
  const name = `page.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`
  writeFileSync(join(assets, name), code)
  return name
}
