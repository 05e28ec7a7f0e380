/** A source of numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number

/** Mulberry32: small, quick, and good enough to choose words with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** One entry of a list that is not empty. */
export function pick<Entry>(entries: readonly Entry[], random: Random): Entry {
  const entry = entries[Math.floor(random() * entries.length)]
  if (entry === undefined) throw new Error('There is nothing to pick from.')
  return entry
}

/** So many different entries of a list, in an order of their own. */
export function pickSome<Entry>(entries: readonly Entry[], count: number, random: Random): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, at: random() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ entry }) => entry)
}
