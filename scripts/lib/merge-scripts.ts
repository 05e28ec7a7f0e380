import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const tags = /<script type="module" src="([^"]*\/_astro\/)([\w.@-]+\.js)"><\/script>/g

/**
 * Makes one script of the several that a built page asks for: one request less each. Scripts that import or
 * export stay as they are, for others may ask for them by name. Returns how many scripts were made.
 */
export function mergeScripts(site: string): number {
  const assets = join(site, '_astro')
  const made = new Set<string>()
  const parts = new Set<string>()
  const kept = new Set<string>()
  for (const page of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue
    const html = readFileSync(join(site, page), 'utf8')
    const asked = [...html.matchAll(tags)]
    const names = [...new Set(asked.map(([, , name]) => name ?? ''))]
    const codes = names.map((name) => readFileSync(join(assets, name), 'utf8').trim())
    const alone = codes.length < 2 || codes.some((code) => /\b(import|export)\b/.test(code))
    for (const each of names) (alone ? kept : parts).add(each)
    if (alone) continue
    const name = writeMerged(assets, codes)
    made.add(name)
    const [last] = asked.slice(-1)
    const src = `${last?.[1]}${name}`
    writeFileSync(
      join(site, page),
      html.replace(tags, (tag) => (tag === last?.[0] ? `<script type="module" src="${src}"></script>` : '')),
    )
  }
  for (const part of parts) if (!kept.has(part)) rmSync(join(assets, part))
  return made.size
}

/** Each script keeps its names to itself, as it does in a file of its own. */
function writeMerged(assets: string, codes: readonly string[]): string {
  const code = codes.map((each) => `(()=>{${each}\n})();`).join('\n')
  const name = `page.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`
  writeFileSync(join(assets, name), code)
  return name
}
