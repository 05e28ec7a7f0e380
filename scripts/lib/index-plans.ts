import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { columnsOf } from '../../src/search/columns.ts'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { unpackTextIndex } from '../../src/search/packed-text-index.ts'
import type { ListedPlan, PackedPlanList, PlanContent } from '../../src/search/plan-list.ts'
import { readVocabularyFile } from '../../src/search/read-index-file.ts'
import { textRecords } from '../../src/search/search-records.ts'
import { wordsOfPlan } from '../../src/search/build/words-of-plan.ts'
import type { TextIndex } from '../../src/search/text-index.ts'

// What Pagefind writes for its own user interface, and the texts, which the site keeps in files of its own.
const needed = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|index)$/

/** Makes the Pagefind index of a built index folder and the list of its plans; does nothing where there are few. */
export async function indexPlans(folder: string): Promise<void> {
  const texts = join(folder, 'plans')
  if (!existsSync(texts)) return
  const read = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content
  const { vocabulary, indexId } = readVocabularyFile(readFileSync(join(folder, 'vocabulary.json')))
  const lexicon = makeLexicon(vocabulary)
  const { index, errors } = await createIndex({
    forceLanguage: 'unknown',
    // More pages than this would share files, and their names would no longer tell them apart.
    maxFragments: 1_000_000,
  })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
  const listed: Omit<ListedPlan, 'page'>[] = []
  let themes: readonly string[] = []
  for (const file of readdirSync(texts).toSorted()) {
    const own = unpackTextIndex(read<PlanContent>(join(texts, file)).texts, lexicon.index)
    themes = own.themes
    const plan = describe(own)
    const words = wordsOfPlan(textRecords(own, lexicon.traditional), lexicon.index.concepts)
    const added = await index.addCustomRecord({ url: plan.id, content: words.join(' '), language: 'unknown' })
    if (added.errors.length > 0) throw new Error(`Pagefind cannot read ${file}: ${added.errors.join(' ')}`)
    listed.push(plan)
  }
  const outputPath = join(folder, 'pagefind')
  const written = await index.writeFiles({ outputPath })
  await close()
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`)
  const pages = pagesByPlan(join(outputPath, 'fragment'))
  const plans = listed.map((plan): ListedPlan => ({ ...plan, page: pages.get(plan.id) ?? '' }))
  for (const name of readdirSync(outputPath))
    if (!needed.test(name)) rmSync(join(outputPath, name), { recursive: true })
  const list: PackedPlanList = { index: indexId, themes, plans: columnsOf(plans) }
  writeFileSync(join(folder, 'plans.json'), JSON.stringify(list))
}

function describe({ plans: [plan], passages, figures }: TextIndex): Omit<ListedPlan, 'page'> {
  return {
    id: plan?.id ?? '',
    city: plan?.city ?? '',
    themes: distinct([...passages, ...figures].flatMap(({ themes }) => themes)),
    years: distinct(figures.flatMap(({ year }) => year ?? [])),
  }
}

const distinct = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].toSorted((one, other) => one - other)

/** What Pagefind calls each plan: only the files of its texts tell. */
function pagesByPlan(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string }
      return [url, file.slice(file.indexOf('_') + 1, file.lastIndexOf('.'))]
    }),
  )
}
