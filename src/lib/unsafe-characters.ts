/**
 * Characters that print nothing and can still change what a reader sees: controls, and the marks that turn the
 * direction of text, with which 54 can be made to look like 45. Source: Unicode Bidirectional Algorithm, UAX #9.
 */
const unsafe = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

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
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return { name: `U+${code}`, line: text.slice(0, index).split(/\r\n|[\r\n]/).length }
}

/** The text without them. */
export const withoutUnsafeCharacters = (text: string): string =>
  text.replace(new RegExp(unsafe.source, 'g'), '')
