/** One step from a text to its corrected reading; `at` counts characters of the text before the step. */
export type Edit = {
  readonly at: number
  /** Characters of the text that the reading does not have. */
  readonly removed: string
  /** Characters of the reading that the text does not have. */
  readonly added: string
}

/** The fewest single characters to take out and put in: `06岁` → `0—6岁` is one `—` at 1. */
export function characterEdits(text: string, reading: string): readonly Edit[] {
  const from = [...text]
  const to = [...reading]
  const common = commonLengths(from, to)
  const edits: { at: number; removed: string; added: string }[] = []
  const editAt = (at: number) => {
    const last = edits.at(-1)
    if (last && last.at + [...last.removed].length === at) return last
    const edit = { at, removed: '', added: '' }
    edits.push(edit)
    return edit
  }
  let i = 0
  let j = 0
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      i++
      j++
    } else if (j < to.length && (i >= from.length || cell(common, i, j + 1) >= cell(common, i + 1, j))) {
      editAt(i).added += to[j++] ?? ''
    } else {
      editAt(i).removed += from[i++] ?? ''
    }
  }
  return edits
}

/** Length of the longest common subsequence of every pair of tails. */
function commonLengths(from: readonly string[], to: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row)
        row[j] =
          from[i] === to[j]
            ? cell(table, i + 1, j + 1) + 1
            : Math.max(cell(table, i + 1, j), cell(table, i, j + 1))
    }
  }
  return table
}

const cell = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0
