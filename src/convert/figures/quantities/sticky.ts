/** Matches a sticky pattern at an index and nowhere else. */
export function sticky(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
