import type { RankedRecord } from './rank-records.ts'
import type { IndexedFigure } from './text-index.ts'

/** What one document says: the best hits that stand on the page at once, and the others. */
export type DocumentHits = {
  readonly plan: string
  readonly first: readonly RankedRecord[]
  readonly further: readonly RankedRecord[]
}

/** Hits as the page shows them: figures that answer, then document by document, then topics. */
export type Arrangement = {
  readonly answers: readonly RankedRecord[]
  /** Documents with a hit on the page, best first; then those that only have further ones. */
  readonly documents: readonly DocumentHits[]
  readonly topics: readonly RankedRecord[]
}

// A document that has had its say yields a little to the others, so that none fills the page.
const yieldPerHit = 0.9
/** Figures that may stand before the passages: as a direct answer, or beside a topic. */
const leadingFigures = { asked: 5, unasked: 3 } as const
/** A figure leads only if it speaks of everything that was asked; quotients of sums end a little beside 0.8. */
const answersAll = 0.8 - 1e-9
/** Where figures hold the word that was typed (硕士), those of a wider one (卫生人才) do not lead. */
const asTyped = 0.93
// What one document may take of the first page; where it speaks alone, all of it.
const leastShare = 4
const hitsOnPage = 10
/** What speaks of much less than the best hit never pushes another document's hit down. */
const strongShare = 0.6
// A passage that says hardly more than the quote of a figure above it would only repeat it.
const sameText = 0.8

/** What decides which figures lead. */
export type Leading = {
  readonly asksNumber: boolean
  /** Where a measure was asked for by name: its values, which alone answer, in their order. */
  readonly direct?: readonly RankedRecord[]
  /** Whether a figure that holds the words may answer. */
  readonly mayAnswer: (hit: RankedRecord) => boolean
  /** What leads of those that answer; otherwise what is promised does. */
  readonly first?: ((figure: IndexedFigure) => boolean) | undefined
  /** Of a whole topic: in how many cities a figure's measure is given; what can be compared leads. */
  readonly common?: ((figure: IndexedFigure) => number) | undefined
}

/** Arranges ranked hits; what is first on the page stays first, but each document's hits stand together. */
export function arrangeHits(ranked: readonly RankedRecord[], leading: Leading): Arrangement {
  const figures = ranked.filter(({ record }) => record.kind === 'figure')
  const answers = leadingOf(figures, leading)
  const passages = withoutRepeats(
    answers,
    spreadOverPlans(ranked.filter(({ record }) => record.kind === 'passage')),
  )
  const best = firstPage([...answers, ...passages])
  const telling = best.filter((hit) => !isLabelOnly(hit))
  const others = spreadOverPlans(figures.filter((hit) => !answers.includes(hit)))
  // Figures come last because most of them stand in a passage above; where there is none they are the page.
  const page = new Set(passages.length === 0 ? others : telling.length > 0 ? telling : best)
  const listed = [...passages, ...others]
  const first = byPlan(listed.filter((hit) => page.has(hit)))
  const further = byPlan(listed.filter((hit) => !page.has(hit)))
  return {
    answers,
    documents: [...new Set([...first.keys(), ...further.keys()])].map((plan) => ({
      plan,
      first: first.get(plan) ?? [],
      further: further.get(plan) ?? [],
    })),
    topics: ranked.filter(({ record }) => record.plan === undefined),
  }
}

function leadingOf(
  figures: readonly RankedRecord[],
  { asksNumber, direct, mayAnswer, first, common }: Leading,
): readonly RankedRecord[] {
  if (direct)
    return firstOf(
      direct.filter((hit) => figures.includes(hit)),
      first,
    )
  const fitting = figures.filter((hit) => isAnswer(hit) && mayAnswer(hit))
  const spread = spreadOverPlans(
    fitting.filter((hit) => common !== undefined || hit.coverage >= asTyped * bestBeside(hit)),
  )
  const inOrder = firstOf(asksNumber ? firstOf(spread, isPromise) : spread, first)
  /** The best of what answers too; a number asked for is each city's own. */
  function bestBeside({ record }: RankedRecord): number {
    const others = fitting.filter((other) => !asksNumber || other.record.city === record.city)
    return Math.max(...others.map(({ coverage }) => coverage))
  }
  const howCommon = ({ record: { figure } }: RankedRecord): number => (figure && common?.(figure)) ?? 0
  const answering = inOrder.toSorted((one, other) => howCommon(other) - howCommon(one))
  const leading = asksNumber
    ? answering.slice(0, leadingFigures.asked)
    : onePerPassage(answering).slice(0, leadingFigures.unasked)
  return first ? leading : firstOf(leading, isPromise)
}

