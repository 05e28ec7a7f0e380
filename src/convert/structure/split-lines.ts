import { foldWidth } from '../../lib/fold-width.ts'
import type { Line } from './marked-lines.ts'
import type { PrintedLine } from './printed-line.ts'
import { unwrapLines } from './unwrap-lines.ts'

const breaks = /\r\n|[\r\n\u2028\u2029]/g
/** White space after a Chinese character or mark, which within a Chinese line has no reason to be there. */
const spaces = /(?<=[\u4e00-\u9fff。;:,!?)\uff01-\uff1f、”》】%])\s+/g

/**
 * Lines of a text without outer white space, each with its place. Where the text is wrapped at a fixed
 * width, the printed lines of a paragraph make one line; where all line breaks were lost to spaces, a space
 * ends a line.
 */
export function splitLines(text: string): readonly Line[] {
  const separators = [...text.matchAll(hasLostBreaks(text) ? spaces : breaks)]
  const starts = [0, ...separators.map((separator) => separator.index + separator[0].length)]
  const printed = starts.map((start, index) => trimLine(text.slice(start, separators[index]?.index), start))
  return unwrapLines(printed)
}

/** A long text in at most three lines, with spaces where its lines were. */
function hasLostBreaks(text: string): boolean {
  const filled = text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '')
  return filled.length <= 3 && text.length > 600 && (text.match(spaces)?.length ?? 0) >= 10
}

function trimLine(raw: string, offset: number): PrintedLine {
  const folded = foldWidth(raw)
  const text = folded.trim()
  const before = folded.length - folded.trimStart().length
  const start = text === '' ? offset : offset + before
  const printed = raw.trimEnd()
  return {
    text,
    start,
    end: start + text.length,
    indent: measure(raw.slice(0, before)),
    width: measure(printed),
    length: printed.length,
  }
}

/** Width in em: full-width characters 1, others one half. */
const measure = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef“”‘’—…]/.test(character) ? 1 : 0.5), 0)
