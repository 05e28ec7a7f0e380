import type { RankedRecord } from './rank-records.ts'
import type { RecordKind } from './search-records.ts'

// A document that has had its say yields a little to the others, so that none fills the page.
const yieldPerHit = 0.95
/** Figures that may stand before the passages: as a direct answer, or beside a topic. */
const leadingFigures = { asked: 5, unasked: 3 } as const
/** A figure leads only if it speaks of everything that was asked. */
const answersAll = 0.8
// What one document may take of the first page; where it speaks alone, all of it.
const leastShare = 4
const hitsOnScreen = 10
// A passage that says hardly more than the quote of a figure above it would only repeat it.
const sameText = 0.8

/**
 * Hits in the order of the page: figures that answer, the best passages of each document, topics, then what else
 * the documents say. Figures come last because most of them stand in a passage above.
 */
export function orderHits(ranked: readonly RankedRecord[], asksNumber: boolean): readonly RankedRecord[] {
  const ofKind = (kind: RecordKind): readonly RankedRecord[] =>
    ranked.filter(({ record }) => record.kind === kind)
  const answering = spreadOverPlans(ofKind('figure').filter(isAnswer))
  const answers = asksNumber
    ? answering.slice(0, leadingFigures.asked)
    : onePerPassage(answering).slice(0, leadingFigures.unasked)
  const passages = spreadOverPlans(ofKind('passage'))
  const figures = spreadOverPlans(ofKind('figure').filter((hit) => !answers.includes(hit)))
  const topics = ranked.filter(({ record }) => record.kind !== 'passage' && record.kind !== 'figure')
  const { first, further } = splitByPlan(withoutRepeats([...answers, ...passages]))
  return [...first, ...topics, ...further, ...figures]
}

/** A milestone has no number and answers nothing that a number is asked for. */
const isAnswer = ({ record: { figure }, coverage }: RankedRecord): boolean =>
  figure !== undefined && figure.value !== null && coverage >= answersAll

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

/** The first hits of each document, and those beyond its share of a page. */
function splitByPlan(hits: readonly RankedRecord[]): {
  readonly first: readonly RankedRecord[]
  readonly further: readonly RankedRecord[]
} {
  const plans = new Set(hits.map(({ record }) => record.plan)).size
  const share = Math.max(leastShare, Math.ceil(hitsOnScreen / plans))
  const taken = new Map<string | undefined, number>()
  const isFirst = hits.map(({ record: { plan } }) => {
    const place = taken.get(plan) ?? 0
    taken.set(plan, place + 1)
    return place < share
  })
  return { first: hits.filter((_, at) => isFirst[at]), further: hits.filter((_, at) => !isFirst[at]) }
}

function withoutRepeats(hits: readonly RankedRecord[]): readonly RankedRecord[] {
  const quoted = new Map<string, number>()
  return hits.filter(({ record }) => {
    const passage = record.passage ?? record.id
    if (record.kind === 'figure') {
      quoted.set(passage, Math.max(quoted.get(passage) ?? 0, record.text.length))
      return true
    }
    return (quoted.get(passage) ?? 0) < record.text.length * sameText
  })
}
