import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectKinds, pruneRules } from './prune-rules.ts'
import type { PageStep } from './rewrite-pages.ts'

const links = /(?:<link rel="stylesheet" href="[^"]*\/_astro\/[\w.@-]+\.css">\s*)+/
const names = /_astro\/([\w.@-]+\.css)"/g
const scripts = /_astro\/([\w.@-]+\.js)"/g

/**
 * Makes one stylesheet of the many that a built page asks for: one request, and nothing that the pages which share it
 * do not need; the rules for tables, a twentieth of it, only where there is one. Pages that ask for the same share it.
 * `shorten` gives scopes the names that the stylesheets have for them.
 */
export function mergeStylesheets(site: string, shorten: (text: string) => string = (text) => text): PageStep {
  const assets = join(site, '_astro')
  const wordsOf = wordsOfScripts(assets)
  const sharedBy = new Map<string, Shared>()
  const merged = new Map<string, string>()
  const parts = new Set<string>()
  const look = (html: string): void => {
    const asked = findStyles(html)
    if (!asked) return
    const shared = sharedBy.get(asked.key) ?? { kinds: new Set(), scripts: new Set() }
    sharedBy.set(asked.key, shared)
    collectKinds(html, shared.kinds)
    for (const [, name = ''] of html.matchAll(scripts)) shared.scripts.add(name)
  }
  const merge = ({ key, files, hasTable }: Asked): string => {
    const all = files.map((file) => readFileSync(join(assets, file), 'utf8').trim()).join('\n')
    const shared = sharedBy.get(key)
    const kinds = new Set([...(shared?.kinds ?? [])].map(shorten))
    const named = wordsOf(shared?.scripts ?? [])
    return writeNamed(assets, inLayers(pruneRules(hasTable ? all : withoutTables(all), kinds, named)))
  }
  const page = (html: string): string => {
    const asked = findStyles(html)
    if (!asked) return html
    for (const file of asked.files) parts.add(file)
    const name = merged.get(asked.key) ?? merge(asked)
    merged.set(asked.key, name)
    const prefix = /href="([^"]*\/_astro\/)/.exec(asked.block)?.[1] ?? ''
    return html.replace(asked.block, `<link rel="stylesheet" href="${prefix}${name}">`)
  }
  const end = (): void => {
    for (const file of parts) rmSync(join(assets, file))
  }
  return { look, page, end }
}

/** The stylesheets a page asks for, as they stand in it; `key` is the same for pages that share what is made of them. */
type Asked = {
  readonly block: string
  readonly files: readonly string[]
  readonly hasTable: boolean
  readonly key: string
}

function findStyles(html: string): Asked | undefined {
  const block = links.exec(html)?.[0]
  if (block === undefined) return undefined
  const files = [...block.matchAll(names)].map(([, name]) => name ?? '')
  const hasTable = html.includes('<table')
  return { block, files, hasTable, key: [hasTable, ...files].join() }
}

/** Elements and scripts of the pages that share a stylesheet. */
type Shared = { readonly kinds: Set<string>; readonly scripts: Set<string> }

/** Gives every word of some scripts and of those they name: a class or a tag among them may come to a page later. */
function wordsOfScripts(assets: string): (asked: Iterable<string>) => ReadonlySet<string> {
  const codes = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
  )
  return (asked) => {
    const reached = new Set(asked)
    for (const name of reached)
      for (const [other] of codes.get(name)?.matchAll(/[\w.@-]+\.js/g) ?? []) reached.add(other)
    return new Set([...reached].flatMap((name) => codes.get(name)?.match(/[\w-]+/g) ?? []))
  }
}

/** Layers as `src/styles/base.css` orders them; the first stylesheet that names one would decide otherwise. */
const layers: readonly string[] = ['tokens', 'base', 'parts']

/** A stylesheet that says the order of its layers where it does not follow from where they stand. */
export function inLayers(css: string): string {
  const standing = new Set([...css.matchAll(/@layer ([\w-]+)\{/g)].map(([, name = '']) => name))
  const meant = layers.filter((name) => standing.has(name))
  return [...standing].join() === meant.join() ? css : `@layer ${layers.join()};${css}`
}

function writeNamed(assets: string, css: string): string {
  const name = `page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`
  writeFileSync(join(assets, name), css)
  return name
}

const rule = /(?<=^|[{}])([^{}@]+)\{[^{}]*\}/g
const insideTable = /(?:^|[\s>+~(])(?:table|thead|tbody|tr|th|td|caption)(?![\w-])|\.stacked/

/** The rules that can meet an element outside a table; no script of the site makes one. */
function withoutTables(css: string): string {
  const isForTables = (selectors: string): boolean =>
    !selectors.includes(':not(') && selectors.split(',').every((each) => insideTable.test(each))
  return css
    .replace(rule, (whole, selectors: string) => (isForTables(selectors) ? '' : whole))
    .replace(/@media[^{}]*\{\}/g, '')
}
