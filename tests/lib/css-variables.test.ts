import { describe, expect, it } from 'vitest'
import { readCssVariables, resolveCssVariables } from '../../src/lib/css-variables.ts'

const css = `
  :root { --ink: #111; --text: var(--ink); /* --old: red; */ }
  @media (prefers-color-scheme: dark) { :root { --ink: #eee; } .a { color: red } }
  :root:lang(en) { --font: Georgia; }
  :root { --font: 'Song',
    serif; }
`

describe('custom properties', () => {
  it('are read for the light theme, outside media blocks and comments', () => {
    expect([...readCssVariables(css)]).toEqual([
      ['--ink', '#111'],
      ['--text', 'var(--ink)'],
      ['--font', "'Song', serif"],
    ])
  })

  it('are put in as deep as they refer to each other', () => {
    expect(resolveCssVariables('fill: var(--text)', readCssVariables(css))).toBe('fill: #111')
  })

  it('fail for a name nobody sets', () => {
    expect(() => resolveCssVariables('var(--nothing)', new Map())).toThrow(
      'No stylesheet sets `--nothing`. Define it in tokens.css.',
    )
  })
})
