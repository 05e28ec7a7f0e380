import { brotliCompressSync, constants } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from './dist.ts'

/** What a page asks a browser to fetch at once; pages this size are read far quicker than parsed. */
const elements = /<(?:link rel="(?:stylesheet|icon)" href="([^"]+)"|(?:script|img)\b[^>]* src="([^"]+)")/g

export type Request = { readonly file: string; readonly bytes: number }
export type PageWeight = {
  /** Everything a browser asks for on a first visit, the page first, in brotli bytes. */
  readonly requests: readonly Request[]
  readonly bytes: number
  readonly script: number
}

/** A built site and the sub-path it is built for. */
type Built = { readonly folder: string; readonly base: string }
const here: Built = { folder: dist, base: '/' }

/**
 * What a first visit to a page costs: the page, its stylesheets, its scripts with what they import, its icon and
 * its pictures. A quick `quality` says no less than the eleven that a host serves.
 */
export function weighPage(file: string, quality: 5 | 11, { folder, base }: Built = here): PageWeight {
  const asked = [...readFileSync(join(folder, file), 'utf8').matchAll(elements)].map(([, linked, sourced]) =>
    decodeURIComponent((linked ?? sourced ?? '').slice(base.length)),
  )
  const all = [...new Set([file, ...asked, ...asked.flatMap((each) => importsOf(each, folder))])]
  const requests = all.map((each) => ({ file: each, bytes: brotliBytes(join(folder, each), quality) }))
  const sum = (some: readonly Request[]): number => some.reduce((total, { bytes }) => total + bytes, 0)
  return {
    requests,
    bytes: sum(requests),
    script: sum(requests.filter(({ file: each }) => each.endsWith('.js'))),
  }
}

/** Scripts a script cannot run without. */
function importsOf(file: string, folder: string): readonly string[] {
  if (!file.endsWith('.js')) return []
  const code = readFileSync(join(folder, file), 'utf8')
  return [...code.matchAll(/(?:from|^import|;import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(
    ([, name]) => `${file.slice(0, file.lastIndexOf('/'))}/${name}`,
  )
}

const known = new Map<string, number>()
function brotliBytes(path: string, quality: number): number {
  const key = `${quality} ${path}`
  const before = known.get(key)
  if (before !== undefined) return before
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  const bytes = brotliCompressSync(readFileSync(path), { params }).length
  known.set(key, bytes)
  return bytes
}
