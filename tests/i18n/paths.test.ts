import { describe, expect, it } from 'vitest'
import { pathFor, pathOf } from '../../src/i18n/paths.ts'

const root = { base: '/', page: '' } as const

describe('pathFor', () => {
  it('puts Chinese at the root and English under /en/', () => {
    expect(pathFor('zh', '/themes/tcm/', root)).toBe('/themes/tcm/')
    expect(pathFor('en', '/themes/tcm/', root)).toBe('/en/themes/tcm/')
  })

  it('keeps under a sub-path, with or without a closing slash', () => {
    expect(pathFor('en', '/', { ...root, base: '/a/b/' })).toBe('/a/b/en/')
    expect(pathFor('zh', '/data/', { ...root, base: '/a/b' })).toBe('/a/b/data/')
  })

  it('keeps a fragment', () => {
    expect(pathFor('en', '/plans/wuhu-2021/#f-1', root)).toBe('/en/plans/wuhu-2021/#f-1')
  })
})

describe('an address that names its file', () => {
  const exact = { base: '/a/', page: 'index.html' } as const

  it('ends in it where it was a folder, before query and fragment', () => {
    expect(pathFor('zh', '/', exact)).toBe('/a/index.html')
    expect(pathFor('en', '/plans/wuhu-2021/#f-1', exact)).toBe('/a/en/plans/wuhu-2021/index.html#f-1')
    expect(pathFor('zh', '/search/?q=a/', exact)).toBe('/a/search/index.html?q=a/')
  })
})

it('finds the path a page of any language was made from', () => {
  expect(pathOf('/sub/en/themes/tcm/', '/sub/')).toBe('/themes/tcm/')
  expect(pathOf('/themes/tcm/', '/')).toBe('/themes/tcm/')
  expect(pathOf('/english/', '/')).toBe('/english/')
})
