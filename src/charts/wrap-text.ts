import { range } from 'd3'
import { spaceBetween, textWidth } from './text-width.ts'
import type { Weight } from './text-width.ts'

export type TextStyle = { readonly fontSize: number; readonly weight: Weight }

/**
 * Lines no wider than `maxWidth`: broken at spaces and between Han characters, never before a closing or after
 * an opening punctuation mark, nor between a number and its Chinese unit. A word wider than a line is cut; no-break spaces hold.
 */
export function wrapText(text: string, maxWidth: number, style: TextStyle): readonly string[] {
  return fillLines(measureStretches(text, maxWidth, style), maxWidth)
}

/** As many lines as `wrapText` needs, of about the same length: no single character is left on the last one. */
export function wrapEvenly(text: string, maxWidth: number, style: TextStyle): readonly string[] {
  const stretches = measureStretches(text, maxWidth, style)
  const lines = fillLines(stretches, maxWidth)
  if (lines.length < 2) return lines
  // A narrower line must not cut a word that the full width holds.
  const least = Math.max(maxWidth / lines.length, ...stretches.map(({ bare }) => bare))
  const tries = range(least, maxWidth, style.fontSize / 2)
  const even = tries
    .map((width) => fillLines(stretches, width))
    .find((tried) => tried.length === lines.length)
  return even ?? lines
}

/** The text with its leading sign, as in `≥ 4.5`, bound to the number by a no-break space. */
export function holdSign(text: string): string {
  return text.replace(/^([^\p{L}\p{N}]+) /u, '$1\u00a0')
}

const opening = '(\\[（〔《〈「『“‘'
const wideClosing = ')\\]）〕》〉」』”’，。、；：！？'
const word = `(?:[^\\p{Script=Han}\\s${opening}${wideClosing}]|\\u00a0)+`
const units = new RegExp(
  `[ \\t\\n]+|[${opening}]*(?:\\p{Script=Han}|${word}(?:(?<=\\p{Nd}) ?\\p{Script=Han})?)?[${wideClosing},.;:!?%‰·]*[ ]*`,
  'gu',
)

/** What stays on one line, with its width, the width without spaces at its end, and the space before it. */
type Stretch = { readonly text: string; readonly full: number; readonly bare: number; readonly space: number }

/** The stretches of a text in order, each measured once however many widths are tried; one wider than a line is cut. */
function measureStretches(text: string, maxWidth: number, style: TextStyle): readonly Stretch[] {
  const measure = (part: string): number => textWidth(part, style.fontSize, style.weight)
  const uncut = (text.match(units) ?? []).filter((unit) => unit !== '')
  const parts = uncut.flatMap((unit) => (measure(unit.trimEnd()) <= maxWidth ? [unit] : [...unit]))
  return parts.map((part, index) => {
    const before = [...(parts[index - 1] ?? '')].at(-1) ?? ''
    const [first = ''] = part
    const full = measure(part)
    return {
      text: part,
      full,
      bare: /\s$/u.test(part) ? measure(part.trimEnd()) : full,
      space: spaceBetween(before, first) * style.fontSize,
    }
  })
}

/** Lines as full as they can be. */
function fillLines(stretches: readonly Stretch[], maxWidth: number): readonly string[] {
  const lines: string[] = []
  let [line, width] = ['', 0]
  for (const { text, full, bare, space } of stretches) {
    if (line !== '' && width + space + bare > maxWidth) {
      lines.push(line.trimEnd())
      line = ''
    }
    width = line === '' ? full : width + space + full
    line += text
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
