/**
 * Characters that print nothing and can still change what a reader sees or what a rule reads: controls, the marks
 * that turn the direction of text, with which 54 can be made to look like 45, and all that Unicode calls a format
 * character or ignorable, which parts 4 from 5 unseen. Tabs, line and page breaks stay. A variation selector is
 * part of the Chinese character or the picture before it, and of nothing else. Sources: UAX #9, UAX #44.
 */
const unsafe =
  /(?![\t\n\f\r]|(?<=\p{Script=Han}|\p{Emoji_Presentation})\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

export type UnsafeCharacter = {
  /** Its name as people look it up, e.g. `U+202E`. */
  readonly name: string
  /** The line it stands on, from 1. */
  readonly line: number
}

/** The first character of a text that no page may show; undefined if there is none. */
export function findUnsafeCharacter(text: string): UnsafeCharacter | undefined {
  const index = text.search(unsafe)
  if (index < 0) return undefined
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { name: `U+${code}`, line: text.slice(0, index).split(/\r\n|[\r\n]/).length }
}

/** The text without them. */
export const withoutUnsafeCharacters = (text: string): string =>
  text.replace(new RegExp(unsafe.source, 'gu'), '')
