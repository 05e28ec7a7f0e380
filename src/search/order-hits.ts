import type { RankedRecord } from './rank-records.ts'
import type { RecordKind } from './search-records.ts'

// A document that has had its say yields a little to the others, so that none fills the page.
const yieldPerHit = 0.9
/** Figures that may stand before the passages: as a direct answer, or beside a topic. */
const leadingFigures = { asked: 5, unasked: 3 } as const
/** A figure leads only if it speaks of everything that was asked. */
const answersAll = 0.8
// What one document may take of the first page; where it speaks alone, all of it.
const leastShare = 4
const hitsOnPage = 10
/** What speaks of much less than the best hit never pushes another document's hit down. */
const strongShare = 0.6
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
  const answers = promisesFirst(
    asksNumber
      ? answering.slice(0, leadingFigures.asked)
      : onePerPassage(answering).slice(0, leadingFigures.unasked),
  )
  const passages = spreadOverPlans(ofKind('passage'))
  const figures = spreadOverPlans(ofKind('figure').filter((hit) => !answers.includes(hit)))
  const topics = ranked.filter(({ record }) => record.kind !== 'passage' && record.kind !== 'figure')
  const texts = withoutRepeats([...answers, ...passages])
  const page = new Set(firstPage(texts))
  const isOnPage = (hit: RankedRecord): boolean => page.has(hit)
  return [...texts.filter(isOnPage), ...topics, ...texts.filter((hit) => !isOnPage(hit)), ...figures]
}

/** A milestone has no number and answers nothing that a number is asked for. */
const isAnswer = ({ record: { figure }, coverage }: RankedRecord): boolean =>
  figure !== undefined && figure.value !== null && coverage >= answersAll

/** What is promised before what has been done: of the answers, the page leads with a target. */
const promisesFirst = (hits: readonly RankedRecord[]): readonly RankedRecord[] =>
  hits.toSorted((one, other) => isReached(one) - isReached(other))

const isReached = ({ record }: RankedRecord): number => Number(record.figure?.kind === 'baseline')

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

/** The best hits of each document; what is left of the page goes to the documents that say more. */
function firstPage(hits: readonly RankedRecord[]): readonly RankedRecord[] {
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage))
  const strong = hits.filter(({ coverage }) => coverage >= best * strongShare)
  const plans = new Set(strong.map(({ record }) => record.plan)).size
  const share = Math.max(leastShare, Math.ceil(hitsOnPage / plans))
  const taken = new Map<string | undefined, number>()
  const shared: RankedRecord[] = []
  const further: RankedRecord[] = []
  for (const hit of strong) {
    const place = taken.get(hit.record.plan) ?? 0
    taken.set(hit.record.plan, place + 1)
    ;(place < share ? shared : further).push(hit)
  }
  return [...shared, ...further.slice(0, Math.max(0, hitsOnPage - shared.length))]
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
