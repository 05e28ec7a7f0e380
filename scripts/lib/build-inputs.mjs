import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const stamp = '.cache/built-from'
const folders = ['src', 'content', 'seeds', 'public', 'scripts']
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** What a build takes from its surroundings: where it will stand, how it links, and where mistakes are reported. */
const settings = ['SITE', 'BASE', 'LINKS', 'REPORT_URL', 'REPORT_MAIL', 'PAGEFIND_ABOVE']

/** Whether anything that goes into the site is other than at the last build. */
export function inputsChanged() {
  return !existsSync('dist/index.html') || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashInputs()
}

/** Notes what `dist/` is built from; where no note can be kept, `npm start` builds again. */
export function rememberInputs(hash) {
  try {
    mkdirSync('.cache', { recursive: true })
    writeFileSync(stamp, hash)
  } catch {
    rmSync(stamp, { force: true })
  }
}

/** A hash of all that goes into the site, as it is now. */
export function hashInputs(environment = process.env) {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(settings.map((name) => environment[name] ?? '')))
  for (const file of [...folders.flatMap(filesBelow), ...files.filter((file) => existsSync(file))].sort()) {
    hash.update(`${file}\0`)
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
