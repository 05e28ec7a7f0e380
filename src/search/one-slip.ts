/** Whether two different texts are one slip apart: another sign, one too many or too few, or neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other) return false
  const shorter = Math.min(one.length, other.length)
  let same = 0
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same++
  const left = one.slice(same)
  const right = other.slice(same)
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.charAt(0) === right.charAt(1) &&
      left.charAt(1) === right.charAt(0) &&
      left.slice(2) === right.slice(2))
  )
}

/** The same signs, two neighbours swapped. */
export const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length && isOneSlip(one, other) && differences(one, other) === 2

const differences = (one: string, other: string): number =>
  [...one].filter((sign, at) => sign !== other.charAt(at)).length

/**
 * A stretch of a text that is one slip away from what was typed, with its neighbours as they are: with two characters
 * swapped or one left out, otherwise the one that stands in the text most often.
 */
export function slipIn(text: string, typed: string): string | undefined {
  const moved = [
    ...places(typed, 1).map(
      (at) => typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2),
    ),
    ...(typed.length > shortestCut
      ? places(typed, 0).map((at) => typed.slice(0, at) + typed.slice(at + 1))
      : []),
  ].find((one) => one !== typed && text.includes(one))
  if (moved !== undefined) return moved
  const counts = new Map<string, number>()
  for (const at of places(typed, 0)) {
    for (const taken of [1, 0]) {
      if (at === 0 && taken === 0) continue
      for (const found of withGap(text, typed.slice(0, at), typed.slice(at + taken)))
        counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

// Of a shorter text too little is left.
const shortestCut = 4

const places = (typed: string, last: number): readonly number[] =>
  Array.from({ length: typed.length - last }, (_, at) => at)

/** Stretches of a text that are one Han character between two parts. */
function withGap(text: string, before: string, after: string): readonly string[] {
  const [part, shift] = before.length >= after.length ? [before, 0] : [after, before.length + 1]
  const found: string[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const start = at - shift
    const stretch = text.slice(Math.max(0, start), start + before.length + 1 + after.length)
    if (stretch.startsWith(before) && stretch.endsWith(after) && /^\p{Script=Han}+$/u.test(stretch))
      found.push(stretch)
  }
  return found
}
