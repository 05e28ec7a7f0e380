import type { QueryGroup, SearchTerm } from './understanding.ts'

/** An idea named twice (托育 托位) is one group that looks for both wordings. */
export function mergeGroups(groups: readonly QueryGroup[], query: string): readonly QueryGroup[] {
  const merged = new Map<string, QueryGroup>()
  for (const group of groups) {
    const key = group.concept ?? `${group.terms[0]?.text}`
    const known = merged.get(key)
    merged.set(
      key,
      known
        ? {
            ...withoutLesserWeight(known, group),
            typed: typedTwice(known.typed, group.typed, query),
            terms: mergeTerms([...known.terms, ...group.terms]),
          }
        : group,
    )
  }
  return apart([...merged.values()])
}

/** Terms with the highest weight each was given, heaviest first. */
export function mergeTerms(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const heaviest = new Map<string, SearchTerm>()
  for (const term of terms) {
    if (term.weight > (heaviest.get(term.text)?.weight ?? 0)) heaviest.set(term.text, term)
  }
  return [...heaviest.values()].sort((one, other) => other.weight - one.weight)
}

/** What one idea says itself is no hint of another beside it: 药品 in 药品采购 speaks of medicines only. */
const apart = (groups: readonly QueryGroup[]): readonly QueryGroup[] =>
  groups.map((group) => {
    const said = new Set(
      groups.flatMap((other) =>
        other === group ? [] : other.terms.flatMap(({ text, reason }) => (reason === 'related' ? [] : text)),
      ),
    )
    return {
      ...group,
      terms: group.terms.filter(({ text, reason }) => reason !== 'related' || !said.has(text)),
    }
  })

/** Both wordings of an idea as the query has them; one said again and again is said once. */
function typedTwice(one: string, other: string, query: string): string {
  if (one.includes(other)) return one
  return query.includes(one + other) ? one + other : `${one} ${other}`
}

/** Said twice, an idea weighs as much as the better of both. */
function withoutLesserWeight(one: QueryGroup, other: QueryGroup): QueryGroup {
  const { weight, ...rest } = one
  return weight === undefined || other.weight === undefined ? rest : { ...rest, weight }
}
