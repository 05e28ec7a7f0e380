import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mergeScripts } from '../../scripts/lib/merge-scripts.ts'
import { rewritePages } from '../../scripts/lib/rewrite-pages.ts'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'duizhao-scripts-'))
  mkdirSync(join(site, '_astro'))
  write('_astro/a.js', 'const e=1;said.push(`a`+e);')
  write('_astro/b.js', 'const e=2;said.push(`b`+e);// the end')
  write('_astro/needs.js', 'import{x}from"./x.js";said.push(x);')
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(site, name), text)
const read = (name: string): string => readFileSync(join(site, name), 'utf8')
const tag = (name: string): string => `<script type="module" src="/x/_astro/${name}.js"></script>`
const scriptOf = (name: string): string => /src="\/x\/(_astro\/[^"]+)"/.exec(read(name))?.[1] ?? ''

test('a page that asks for two scripts gets one that runs both in order, each with names of its own', () => {
  write('page.html', `<p>1</p>${tag('a')}<p>2</p>${tag('b')}<p>3</p>`)
  rewritePages(site, [mergeScripts(site)])
  expect(read('page.html')).toBe(
    `<p>1</p><p>2</p><script type="module" src="/x/${scriptOf('page.html')}"></script><p>3</p>`,
  )
  const said: string[] = []
  new Function('said', read(scriptOf('page.html')))(said)
  expect(said).toEqual(['a1', 'b2'])
})

test('a script that imports another, or stands alone, stays as it is', () => {
  write('one.html', tag('a'))
  write('two.html', `${tag('a')}${tag('needs')}`)
  rewritePages(site, [mergeScripts(site)])
  expect([read('one.html'), read('two.html')]).toEqual([tag('a'), `${tag('a')}${tag('needs')}`])
})

test('scripts no page asks for any more are gone', () => {
  write('one.html', tag('a'))
  write('two.html', `${tag('a')}${tag('b')}`)
  rewritePages(site, [mergeScripts(site)])
  expect(readdirSync(join(site, '_astro')).toSorted()).toEqual(
    ['a.js', 'needs.js', scriptOf('two.html').slice('_astro/'.length)].toSorted(),
  )
})
