import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Page } from './html-page.ts'

/** The built site; every test here needs `npm run build` first. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Paths of all published files, relative to `dist/`, with `/`. */
export const files: readonly string[] = readdirSync(dist, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .toSorted()

export const htmlFiles = files.filter((file) => file.endsWith('.html'))

export const readText = (file: string): string => readFileSync(join(dist, file), 'utf8')
export const readJson = (file: string): unknown => JSON.parse(readText(file))
export const isPublished = (file: string): boolean => existsSync(join(dist, file))

const pages = new Map<string, Page>()

/** A page as a document, parsed once. */
export function openPage(file: string): Page {
  const known = pages.get(file)
  if (known) return known
  const page = new Page(readText(file))
  pages.set(file, page)
  return page
}

/** The code of every script a page runs, in the page or linked; blocks of data are none. */
export const scriptsOf = (file: string): readonly string[] =>
  [...openPage(file).querySelectorAll('script:not([type="application/ld+json"])')].map((script) => {
    const source = script.getAttribute('src')
    return source === null ? script.textContent : readText(source.replace(/^\//, ''))
  })

/** Size of a text in bytes of UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length
