import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shortenNames } from '../../scripts/lib/shorten-names.ts'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'duizhao-names-'))
  mkdirSync(join(site, 'themes'))
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(site, name), text)
const read = (name: string): string => readFileSync(join(site, name), 'utf8')

test('scopes and custom properties get short names, the same in stylesheets and pages', () => {
  write('a.css', ':root{--ink:#000;--ink-soft:#333}p[data-astro-cid-zz]{color:var(--ink-soft)}')
  write('b.css', '.b[data-astro-cid-aa]{color:var(--ink)}')
  write(
    'themes/index.html',
    '<p data-astro-cid-zz>a</p><p class="b" data-astro-cid-aa data-astro-cid-zz>b</p>',
  )
  expect(shortenNames(site)).toBe(4)
  expect(read('a.css')).toBe(':root{--0:#000;--1:#333}p[data-c1]{color:var(--1)}')
  expect(read('b.css')).toBe('.b[data-c0]{color:var(--0)}')
  expect(read('themes/index.html')).toBe('<p data-c1>a</p><p class="b" data-c0 data-c1>b</p>')
})

test('a class with two hyphens, a scope without a style and the text of a page stay as they are', () => {
  write('a.css', '.mark--big{color:red}')
  write('index.html', '<p class="mark--big" data-astro-cid-qq>--ink</p>')
  shortenNames(site)
  expect(read('a.css')).toBe('.mark--big{color:red}')
  expect(read('index.html')).toBe('<p class="mark--big" data-astro-cid-qq>--ink</p>')
})
