import { findChild } from '../markup.ts'
import type { Tag } from '../markup.ts'

/** The `w:val` of a child, e.g. of `w:pStyle`. */
export const valueOf = (tag: Tag | undefined, child: string): string | undefined =>
  findChild(tag, child)?.attributes['w:val']

/** The same as a whole number. */
export function countOf(tag: Tag | undefined, child: string): number | undefined {
  const value = Number(valueOf(tag, child) ?? Number.NaN)
  return Number.isInteger(value) ? value : undefined
}

/** A switch such as `w:vanish`: on where it stands without a value or with a true one. */
export function isOn(tag: Tag | undefined, child: string): boolean {
  const found = findChild(tag, child)
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '')
}
