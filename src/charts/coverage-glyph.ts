import type { CoverageState } from '../model/coverage.ts'
import { slack } from './chart-type.ts'
import { belowMiddle, textWidth } from './text-width.ts'

/** `filled` square with the number of figures · `open` square · `dot`: three glyphs, not three shades. */
export type CoverageGlyph = {
  readonly kind: 'filled' | 'open' | 'dot'
  readonly width: number
  readonly height: number
  /** Number of figures, only in a filled square. */
  readonly count: {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly fontSize: number
  } | null
}

/** The glyph of one cell; a filled square grows sideways with the digits of its count. */
export function layoutCoverageGlyph(state: CoverageState, count: number): CoverageGlyph {
  const text = `${count}`
  const width = Math.max(side, textWidth(text, fontSize, 'bold') * slack + 2 * padding)
  if (state !== 'quantified') return { kind: kinds[state], width: side, height: side, count: null }
  return {
    kind: kinds[state],
    width,
    height: side,
    count: { text, x: width / 2, y: side / 2 + belowMiddle(fontSize), fontSize },
  }
}

const side = 24
const fontSize = 13
const padding = 5
const kinds = { quantified: 'filled', mentioned: 'open', 'not-stated': 'dot' } as const
