import type { BrowserSearch, Found, Pause } from './browser-search.ts'
import { choosePlans } from './choose-plans.ts'
import type { ChosenPlans, FindPages, ListOfPlans } from './choose-plans.ts'
import { rowsOf } from './columns.ts'
import type { Facets, SearchFilters } from './filter-names.ts'
import { unpackTextIndex } from './packed-text-index.ts'
import type { ListedPlan, PackedPlanList, PlanFile } from './plan-list.ts'
import { checkIndex } from './read-index-file.ts'
import { remembering } from '../lib/remembering.ts'
import { prepareSearchEngine } from './search-engine.ts'
import type { SearchAnswer, Searched, Topics } from './search-engine.ts'
import { prepareTextRecords } from './search-records.ts'
import { finishInSlices } from '../lib/steps.ts'

/** Where documents are found and read; what cannot be fetched rejects. */
export type PlanSource = {
  readonly find: FindPages
  readonly read: (plan: string) => Promise<PlanFile>
}

// The first page has room for about ten hits: more documents than this would not be seen.
const plansAtOnce = 8
const mostPlans = 24
/** With hits of so many documents nobody needs more of them to be read. */
const enoughPlans = 4

/** Search where the documents are too many to be sent at once: the best are chosen, read and searched like few. */
export function withManyPlans(
  started: BrowserSearch,
  packed: PackedPlanList,
  { source, pause, indexId }: { source: PlanSource; pause: Pause; indexId: string },
): BrowserSearch {
  checkIndex(packed.index, indexId)
  const list: ListOfPlans = { themes: packed.themes, plans: rowsOf(packed.plans) }
  const { topics } = started
  const open = remembering((id) => openPlan(id, topics, { read: source.read, pause, indexId }))
  const context = { lexicon: topics.lexicon, list, find: remembering(source.find) }
  const answerFrom = async (
    query: string,
    filters: SearchFilters,
    { plans, occurs }: ChosenPlans,
  ): Promise<Found> => {
    for (let count = plansAtOnce; ; count += plansAtOnce) {
      const read = await Promise.all(plans.slice(0, count).map(({ id }) => open(id)))
      const engine = await finishInSlices(
        prepareSearchEngine(topics, joined(read), {
          silences: read.flatMap(({ silences }) => silences),
          unquantified: read.flatMap(({ unquantified }) => unquantified),
          occurs,
        }),
        pause,
      )
      const answer = engine(query, filters)
      const enough =
        answer.arrangement.documents.length >= enoughPlans || answer.arrangement.answers.length > 0
      if (enough || count >= Math.min(plans.length, mostPlans)) {
        return { answer, facets: () => countPlans(plans, list), ...sampleOf(answer, plans) }
      }
    }
  }
  return {
    ...started,
    search: async (query, filters) => answerFrom(query, filters, await choosePlans(query, filters, context)),
    // Each would fetch files.
    rehearsal: [],
  }
}

type OpenPlan = Searched & Pick<PlanFile, 'silences' | 'unquantified'>

async function openPlan(
  id: string,
  { lexicon }: Topics,
  { read, pause, indexId }: Pick<PlanSource, 'read'> & { readonly pause: Pause; readonly indexId: string },
): Promise<OpenPlan> {
  const { texts, silences, unquantified, index: ownIndex } = await read(id)
  checkIndex(ownIndex, indexId)
  const index = unpackTextIndex(texts, lexicon.index)
  const records = await finishInSlices(prepareTextRecords(index, lexicon.traditional), pause)
  return { plans: index.plans, records, silences, unquantified }
}

const joined = (read: readonly OpenPlan[]): Searched => ({
  plans: read.flatMap(({ plans }) => plans),
  records: read.flatMap(({ records }) => records),
})

/** Says so where documents that fit were not read. */
function sampleOf({ searched }: SearchAnswer, plans: readonly ListedPlan[]): Pick<Found, 'sample'> {
  const shown = searched.plans.length
  return shown < plans.length ? { sample: { shown, of: plans.length } } : {}
}

/** Of documents that were not read only city, themes and years are known: the filters count documents. */
function countPlans(plans: readonly ListedPlan[], { themes }: ListOfPlans): Partial<Facets> {
  const count = (values: readonly string[]): ReadonlyMap<string, number> =>
    new Map([...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]))
  return {
    city: count(plans.map(({ city }) => city)),
    theme: count(plans.flatMap((plan) => plan.themes.flatMap((at) => themes[at] ?? []))),
    year: count(plans.flatMap(({ years }) => years.map(String))),
  }
}
