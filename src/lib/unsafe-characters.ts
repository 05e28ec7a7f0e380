/**
 * Characters that no page may show. `hidden` ones print nothing and can still change what a reader sees or what a
 * rule reads: controls, the marks that turn the direction of text, with which 54 can be made to look like 45, and all
 * that Unicode calls a format character or ignorable, which parts 4 from 5 unseen. Tabs, line and page breaks stay. A
 * variation selector is part of the Chinese character or the picture before it, and of nothing else. `turning` ones
 * are the letters and digits of scripts written from right to left: 12–34 after one reads 34–12. A `half` is one of
 * two that make a character, without the other. A `heaped` mark is one more on a character than any script
 * sets, with which a line becomes as wide as one likes. Sources: UAX #9, UAX #44.
 */
const hidden =
  /(?![\t\n\f\r]|(?<=\p{Script=Han}|\p{Emoji_Presentation})\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const turning = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const half = /\p{Cs}/u
const heaped = /(?<=\p{M}{8})\p{M}/u
const unsafe = new RegExp(
  `(?<turning>${turning.source})|(?<half>${half.source})|(?<heaped>${heaped.source})|${hidden.source}`,
  'u',
)
const everywhere = {
  meaningless: new RegExp(`${hidden.source}|${half.source}`, 'gu'),
  heaped: new RegExp(heaped.source, 'gu'),
  turning: new RegExp(turning.source, 'gu'),
}

export type UnsafeCharacter = {
  /** What it is, by the name people look it up under, and what is wrong with it; follows “holds”. */
  readonly what: string
  /** The line it stands on, from 1. */
  readonly line: number
}

/** The first character of a text that no page may show; undefined if there is none. */
export function findUnsafeCharacter(text: string): UnsafeCharacter | undefined {
  const found = unsafe.exec(text)
  if (!found) return undefined
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { what: tellWhat(`U+${code}`, found), line: lineAt(text, found.index) }
}

function tellWhat(name: string, { groups }: RegExpExecArray): string {
  if (groups?.['turning'] !== undefined)
    return `the character \`${name}\` of a script written from right to left, which can turn the order of numbers beside it`
  if (groups?.['half'] !== undefined)
    return `\`${name}\`, half of a character, which no file can keep and no page can show`
  if (groups?.['heaped'] !== undefined)
    return `the mark \`${name}\` after eight others on one character, which can push a page out of its shape`
  return `the invisible character \`${name}\`, which can make text look like other text`
}

export type SafeText = {
  readonly text: string
  /** How many letters stand as � in it, and the line of the first, from 1. */
  readonly replaced: { readonly count: number; readonly line: number } | undefined
}

/**
 * The text without what is no part of what it says, and with a � for each letter written from right to left: that
 * something is lost is seen, and no number turns.
 */
export function replaceUnsafeCharacters(text: string): SafeText {
  // Marks parted by what nobody sees are heaped once it is gone.
  const kept = text.replace(everywhere.meaningless, '').replace(everywhere.heaped, '')
  const [first, ...others] = kept.matchAll(everywhere.turning)
  return {
    text: kept.replace(everywhere.turning, '\ufffd'),
    replaced: first && { count: others.length + 1, line: lineAt(kept, first.index) },
  }
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n|[\r\n]/).length
