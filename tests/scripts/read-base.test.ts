import { describe, expect, it } from 'vitest'
import { readBase } from '../../scripts/lib/read-base.ts'

describe('the sub-path of the site', () => {
  it.each(['/a/b/', 'a/b', '/a/b', 'a/b/'])('is the same however its ends are written: %s', (BASE) => {
    expect(readBase({ BASE })).toBe('/a/b/')
  })

  it.each([{}, { BASE: '' }, { BASE: '/' }])('is none where none is named: %j', (env) => {
    expect(readBase(env)).toBe('/')
  })

  it.each(['https://example.org/a/', '/a//b/', '/a/../b/', '/a b/', '/a?b', '/对照/'])(
    'is refused where it is no path of folders: %s',
    (BASE) => {
      expect(() => readBase({ BASE })).toThrow(
        `The setting BASE is \`${BASE}\`, which is no path of folders. Write the sub-path alone, such as \`BASE=/a/b/\``,
      )
    },
  )
})
