import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTogether } from '../src/convert/write-together.ts'
import { headerPolicy } from '../src/lib/security-policy.ts'
import { formatIssue } from '../src/model/issue.ts'
import { findSearchIndex } from './lib/name-search-index.ts'
import { diskEffects } from './lib/read-project.ts'

/** `npm run policy`: writes the policy that `dist/` needs, with the style of every picture in it, into the hosts' files. */
const hostFiles = ['public/_headers', '.config/hosts/nginx.conf', '.config/hosts/Caddyfile']
const styles = globSync('dist/**/*.svg').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? ''),
)
if (styles.length === 0) {
  console.error('There is no chart in `dist/`. Run `npm run build` first.')
  process.exit(1)
}
const hashes = [...new Set(styles)].map(
  (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
)
const hasManyPlans = existsSync(join(findSearchIndex('dist'), 'plans'))
const policy = headerPolicy(hashes.toSorted(), hasManyPlans)
const changed = new Map<string, string>()
for (const file of hostFiles) {
  const text = readFileSync(file, 'utf8')
  const written = text.replace(
    /(Content-Security-Policy:? "?)default-src[^"\n]*/,
    (_, name: string) => name + policy,
  )
  if (written !== text) changed.set(file, written)
}
const failure = writeTogether(diskEffects('.'), changed, [...changed.keys()])
if (failure) {
  console.error(formatIssue(failure))
  process.exit(1)
}
for (const file of hostFiles) console.log(`${file}: ${changed.has(file) ? 'written' : 'is up to date'}`)
