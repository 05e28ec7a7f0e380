import { describe, expect, it } from 'vitest'
import { filePath, pathFor, pathOf } from '../../src/i18n/paths.ts'

describe('pathFor', () => {
  it('puts Chinese at the root and English under /en/', () => {
    expect(pathFor('zh', '/themes/tcm/', '/')).toBe('/themes/tcm/')
    expect(pathFor('en', '/themes/tcm/', '/')).toBe('/en/themes/tcm/')
  })

  it('keeps under a sub-path, with or without a closing slash', () => {
    expect(pathFor('en', '/', '/a/b/')).toBe('/a/b/en/')
    expect(pathFor('zh', '/data/', '/a/b')).toBe('/a/b/data/')
  })

  it('keeps a fragment', () => {
    expect(pathFor('en', '/plans/wuhu-2021/#f-1', '/')).toBe('/en/plans/wuhu-2021/#f-1')
  })
})

describe('filePath', () => {
  it('is the same for every language', () => {
    expect(filePath('/data/figures.csv', '/a/')).toBe('/a/data/figures.csv')
  })
})

it('finds the path a page of any language was made from', () => {
  expect(pathOf('/sub/en/themes/tcm/', '/sub/')).toBe('/themes/tcm/')
  expect(pathOf('/themes/tcm/', '/')).toBe('/themes/tcm/')
  expect(pathOf('/english/', '/')).toBe('/english/')
})
