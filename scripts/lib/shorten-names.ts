import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageStep } from './rewrite-pages.ts'

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
 * short value everywhere is replaced by it. The stylesheets are rewritten at once, the pages by the step returned.
 */
export function shortenNames(site: string): PageStep {
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => join(site, file))
  const sheets = all.filter((file) => file.endsWith('.css'))
  const sources = sheets.map((file) => readFileSync(file, 'utf8'))
  const fixed = fixedValues(sources.join('\n'))
  const inlined = sources.map((css) =>
    inline(
      css.replace(declaration, (whole, name: string) => (fixed.has(name) ? '' : whole)).replaceAll(';}', '}'),
      fixed,
    ),
  )
  const css = inlined.join('\n')
  const scopes = numbered(css.match(scope) ?? [], 'data-c')
  const properties = numbered(css.match(property) ?? [], '--')
  const shorten = (names: ReadonlyMap<string, string>) => (name: string) => names.get(name) ?? name
  for (const [index, file] of sheets.entries())
    writeFileSync(
      file,
      (inlined[index] ?? '').replace(property, shorten(properties)).replace(scope, shorten(scopes)),
    )
  // A page sets no property, for the Content-Security-Policy allows no style in it; its drawings use some.
  const page = (html: string): string =>
    inline(html, fixed).replace(scope, shorten(scopes)).replace(use, shorten(properties))
  return { page }
}

/** Properties declared once in all, on the root and unconditionally, with a short value that names no other. */
function fixedValues(css: string): ReadonlyMap<string, string> {
  const declared = Map.groupBy(css.matchAll(declaration), ([, name = '']) => name)
  const unconditional = css.replace(conditional, '')
  const plain = new Set(
    [...unconditional.matchAll(/(?<=^|[{}])\s*:root\{([^{}]*)\}/g)].flatMap(([, rules = '']) =>
      [...`{${rules}`.matchAll(declaration)].map(([, name = '']) => name),
    ),
  )
  return new Map(
    [...declared].flatMap(([name, [only, ...more]]): [string, string][] => {
      const value = only?.[2]?.trim() ?? ''
      const isFixed = more.length === 0 && plain.has(name)
      return isFixed && !value.includes('var(') && value.length <= shortest ? [[name, value]] : []
    }),
  )
}

const inline = (text: string, fixed: ReadonlyMap<string, string>): string =>
  text.replace(/var\((--[a-z][\w-]*)\)/g, (whole, name: string) => fixed.get(name) ?? whole)

function numbered(found: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const names = [...new Set(found)].toSorted()
  return new Map(names.map((name, index) => [name, `${prefix}${index.toString(36)}`]))
}
