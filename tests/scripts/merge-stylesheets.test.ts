import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inLayers, mergeStylesheets } from '../../scripts/lib/merge-stylesheets.ts'
import { rewritePages } from '../../scripts/lib/rewrite-pages.ts'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'duizhao-styles-'))
  mkdirSync(join(site, '_astro'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(site, `_astro/${name}.css`), `.${name}{color:red}`)
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

const link = (name: string): string => `<link rel="stylesheet" href="/x/_astro/${name}.css">`
const pageOf = (body: string, name: string, ...styles: string[]): void =>
  writeFileSync(join(site, name), `<head><title>${name}</title>${styles.map(link).join('')}</head>${body}`)
const page = (name: string, ...styles: string[]): void =>
  pageOf('<p class="a b c stable stacked"><figure><tbody><thead><tr><th><td><b>', name, ...styles)
const styleOf = (name: string): string => {
  const [, file = ''] = /href="\/x\/(_astro\/[^"]+)"/.exec(readFileSync(join(site, name), 'utf8')) ?? []
  return readFileSync(join(site, file), 'utf8')
}

test('a page gets one stylesheet, in the order of the many', () => {
  page('one.html', 'b', 'a')
  rewritePages(site, [mergeStylesheets(site)])
  expect(styleOf('one.html')).toBe('.b{color:red}\n.a{color:red}')
  expect(readFileSync(join(site, 'one.html'), 'utf8').match(/<link/g)).toHaveLength(1)
})

test('pages that ask for the same share one, others have their own', () => {
  page('one.html', 'a', 'b')
  page('two.html', 'a', 'b')
  page('three.html', 'a', 'c')
  rewritePages(site, [mergeStylesheets(site)])
  expect(styleOf('three.html')).toBe('.a{color:red}\n.c{color:red}')
  expect(readdirSync(join(site, '_astro'))).toHaveLength(2)
})

test('the rules for tables come with a table only, and no others leave with them', () => {
  const others = '.a{color:red}tr,figure{break-inside:avoid}td:not(.x){top:0}.stable{top:0}'
  const tables = 'thead th{top:0}:is(td,th) b{top:0}@media print{.stacked>tbody{top:0}}'
  writeFileSync(join(site, '_astro/a.css'), `${others}${tables}`)
  page('with.html', 'a')
  writeFileSync(join(site, 'with.html'), `${readFileSync(join(site, 'with.html'), 'utf8')}<table>`)
  page('without.html', 'a')
  rewritePages(site, [mergeStylesheets(site)])
  expect(styleOf('with.html')).toBe(`${others}${tables}`)
  expect(styleOf('without.html')).toBe(others)
})

test('holds what any of the pages that share it needs, by the names its scopes have by then', () => {
  const [long, short] = ['data-astro-cid-x', 'data-c1']
  writeFileSync(join(site, '_astro/a.css'), `.a[${short}]{top:0}.b[${short}]{top:0}.c[${short}]{top:0}`)
  pageOf(`<p class="a" ${long}>`, 'one.html', 'a')
  pageOf(`<p class="b" ${long}>`, 'two.html', 'a')
  rewritePages(site, [mergeStylesheets(site, (text) => text.replaceAll(long, short))])
  expect(styleOf('one.html')).toBe(`.a[${short}]{top:0}.b[${short}]{top:0}`)
  expect(styleOf('two.html')).toBe(styleOf('one.html'))
})

test('keeps what a script of its pages may bring, or one that such a script names, and no other', () => {
  writeFileSync(join(site, '_astro/first.js'), 'import "./then.js";e.className=`soon`')
  writeFileSync(join(site, '_astro/then.js'), 'e.className=`late`;import("./first.js")')
  writeFileSync(join(site, '_astro/other.js'), 'e.className=`other`')
  writeFileSync(join(site, '_astro/a.css'), '.a{top:0}.soon{top:0}.late{top:0}.other{top:0}')
  pageOf('<p class="a"><script type="module" src="/x/_astro/first.js"></script>', 'one.html', 'a')
  page('two.html', 'a')
  pageOf('<p class="a"><script type="module" src="/x/_astro/other.js"></script>', 'three.html', 'a', 'b')
  rewritePages(site, [mergeStylesheets(site)])
  expect(styleOf('one.html')).toBe('.a{top:0}.soon{top:0}.late{top:0}')
  expect(styleOf('two.html')).toBe(styleOf('one.html'))
  expect(styleOf('three.html')).toBe('.a{top:0}.other{top:0}')
})

test('a page without styles stays as it is', () => {
  page('plain.html')
  rewritePages(site, [mergeStylesheets(site)])
  expect(readFileSync(join(site, 'plain.html'), 'utf8')).toMatch(/^<head><title>plain.html<\/title><\/head>/)
})

test('layers count in the order of the site’s own styles, whichever stylesheet comes first', () => {
  const [base, parts] = ['@layer base{p{padding:0}}', '@layer parts{.a{padding:1px}}']
  expect(inLayers(`${base}${parts}`)).toBe(`${base}${parts}`)
  const order = '@layer tokens, base, parts;'
  expect(inLayers(`${parts}${base}`)).toBe(`${order.replaceAll(', ', ',')}${parts}${base}`)
  expect(readFileSync('src/styles/base.css', 'utf8')).toContain(order)
})
