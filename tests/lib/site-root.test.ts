import { describe, expect, it } from 'vitest'
import { filePath } from '../../src/lib/site-root.ts'

describe('filePath', () => {
  it('puts a file below the sub-path', () => {
    expect(filePath('/data/figures.csv', { base: '/a/', page: '' })).toBe('/a/data/figures.csv')
  })

  it('names the file of a page only where a folder is asked for', () => {
    const exact = { base: '/a/', page: 'index.html' } as const
    expect(filePath('/data/figures.csv', exact)).toBe('/a/data/figures.csv')
    expect(filePath('/data/', exact)).toBe('/a/data/index.html')
  })
})
