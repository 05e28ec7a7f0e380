import type { RankedRecord } from './rank-records.ts'
import type { RecordKind } from './search-records.ts'

// A document that has had its say yields a little to the others, so that none fills the page.
const yieldPerHit = 0.95
/** Figures that may stand before the passages: as a direct answer, or beside a topic. */
const leadingFigures = { asked: 5, unasked: 3 } as const
/** A figure leads only if it speaks of everything that was asked. */
const answersAll = 0.8
// A passage that says hardly more than the quote of a figure above it would only repeat it.
const sameText = 0.8

/** Hits in the order of the page: figures that answer, then passages, then further figures, then topics. */
export function orderHits(ranked: readonly RankedRecord[], asksNumber: boolean): readonly RankedRecord[] {
  const ofKind = (kind: RecordKind): readonly RankedRecord[] =>
    ranked.filter(({ record }) => record.kind === kind)
  const answering = spreadOverPlans(ofKind('figure').filter(isAnswer))
  const answers = asksNumber
    ? answering.slice(0, leadingFigures.asked)
    : onePerPassage(answering).slice(0, leadingFigures.unasked)
  const passages = spreadOverPlans(ofKind('passage'))
  // Most of them stand in a passage above, so they come after all passages.
  const figures = spreadOverPlans(ofKind('figure').filter((hit) => !answers.includes(hit)))
  const topics = ranked.filter(({ record }) => record.kind !== 'passage' && record.kind !== 'figure')
  return [...withoutRepeats([...answers, ...passages, ...figures]), ...topics]
}

/** A milestone has no number and answers nothing that a number is asked for. */
const isAnswer = ({ record: { figure }, coverage }: RankedRecord): boolean =>
  figure !== undefined && figure.value !== null && coverage >= answersAll

/** The first hit of each passage: beside a topic one figure says where the others stand. */
const onePerPassage = (hits: readonly RankedRecord[]): readonly RankedRecord[] =>
  hits.filter(({ record }, at) => hits.findIndex((other) => other.record.passage === record.passage) === at)

/** Greedy re-ranking: each hit taken from a plan lowers what is left of that plan. */
function spreadOverPlans(hits: readonly RankedRecord[]): readonly RankedRecord[] {
  const queues = new Map<string, RankedRecord[]>()
  for (const hit of hits) {
    const plan = hit.record.plan ?? ''
    queues.set(plan, [...(queues.get(plan) ?? []), hit])
  }
  const taken = new Map<string, number>()
  const ordered: RankedRecord[] = []
  while (ordered.length < hits.length) {
    const [plan, queue] = [...queues].reduce((best, next) =>
      headScore(next, taken) > headScore(best, taken) ? next : best,
    )
    const hit = queue.shift()
    if (hit) ordered.push(hit)
    taken.set(plan, (taken.get(plan) ?? 0) + 1)
  }
  return ordered
}

const headScore = ([plan, queue]: [string, RankedRecord[]], taken: ReadonlyMap<string, number>): number =>
  queue[0] ? queue[0].score * yieldPerHit ** (taken.get(plan) ?? 0) : -1

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
