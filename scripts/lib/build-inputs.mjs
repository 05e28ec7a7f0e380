import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const stamp = '.cache/built-from'
const folders = ['src', 'content', 'seeds', 'public']
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Whether anything that goes into the site is other than at the last remembered build. */
export function inputsChanged() {
  return !existsSync('dist/index.html') || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== inputsHash()
}

/** Notes that `dist/` is built from what is on disk now. */
export function rememberInputs() {
  mkdirSync('.cache', { recursive: true })
  writeFileSync(stamp, inputsHash())
}

function inputsHash() {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.env.SITE ?? '', process.env.BASE ?? '']))
  for (const file of [...folders.flatMap(filesBelow), ...files].sort()) {
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
