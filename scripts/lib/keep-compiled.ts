import { readdirSync, rmSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Loaded before a build: Node keeps what it compiles of the packages and of this project, a second less for every
 * build but the first. It asks for each file whether the text is still the same. Processes and threads that the
 * build starts share it.
 */
const folder = join(import.meta.dirname, '../../.astro/cache/compiled')
/** Bytes; every change of a page adds some, and nothing takes any away. */
const most = 100e6

try {
  if (sizeOf(folder) > most) rmSync(folder, { recursive: true })
} catch {
  // There is none yet, or the disk cannot be written to: then nothing is kept.
}
enableCompileCache(folder)
process.env['NODE_COMPILE_CACHE'] = folder

function sizeOf(of: string): number {
  const files = readdirSync(of, { recursive: true, encoding: 'utf8' })
  return files.reduce((total, file) => total + statSync(join(of, file)).size, 0)
}
