import { range } from 'd3'
import { textWidth } from './text-width.ts'
import type { Weight } from './text-width.ts'

export type TextStyle = { readonly fontSize: number; readonly weight: Weight }

/**
 * Lines no wider than `maxWidth`: broken at spaces and between Han characters, never before a closing or after
 * an opening punctuation mark, nor between a number and its Chinese unit. A word wider than a line is cut; no-break spaces hold.
 */
export function wrapText(text: string, maxWidth: number, style: TextStyle): readonly string[] {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), style.fontSize, style.weight) <= maxWidth
  const lines: string[] = []
  let line = ''
  for (const unit of breakUnits(text).flatMap((unit) => (fits(unit) ? [unit] : [...unit]))) {
    if (line !== '' && !fits(line + unit)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += unit
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** As many lines as `wrapText` needs, of about the same length: no single character is left on the last one. */
export function wrapEvenly(text: string, maxWidth: number, style: TextStyle): readonly string[] {
  const lines = wrapText(text, maxWidth, style)
  if (lines.length < 2) return lines
  const widths = breakUnits(text).map((unit) => textWidth(unit.trimEnd(), style.fontSize, style.weight))
  // A narrower line must not cut a word that the full width holds.
  const least = Math.max(maxWidth / lines.length, ...widths.filter((width) => width <= maxWidth))
  const tries = range(least, maxWidth, style.fontSize / 2)
  const even = tries
    .map((width) => wrapText(text, width, style))
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

/** The stretches that stay on one line, in order; together they are the text. */
function breakUnits(text: string): readonly string[] {
  return (text.match(units) ?? []).filter((unit) => unit !== '')
}
