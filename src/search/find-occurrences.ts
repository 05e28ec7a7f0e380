/** Half-open stretch of a text, in string indices. */
export type TextSpan = { readonly start: number; readonly end: number }

/**
 * Where a folded term stands in a folded text. A number must not be part of a longer one (47 in 147 or 4.47),
 * a Latin word not part of another, and an occurrence inside one of the runs of `notIn` (中医 in 其中医疗) is none.
 */
export function findOccurrences(
  text: string,
  term: string,
  notIn: readonly string[] = [],
): readonly TextSpan[] {
  let start = text.indexOf(term)
  if (start === -1) return []
  const spans: TextSpan[] = []
  const hasEdges = /^[\da-z]|[\da-z]$/.test(term)
  for (; start !== -1; start = text.indexOf(term, start + term.length)) {
    const span = { start, end: start + term.length }
    if (hasEdges && !standsAlone(text, span)) continue
    if (!notIn.some((run) => liesWithin(text, span, run))) spans.push(span)
  }
  return spans
}

function standsAlone(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  const first = text.charAt(start)
  const last = text.charAt(end - 1)
  if (/\d/.test(first) && /(?:\d|\d\.)$/.test(before)) return false
  if (/\d/.test(last) && /^(?:\d|\.\d)/.test(after)) return false
  if (/[a-z]/.test(first) && /[a-z]$/.test(before)) return false
  return !(/[a-z]/.test(last) && /^(?!s(?![a-z]))[a-z]/.test(after))
}

/** Whether a span is part of a longer run of text. */
export function liesWithin(text: string, { start, end }: TextSpan, run: string): boolean {
  if (run.length <= end - start) return false
  return text.slice(Math.max(0, end - run.length), start + run.length).includes(run)
}
