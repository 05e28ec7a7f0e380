import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shortenNames } from '../../scripts/lib/shorten-names.ts'
import { rewritePages } from '../../scripts/lib/rewrite-pages.ts'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'duizhao-names-'))
  mkdirSync(join(site, 'themes'))
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(site, name), text)
const read = (name: string): string => readFileSync(join(site, name), 'utf8')

test('scopes and custom properties get short names, the same in stylesheets and pages', () => {
  write('a.css', 'body{--ink:#000;--ink-soft:#333}p[data-astro-cid-zz]{color:var(--ink-soft)}')
  write('b.css', '.b[data-astro-cid-aa]{color:var(--ink)}')
  write(
    'themes/index.html',
    '<p data-astro-cid-zz>a</p><p class="b" data-astro-cid-aa data-astro-cid-zz>b</p>',
  )
  rewritePages(site, [shortenNames(site)])
  expect(read('a.css')).toBe('body{--0:#000;--1:#333}p[data-c1]{color:var(--1)}')
  expect(read('b.css')).toBe('.b[data-c0]{color:var(--0)}')
  expect(read('themes/index.html')).toBe('<p data-c1>a</p><p class="b" data-c0 data-c1>b</p>')
})

test('a drawing of a page keeps the colour that a property names', () => {
  write('a.css', ':root{--city-1:#123}@media print{:root{--city-1:#000}}')
  write('index.html', '<g color="var(--city-1)">var --city-1</g>')
  rewritePages(site, [shortenNames(site)])
  expect(read('a.css')).toBe(':root{--0:#123}@media print{:root{--0:#000}}')
  expect(read('index.html')).toBe('<g color="var(--0)">var --city-1</g>')
})

test('a property with one short value everywhere is replaced by it, and no other', () => {
  write('a.css', ':root{--gap:.5rem;--font:Georgia,Palatino,serif;--ink:#000;--line:var(--ink)}')
  write('b.css', 'p{margin:0 var(--gap);font:1em/2 var(--font);color:var(--line)}p{--own:1px;top:var(--own)}')
  write('c.css', '@media print{:root{--paper:#fff}}p{background:var(--paper)}@media print{:root{--ink:red}}')
  rewritePages(site, [shortenNames(site)])
  expect(read('a.css')).toBe(':root{--0:Georgia,Palatino,serif;--1:#000;--2:var(--1)}')
  expect(read('b.css')).toBe('p{margin:0 .5rem;font:1em/2 var(--0);color:var(--2)}p{--3:1px;top:var(--3)}')
  expect(read('c.css')).toBe(
    '@media print{:root{--4:#fff}}p{background:var(--4)}@media print{:root{--1:red}}',
  )
})

test('a class with two hyphens, a scope without a style and the text of a page stay as they are', () => {
  write('a.css', '.mark--big{color:red}')
  write('index.html', '<p class="mark--big" data-astro-cid-qq>--ink</p>')
  rewritePages(site, [shortenNames(site)])
  expect(read('a.css')).toBe('.mark--big{color:red}')
  expect(read('index.html')).toBe('<p class="mark--big" data-astro-cid-qq>--ink</p>')
})
