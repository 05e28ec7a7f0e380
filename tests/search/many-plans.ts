import type { PlanSource } from '../../src/search/search-many-plans.ts'
import { withManyPlans } from '../../src/search/search-many-plans.ts'
import { startBrowserSearch } from '../../src/search/browser-search.ts'
import type { BrowserSearch } from '../../src/search/browser-search.ts'
import { wordsOfPlan } from '../../src/search/build/words-of-plan.ts'
import { columnsOf } from '../../src/search/columns.ts'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { unpackTextIndex } from '../../src/search/packed-text-index.ts'
import type { ListedPlan, PlanContent } from '../../src/search/plan-list.ts'
import { textRecords } from '../../src/search/search-records.ts'
import type { VocabularyIndex } from '../../src/search/vocabulary-index.ts'

const pause = (): Promise<void> => Promise.resolve()

/** A search over documents in files of their own, with a list of words in Pagefind's place; notes what it reads. */
export async function searchOver(
  vocabulary: VocabularyIndex,
  files: ReadonlyMap<string, PlanContent>,
  /** The indexes that the list of plans and their files belong to. */
  from = { list: 'one', files: 'one' },
): Promise<{ readonly search: BrowserSearch['search']; readonly read: readonly string[] }> {
  const lexicon = makeLexicon(vocabulary)
  const plans = [...files].map(([id, { texts }]): ListedPlan & { readonly words: readonly string[] } => {
    const index = unpackTextIndex(texts, vocabulary)
    return {
      id,
      city: index.plans[0]?.city ?? '',
      page: `page-${id}`,
      themes: [...new Set(index.passages.flatMap(({ themes }) => themes))],
      years: [...new Set(index.figures.flatMap(({ year }) => year ?? []))],
      words: wordsOfPlan(textRecords(index, lexicon.traditional), vocabulary.concepts),
    }
  })
  const read: string[] = []
  const source: PlanSource = {
    find: (word) =>
      Promise.resolve(
        new Set(
          plans.filter(({ words }) => words.some((one) => one.startsWith(word))).map(({ page }) => page),
        ),
      ),
    read: (id) => {
      read.push(id)
      const file = files.get(id)
      return file
        ? Promise.resolve({ ...file, index: from.files })
        : Promise.reject(new Error(`There is no plan ${id}.`))
    },
  }
  const listed = { index: from.list, themes: vocabulary.themes.map(({ id }) => id), plans: columnsOf(plans) }
  const started = await startBrowserSearch(vocabulary, pause)
  return { search: withManyPlans(started, listed, { source, pause, indexId: 'one' }).search, read }
}
