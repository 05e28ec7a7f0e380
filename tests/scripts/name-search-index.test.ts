import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findSearchIndex, nameSearchIndex } from '../../scripts/lib/name-search-index.ts'

const sites: string[] = []
afterAll(() => {
  for (const site of sites) rmSync(site, { recursive: true })
})

/** A built site with these files in its index. */
function siteWith(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(tmpdir(), 'duizhao-index-'))
  sites.push(site)
  for (const folder of ['_astro', 'search-index/plans']) mkdirSync(join(site, folder), { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, 'search-index', path), text)
  return site
}
const nameOf = (files: Readonly<Record<string, string>>): string => {
  const site = siteWith(files)
  nameSearchIndex(site)
  return findSearchIndex(site).slice(site.length)
}

describe('the folder of the search index', () => {
  const files = { 'vocabulary.json': '[1]', 'plans/a.json': '{}' }

  it('stands among the hashed files, whole, and nowhere else', () => {
    const site = siteWith(files)
    nameSearchIndex(site)
    expect(findSearchIndex(site)).toMatch(/\/_astro\/search-index-[\w-]{8}$/)
    expect(readFileSync(join(findSearchIndex(site), 'plans/a.json'), 'utf8')).toBe('{}')
    expect(readdirSync(site)).toEqual(['_astro'])
  })

  it('is named by what is in it, on any day and in any folder', () => {
    expect(nameOf(files)).toBe(nameOf(files))
    expect(nameOf({ ...files, 'plans/a.json': '{ }' })).not.toBe(nameOf(files))
    expect(nameOf({ 'vocabulary.json': '[1]', 'plans/b.json': '{}' })).not.toBe(nameOf(files))
  })

  it('is what the search pages ask for, below a sub-path too; no other words of a page change', () => {
    const site = siteWith(files)
    const { page } = nameSearchIndex(site)
    const name = findSearchIndex(site).slice(site.length + 1)
    expect(page('{"index":"/a/b/search-index/","page":""}')).toBe(`{"index":"/a/b/${name}/","page":""}`)
    expect(page('<p>/search-index/</p>')).toBe('<p>/search-index/</p>')
  })
})
