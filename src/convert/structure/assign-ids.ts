import { stableId } from '../../lib/stable-id.ts'

/** Something that gets an address: what it says, and what stands around it, nearest and most telling first. */
export type Addressed = { readonly content: readonly string[]; readonly around: readonly string[] }

/** An address given at an earlier conversion. */
export type KnownAddress = Addressed & { readonly id: string }

/**
 * Ids made from content alone, in the order of the items. Where the same words stand more than once, each keeps
 * the id it had among `known`, recognised by what stands around it; a new one gets a mark of its surroundings,
 * never a count, so that a sentence repeated elsewhere moves no address.
 */
export function assignIds(
  prefix: string,
  items: readonly Addressed[],
  known: readonly KnownAddress[] = [],
): readonly string[] {
  const baseOf = ({ content }: Addressed): string => `${prefix}${stableId(...content)}`
  const earlier = Map.groupBy(
    known.filter((each) => isMadeFrom(each.id, baseOf(each))),
    baseOf,
  )
  const ids = new Map<Addressed, string>()
  for (const [base, same] of Map.groupBy(items, baseOf)) {
    const kept = matchKnown(same, earlier.get(base) ?? [])
    const taken = new Set(kept.values())
    const counts = new Map<string, number>()
    for (const item of same) {
      const id = kept.get(item) ?? newId(base, item, { taken, counts })
      taken.add(id)
      ids.set(item, id)
    }
  }
  return items.map((item) => ids.get(item) ?? baseOf(item))
}

/** An id that was edited by hand is nobody's address. */
const isMadeFrom = (id: string, base: string): boolean => id === base || id.startsWith(`${base}-`)

/** Pairs items of one content with earlier ones: by everything around, then by ever less of it, then in order. */
function matchKnown(
  items: readonly Addressed[],
  known: readonly KnownAddress[],
): ReadonlyMap<Addressed, string> {
  const matched = new Map<Addressed, string>()
  const free = new Set(known)
  for (const places of views(items[0]?.around.length ?? 0)) {
    const key = ({ content, around }: Addressed): string =>
      [...content, ...places.map((place) => around[place])].join('\u0000')
    const waiting = Map.groupBy(free, key)
    for (const item of items) {
      const found = matched.has(item) ? undefined : waiting.get(key(item))?.shift()
      if (!found) continue
      matched.set(item, found.id)
      free.delete(found)
    }
  }
  return matched
}

/** Which of the surroundings to compare, strictest first: all, all but one, each alone, none. */
function views(length: number): readonly (readonly number[])[] {
  const all = Array.from({ length }, (_, place) => place)
  return [all, ...all.map((left) => all.filter((place) => place !== left)), ...all.map((one) => [one]), []]
}

/** Ids of one content that are taken, and how far the ids of one mark have been counted. */
type Given = { readonly taken: ReadonlySet<string>; readonly counts: Map<string, number> }

function newId(base: string, { around }: Addressed, { taken, counts }: Given): string {
  if (!taken.has(base)) return base
  const marked = `${base}-${stableId(...around).slice(-4)}`
  let nth = counts.get(marked) ?? 1
  const idOf = (count: number): string => (count === 1 ? marked : `${marked}-${count}`)
  while (taken.has(idOf(nth))) nth += 1
  counts.set(marked, nth + 1)
  return idOf(nth)
}
