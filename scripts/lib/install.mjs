import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { run } from './run.mjs'

const stamp = 'node_modules/.installed-for'

/** Installs the packages unless they were installed for exactly this package.json and lockfile. */
export async function ensureInstalled() {
  const wanted = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await run('Installing packages', 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'])
  if (lockHash() !== wanted) {
    console.error(
      '`npm install` changed package-lock.json. Commit the new lockfile, or restore it and try again.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

function lockHash() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(file))
  return hash.digest('hex')
}
