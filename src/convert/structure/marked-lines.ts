import type { Block } from '../../model/plan.ts'

/**
 * One line of the source without its outer white space; `start` and `end` are UTF-16 indices in the source.
 * `text` has full-width forms folded to ASCII, character by character, so that rules need only one spelling.
 */
export type Line = { readonly text: string; readonly start: number; readonly end: number }

/** A heading seen in a line, not yet placed in the outline. Places are indices of the line's text. */
export type HeadingMark = {
  /** Numbering style, see number-styles.ts. */
  readonly style: string
  /** Place of the style in the usual nesting; a smaller rank stands above a larger one. */
  readonly rank: number
  /** Whether the number is the first of its kind: 一, 1, ①. */
  readonly first: boolean
  /** Where the number ends; 0 if there is none. */
  readonly numberEnd: number
  readonly textStart: number
  readonly textEnd: number
  /** Where the heading ends with its stop; what follows in the same line is body. */
  readonly end: number
}

/** What a rule makes of one line. */
export type Mark = {
  readonly kind: Block['kind']
  /** Which boilerplate it is. */
  readonly reason?: string
  readonly heading?: HeadingMark
  /** The line goes on with the block of the last line before it that is not blank. */
  readonly joins?: true
  /** The heading's end is a guess: a person should look. */
  readonly guessed?: true
}

/** The lines of a document and what earlier rules have made of them; `undefined` is still open. */
export type MarkedLines = { readonly lines: readonly Line[]; readonly marks: readonly (Mark | undefined)[] }

/** A rule marks open lines; marks of earlier rules stand. */
export type StructureRule = (marked: MarkedLines) => ReadonlyMap<number, Mark>

/** A rule that looks at every open line on its own. */
export function eachOpenLine(
  read: (line: Line, index: number, marked: MarkedLines) => Mark | undefined,
): StructureRule {
  return (marked) => {
    const found = new Map<number, Mark>()
    marked.lines.forEach((line, index) => {
      if (marked.marks[index] !== undefined) return
      const mark = read(line, index, marked)
      if (mark !== undefined) found.set(index, mark)
    })
    return found
  }
}

/** Index of the next line that is neither blank nor boilerplate, or undefined. */
export function findNextText({ lines, marks }: MarkedLines, from: number): number | undefined {
  for (let index = from + 1; index < lines.length; index++) {
    if (!isGap(lines[index], marks[index])) return index
  }
  return undefined
}

/** Index of the last line before `from` that is neither blank nor boilerplate, or undefined. */
export function findPreviousText({ lines, marks }: MarkedLines, from: number): number | undefined {
  for (let index = from - 1; index >= 0; index--) if (!isGap(lines[index], marks[index])) return index
  return undefined
}

const isGap = (line: Line | undefined, mark: Mark | undefined): boolean =>
  line === undefined || line.text === '' || mark?.kind === 'boilerplate'
