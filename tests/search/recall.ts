import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { realDataset, search } from './real-content.ts'
import type { SearchEngine } from '../../src/search/search-engine.ts'

export const queryKinds = [
  'topic',
  'city-topic',
  'synonym',
  'question',
  'number',
  'english',
  'pinyin',
  'traditional',
  'typo',
  'mixed',
] as const
export type QueryKind = (typeof queryKinds)[number]

const passagesSchema = z.array(
  z.object({ id: z.string(), text: z.string(), heading_path: z.array(z.string()) }),
)

const judgedSchema = z.array(
  z.strictObject({
    kind: z.enum(queryKinds),
    query: z.string().min(1),
    relevant: z.array(z.coerce.string().min(1)).min(1),
  }),
)
export type JudgedQuery = z.infer<typeof judgedSchema>[number]

const queriesOf = (file: string): readonly JudgedQuery[] =>
  judgedSchema.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')))

/** Queries the vocabulary and the ranking were made with. */
export const tuningQueries = queriesOf('queries.yaml')
/** Queries nothing was ever changed for: what a stranger's query may expect. */
export const heldOutQueries = queriesOf('queries-held-out.yaml')
/** Queries asked once before anything was mended; the file says what they found then. */
export const thirdQueries = queriesOf('queries-third.yaml')

/** Queries of strangers who read only the documents; each file says what it found at first and what was mended. */
export const fourthQueries = queriesOf('queries-fourth.yaml')
export const fifthQueries = queriesOf('queries-fifth.yaml')
export const sixthQueries = queriesOf('queries-sixth.yaml')
export const seventhQueries = queriesOf('queries-seventh.yaml')
export const eighthQueries = queriesOf('queries-eighth.yaml')
export const ninthQueries = queriesOf('queries-ninth.yaml')
export const eleventhQueries = queriesOf('queries-eleventh.yaml')
export const twelfthQueries = queriesOf('queries-twelfth.yaml')
export const thirteenthQueries = queriesOf('queries-thirteenth.yaml')
export const sixteenthQueries = queriesOf('queries-sixteenth.yaml')
export const seventeenthQueries = queriesOf('queries-seventeenth.yaml')
export const eighteenthQueries = queriesOf('queries-eighteenth.yaml')
export const nineteenthQueries = queriesOf('queries-nineteenth.yaml')
export const twentiethQueries = queriesOf('queries-twentieth.yaml')
export const twentyFirstQueries = queriesOf('queries-twenty-first.yaml')
export const twentySecondQueries = queriesOf('queries-twenty-second.yaml')
/** What people type instead of the documents' words. */
export const everydayWordings = queriesOf('wordings.yaml')

/** Passages as the documents have them, withheld ones too: a search may find those by their subjects. */
const passages = realDataset.plans.flatMap(({ id }) =>
  passagesSchema.parse(
    JSON.parse(
      readFileSync(new URL(`../../content/plans/${id}/passages.json`, import.meta.url), 'utf8'),
    ) as unknown,
  ),
)
const headings = realDataset.plans.flatMap((plan) => plan.headings)

/** Ids of the passages that hold a judged piece of text, or stand under a heading that does. */
export function passagesWith(piece: string): readonly string[] {
  const own = passages.filter(({ text }) => text.includes(piece))
  if (own.length > 0) return own.map(({ id }) => id)
  const above = headings.filter(({ text }) => text.includes(piece)).map(({ id }) => id)
  return passages
    .filter(({ heading_path }) => heading_path.some((id) => above.includes(id)))
    .map(({ id }) => id)
}

/** Share of the judged passages among the first ten hits; a figure stands for the passage it comes from. */
export function recallAt10({ query, relevant }: JudgedQuery, ask: SearchEngine = search): number {
  const shown = new Set(
    ask(query)
      .hits.slice(0, 10)
      .map(({ record }) => record.passage),
  )
  const found = relevant.filter((piece) => passagesWith(piece).some((id) => shown.has(id)))
  return found.length / Math.min(10, relevant.length)
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length