/** All hits in the order of the page, what it hides at first last. */
export const hitsOf = ({ answers, documents, topics }: Arrangement): readonly RankedRecord[] => [
  ...answers,
  ...documents.flatMap(({ first }) => first),
  ...topics,
  ...documents.flatMap(({ further }) => further),
]

const byPlan = (hits: readonly RankedRecord[]): ReadonlyMap<string, readonly RankedRecord[]> =>
  Map.groupBy(hits, ({ record }) => record.plan ?? '')

/** A milestone has no number and answers nothing that a number is asked for. */
const isAnswer = ({ record: { figure }, coverage }: RankedRecord): boolean =>
  figure !== undefined && figure.value !== null && coverage >= answersAll

/** Hits of the figures that are wanted first before the others. */
function firstOf(
  hits: readonly RankedRecord[],
  isFirst: (figure: IndexedFigure) => boolean = () => true,
): readonly RankedRecord[] {
  const rank = ({ record: { figure } }: RankedRecord): number => Number(figure && isFirst(figure))
  return hits.toSorted((one, other) => rank(other) - rank(one))
}

/** What is promised stands before what has been done: of the answers, the page leads with a target. */
const isPromise = ({ kind }: IndexedFigure): boolean => kind !== 'baseline'

/** The first hit of each passage: beside a topic one figure says where the others stand. */
const onePerPassage = (hits: readonly RankedRecord[]): readonly RankedRecord[] =>
  hits.filter(({ record }, at) => hits.findIndex((other) => other.record.passage === record.passage) === at)

/** Greedy re-ranking: each hit taken from a plan lowers what is left of that plan. */
function spreadOverPlans(hits: readonly RankedRecord[]): readonly RankedRecord[] {
  const queues = [...Map.groupBy(hits, ({ record }) => record.plan).values()].map((queue) => ({
    queue,
    taken: 0,
  }))
  const headScore = ({ queue, taken }: { queue: RankedRecord[]; taken: number }): number =>
    (queue[taken]?.score ?? -1) * yieldPerHit ** taken
  return hits.flatMap(() => {
    const best = queues.reduce((one, next) => (headScore(next) > headScore(one) ? next : one))
    return best.queue[best.taken++] ?? []
  })
}

/**
 * The best hits of each document, then what the documents that say more add, then weaker ones; never what only says
 * a related word.
 */
function firstPage(hits: readonly RankedRecord[]): readonly RankedRecord[] {
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage))
  const strong = hits.filter(({ coverage }) => coverage >= best * strongShare)
  const plans = new Set(strong.map(({ record }) => record.plan)).size
  const share = Math.max(leastShare, Math.ceil(hitsOnPage / plans))
  const taken = new Map<string | undefined, number>()
  const shared = strong.filter(({ record: { plan } }) => {
    const place = taken.get(plan) ?? 0
    taken.set(plan, place + 1)
    return place < share
  })
  const enough = strong.length >= hitsOnPage
  const quoted = new Set(hits.flatMap(({ record }) => (record.figure ? (record.passage ?? []) : [])))
  const isNew = ({ record }: RankedRecord): boolean => !quoted.has(record.id)
  return [
    ...new Set([
      ...shared.filter(isNew),
      ...strong.filter(isNew),
      ...strong,
      ...(enough ? [] : hits.filter(isDirect)),
    ]),
  ].slice(0, hitsOnPage)
}

const isDirect = ({ matches }: RankedRecord): boolean => matches.some(({ reason }) => reason !== 'related')

/** A line that only names who is responsible, under a heading that holds the word: it says nothing of the topic. */
const isLabelOnly = ({ record, matches }: RankedRecord): boolean =>
  label.test(record.folded.text) && matches.every(({ inHeading }) => inHeading)

const label = /^[\s(]*(?:责任|牵头|配合|参与|主管|实施)[单部科处].\s*:/

/** Passages that say more than the figures above them already quote. */
function withoutRepeats(
  answers: readonly RankedRecord[],
  passages: readonly RankedRecord[],
): readonly RankedRecord[] {
  const quoted = new Map<string, number>()
  for (const { record } of answers) {
    const passage = record.passage ?? record.id
    quoted.set(passage, Math.max(quoted.get(passage) ?? 0, record.text.length))
  }
  return passages.filter(
    ({ record }) =>
      record.subjects !== undefined || (quoted.get(record.id) ?? 0) < record.text.length * sameText,
  )
}
