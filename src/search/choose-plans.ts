import type { SearchFilters } from './filter-names.ts'
import type { Lexicon } from './lexicon.ts'
import type { ListedPlan } from './plan-list.ts'
import { conceptLevels, conceptWord, numberWord, wordsToFind } from './plan-words.ts'
import type { ConceptLevel } from './plan-words.ts'
import type { OccursInTexts } from './query-reading.ts'
import { understandQuery } from './understand-query.ts'
import type { QueryGroup, Understanding } from './understanding.ts'

/** The pages a word stands on, by what Pagefind calls them. */
export type FindPages = (word: string) => Promise<ReadonlySet<string>>

export type ListOfPlans = { readonly themes: readonly string[]; readonly plans: readonly ListedPlan[] }

export type ChosenPlans = {
  /** Documents that speak of the query and pass the filters, best first. */
  readonly plans: readonly ListedPlan[]
  readonly occurs: OccursInTexts
}

// What is unknown after the first look may be repaired, and the repair looked up.
const mostLooks = 3
const digitsShare = 0.6
const levelShares: Readonly<Record<ConceptLevel, number>> = { said: 0.7, often: 0.15, figure: 0.15 }
/** A document that speaks of less of the query than this share of the best one is no better than none. */
const leastShare = 0.5

/** Chooses the documents a query is worth reading in, before any of them is read. */
export async function choosePlans(
  query: string,
  filters: SearchFilters,
  { lexicon, list, find }: { lexicon: Lexicon; list: ListOfPlans; find: FindPages },
): Promise<ChosenPlans> {
  const { understanding, occurs } = await understand(query, lexicon, find)
  const allowed = list.plans.filter((plan) => passes(plan, filters, understanding, list.themes))
  const groups = mainGroups(understanding.groups)
  const pages = await Promise.all(groups.map((group) => pagesOf(group, find)))
  const rarity = pages.map((strengths) => Math.log(1 + list.plans.length / (strengths.size + 0.5)))
  // A city that is asked for is read whatever it says, for what it does not say is an answer too.
  const isNamed = filters.city !== undefined || understanding.cities.length > 0
  const scored = allowed
    .map((plan) => ({
      plan,
      score: pages.reduce(
        (sum, strengths, at) => sum + (strengths.get(plan.page) ?? 0) * (rarity[at] ?? 0),
        0,
      ),
    }))
    .filter(({ score }) => isNamed || score > 0)
    .sort((one, other) => other.score - one.score)
  const least = isNamed ? 0 : (scored[0]?.score ?? 0) * leastShare
  return { plans: scored.filter(({ score }) => score >= least).map(({ plan }) => plan), occurs }
}

/** Reads the query; what it needs to know of the documents is looked up until nothing is left to ask. */
async function understand(
  query: string,
  lexicon: Lexicon,
  find: FindPages,
): Promise<{ readonly understanding: Understanding; readonly occurs: OccursInTexts }> {
  const known = new Map<string, boolean>()
  for (let look = 0; ; look++) {
    const asked = new Set<string>()
    const occurs: OccursInTexts = (text) => {
      const answer = known.get(text) ?? (lexicon.han.has(text) || look === mostLooks)
      if (!answer && !known.has(text)) asked.add(text)
      return answer || !known.has(text)
    }
    const understanding = understandQuery(query, lexicon, occurs, () => false)
    if (asked.size === 0) return { understanding, occurs }
    await Promise.all(
      [...asked].map(async (text) => known.set(text, (await pagesOfText(text, find)).size > 0)),
    )
  }
}

/** Ideas that choose a document; side words (医院) and scraps only where there is nothing else. */
const mainGroups = (groups: readonly QueryGroup[]): readonly QueryGroup[] => {
  const main = groups.filter(({ weight = 1 }) => weight === 1)
  return main.length > 0 ? main : groups
}

/** Pages that speak of an idea, and how much. */
async function pagesOf(group: QueryGroup, find: FindPages): Promise<ReadonlyMap<string, number>> {
  const strengths = new Map<string, number>()
  if (group.concept !== undefined) {
    const { concept } = group
    for (const level of conceptLevels) {
      for (const page of await find(conceptWord(concept, level)))
        strengths.set(page, (strengths.get(page) ?? 0) + levelShares[level])
    }
    return strengths
  }
  if (group.value !== undefined) return pagesOfNumber(group.value, group.terms, find)
  const sets = await Promise.all(group.terms.map(({ text }) => pagesOfText(text, find)))
  for (const page of sets.flatMap((set) => [...set])) strengths.set(page, 1)
  return strengths
}

/** Pages with a figure of the value or, less surely, with digits that may be it; the words around cost too much. */
async function pagesOfNumber(
  value: number,
  terms: QueryGroup['terms'],
  find: FindPages,
): Promise<ReadonlyMap<string, number>> {
  const digits = new Set(
    terms.flatMap(({ text }) => wordsToFind(text).filter((word) => word.startsWith('n'))),
  )
  const written = await Promise.all([...digits].map(find))
  const strengths = new Map<string, number>(
    written.flatMap((set) => [...set].map((page) => [page, digitsShare] as const)),
  )
  for (const page of await find(numberWord(String(value)))) strengths.set(page, 1)
  return strengths
}

/** Pages that hold all pairs of a text, which nearly always means the text. */
async function pagesOfText(text: string, find: FindPages): Promise<ReadonlySet<string>> {
  const [first, ...others] = await Promise.all(wordsToFind(text).map(find))
  return new Set([...(first ?? [])].filter((page) => others.every((set) => set.has(page))))
}

/** Whether a document may hold something that passes; years and themes of single passages are judged later. */
function passes(
  { city, themes, years }: ListedPlan,
  filters: SearchFilters,
  { cities }: Understanding,
  names: readonly string[],
): boolean {
  const wanted = filters.city === undefined ? cities : [filters.city]
  return (
    (wanted.length === 0 || wanted.includes(city)) &&
    (filters.theme === undefined || themes.includes(names.indexOf(filters.theme))) &&
    (filters.year === undefined || years.includes(Number(filters.year)))
  )
}
