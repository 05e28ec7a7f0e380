import { strFromU8, unzipSync } from 'fflate'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { dist, htmlFiles, openPage } from './dist.ts'

const folder = `duizhao-${dataset.releases[0]?.version}-offline/`
const unpacked = unzipSync(readFileSync(join(dist, 'offline.zip')))
const names = new Set(Object.keys(unpacked))
const pages = [...names].filter((name) => name.endsWith('.html'))
const textOf = (name: string): string => strFromU8(unpacked[name] ?? new Uint8Array())
/** Addresses a browser follows or loads, as they stand in the page. */
const addressesOf = (name: string): string[] =>
  [...textOf(name).matchAll(/<(?:a|link|script|img|form|image)\b[^>]* (?:href|src|action)="([^"]*)"/g)].map(
    ([, address = '']) => address.replaceAll('&amp;', '&'),
  )

describe('the offline copy', () => {
  it('holds every page of the site in one folder', () => {
    expect(pages.map((name) => name.slice(folder.length)).toSorted()).toEqual([...htmlFiles])
  })

  it.each(pages)('%s leads only to files that are there', (name) => {
    const broken = addressesOf(name)
      .filter((address) => !/^(https?:|mailto:|#)/.test(address))
      .filter((address) => {
        const { pathname } = new URL(address, `file:///${name}`)
        return address.startsWith('/') || !names.has(decodeURIComponent(pathname.slice(1)))
      })
    expect(broken).toEqual([])
  })

  it('keeps every anchor a link points at', () => {
    const anchors = addressesOf(`${folder}themes/childcare/index.html`).filter((address) =>
      /plans.*#/.test(address),
    )
    expect(anchors.length).toBeGreaterThan(0)
    for (const address of anchors) {
      const { pathname, hash } = new URL(address, `file:///${folder}themes/childcare/index.html`)
      const file = pathname.slice(1 + folder.length)
      expect(openPage(file).getElementById(decodeURIComponent(hash.slice(1)))).not.toBeNull()
    }
  })

  it('loads no module and holds no index of the search', () => {
    for (const name of pages) expect(textOf(name)).not.toContain('type="module"')
    expect([...names].filter((name) => name.includes('search-index'))).toEqual([])
  })

  it('stays small: no picture is painted in it, but every chart is drawn', () => {
    expect([...names].filter((name) => name.endsWith('.png'))).toEqual([])
    expect([...names].filter((name) => /\/charts\/.*\.svg$/.test(name)).length).toBeGreaterThan(20)
    expect(statSync(join(dist, 'offline.zip')).size).toBeLessThan(10_000_000)
  })

  it.each(['', 'en/'])('says on /%ssearch/ that the search needs a server', (language) => {
    expect(textOf(`${folder}${language}search/index.html`)).toContain(
      language === '' ? '检索需要服务器' : 'the search needs a server',
    )
  })

  it('is offered on the data page', () => {
    for (const file of ['data/index.html', 'en/data/index.html'])
      expect(openPage(file).querySelector('a[href="/offline.zip"]')).not.toBeNull()
  })
})
