import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const scope = /data-astro-cid-[a-z0-9]+/g
const property = /(?<![\w-])--[a-z][\w-]*/g
const declaration = /(?<=[{;])(--[a-z][\w-]*):([^;{}]*);?/g
const use = /(?<=var\()--[a-z][\w-]*(?=\))/g
const conditional = /@(?:media|supports)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g
/** A longer value weighs less where it stands once and is named. */
const shortest = 14

/**
 * Gives the scopes and the custom properties of a built site's stylesheets names of one to three letters, the
 * same in every file: they stand on every element of a page and are a tenth of its bytes. A property that has one
 * short value everywhere is replaced by it. Returns how many names there are now.
 */
export function shortenNames(site: string): number {
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => join(site, file))
  const styles = all.filter((file) => file.endsWith('.css'))
  const read = (): string => styles.map((file) => readFileSync(file, 'utf8')).join('\n')
  const pages = all.filter((file) => file.endsWith('.html'))
  const fixed = fixedValues(read(), pages)
  for (const file of styles) rewrite(file, (text) => inline(text, fixed))
  const css = read()
  const scopes = numbered(css.match(scope) ?? [], 'data-c')
  const properties = numbered(css.match(property) ?? [], '--')
  const shorten = (names: ReadonlyMap<string, string>) => (name: string) => names.get(name) ?? name
  for (const file of styles)
    rewrite(file, (text) => text.replace(property, shorten(properties)).replace(scope, shorten(scopes)))
  // A page sets no property, for the Content-Security-Policy allows no style in it; its drawings use some.
  for (const file of pages)
    rewrite(file, (text) => text.replace(scope, shorten(scopes)).replace(use, shorten(properties)))
  return scopes.size + properties.size
}

/** Properties declared once in all, on the root and unconditionally, with a short value that names no other. */
function fixedValues(css: string, pages: readonly string[]): ReadonlyMap<string, string> {
  const declared = Map.groupBy(css.matchAll(declaration), ([, name = '']) => name)
  const drawn = new Set(pages.flatMap((file) => readFileSync(file, 'utf8').match(use) ?? []))
  const unconditional = css.replace(conditional, '')
  const plain = new Set(
    [...unconditional.matchAll(/(?<=^|[{}])\s*:root\{([^{}]*)\}/g)].flatMap(([, rules = '']) =>
      [...`{${rules}`.matchAll(declaration)].map(([, name = '']) => name),
    ),
  )
  return new Map(
    [...declared].flatMap(([name, [only, ...more]]): [string, string][] => {
      const value = only?.[2]?.trim() ?? ''
      const isFixed = more.length === 0 && plain.has(name) && !drawn.has(name)
      return isFixed && !value.includes('var(') && value.length <= shortest ? [[name, value]] : []
    }),
  )
}

const inline = (css: string, fixed: ReadonlyMap<string, string>): string =>
  css
    .replace(declaration, (whole, name: string) => (fixed.has(name) ? '' : whole))
    .replace(/var\((--[a-z][\w-]*)\)/g, (whole, name: string) => fixed.get(name) ?? whole)

function numbered(found: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const names = [...new Set(found)].toSorted()
  return new Map(names.map((name, index) => [name, `${prefix}${index.toString(36)}`]))
}

function rewrite(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after !== before) writeFileSync(file, after)
}
