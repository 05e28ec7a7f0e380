/** How a line of an official document is numbered, and where that numbering stands in the usual nesting. */
type NumberStyle = { readonly style: string; readonly rank: number; readonly pattern: RegExp }

const han = '[一二三四五六七八九十百零〇]{1,5}'
const count = `(?:${han}|[0-9]{1,3})`

/**
 * In the order they are tried. Group 1 is the number as written, group 2 its value. The order of ranks is
 * that of GB/T 9704: 一、 → (一) → 1. → (1); chapters and sections stand above, signs and boxes below.
 */
const numbers: readonly NumberStyle[] = [
  { style: 'part', rank: 1, pattern: new RegExp(`^(第\\s*(${count})\\s*(?:编|編|篇|部分))`) },
  { style: 'chapter', rank: 2, pattern: new RegExp(`^(第\\s*(${count})\\s*章)`) },
  { style: 'section', rank: 3, pattern: new RegExp(`^(第\\s*(${count})\\s*[节節])`) },
  { style: 'article', rank: 4, pattern: new RegExp(`^(第\\s*(${count})\\s*[条條])`) },
  { style: 'han', rank: 5, pattern: new RegExp(`^((${han})\\s*[、.])`) },
  { style: 'han-bracket', rank: 6, pattern: new RegExp(`^([(〔]?\\s*(${han})\\s*[)〕]\\s*[、.]?)`) },
  {
    style: 'arabic-deep',
    rank: 9,
    pattern: /^([0-9]{1,2}(?:\.([0-9]{1,2})){2,3}[.、]?)(?=\s|[\u4e00-\u9fff“《])/,
  },
  {
    style: 'arabic-point',
    rank: 8,
    pattern:
      /^([0-9]{1,2}\.([0-9]{1,2})[.、]?)(?=\s+[\u4e00-\u9fff“《]|(?![万亿千百个张家元岁人名所项倍年月日平公亩])[\u4e00-\u9fff])/,
  },
  { style: 'arabic', rank: 7, pattern: /^(([0-9]{1,2})\s*[.、])(?![0-9])/ },
  { style: 'arabic-bracket', rank: 10, pattern: /^(\(\s*([0-9]{1,2})\s*\)[、.]?)/ },
  { style: 'arabic-half-bracket', rank: 11, pattern: /^(([0-9]{1,2})\s*\)[、.]?)/ },
  { style: 'circled', rank: 12, pattern: /^(([①-⑳❶-❿]))/ },
  { style: 'bracketed-sign', rank: 12, pattern: /^(([⑴-⒇㈠-㈩]))/ },
  { style: 'box', rank: 15, pattern: new RegExp(`^([专專]\\s*[栏欄]\\s*(${count})\\s*:?)`) },
]

/** Signs that open an item without counting it. */
const signs: readonly NumberStyle[] = [
  { style: 'dash', rank: 13, pattern: /^((?:[—―─–-]\s?){2,3}|[—―─–](?=[\u4e00-\u9fff“《]))/ },
  { style: 'bullet', rank: 14, pattern: /^([●•◆■□○◇▲△★☆►▶➢✓√·▪\uf06c\uf0b7\uf0d8\uf06e])/ },
]

/** Rank of an unnumbered line that acts as a heading: below (一), above 1. */
export const bareRank = 6.5

/** A number or sign at the start of a line. */
export type Numbered = {
  readonly style: string
  readonly rank: number
  readonly first: boolean
  /** False for a sign, which does not count. */
  readonly counts: boolean
  readonly numberEnd: number
  /** Where the text after it begins. */
  readonly textStart: number
}

/** Reads the number or sign a line opens with, or undefined. */
export const findNumber = (line: string): Numbered | undefined =>
  findIn(numbers, line, true) ?? findIn(signs, line, false)

function findIn(table: readonly NumberStyle[], line: string, counts: boolean): Numbered | undefined {
  for (const { style, rank, pattern } of table) {
    const match = pattern.exec(line)
    if (match === null) continue
    const numberEnd = match[0].trimEnd().length
    const textStart = line.length - line.slice(match[0].length).trimStart().length
    return { style, rank, first: isFirst(match[2]), counts, numberEnd, textStart }
  }
  return undefined
}

const isFirst = (value: string | undefined): boolean => /^[一1①❶⑴㈠]$/.test(value ?? '')
