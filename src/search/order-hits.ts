import type { RankedRecord } from './rank-records.ts'

// A document that has had its say yields a little to the others, so that none fills the page.
const yieldPerHit = 0.95
/** Figures that may stand before the passages: as a direct answer, or beside a topic. */
const leadingFigures = { asked: 5, unasked: 3 } as const
/** A figure leads only if it speaks of everything that was asked. */
const answersAll = 0.8
// A passage that says hardly more than the quote of a figure above it would only repeat it.
const sameText = 0.8

/** Hits in the order of the page: figures that answer, then passages and further figures, then topics. */
export function orderHits(ranked: readonly RankedRecord[], asksNumber: boolean): readonly RankedRecord[] {
  const texts = ranked.filter(({ record }) => record.kind === 'passage' || record.kind === 'figure')
  const topics = ranked.filter(({ record }) => record.kind !== 'passage' && record.kind !== 'figure')
  const answers = spreadOverPlans(texts.filter(isAnswer)).slice(
    0,
    leadingFigures[asksNumber ? 'asked' : 'unasked'],
  )
  const rest = spreadOverPlans(texts.filter((hit) => !answers.includes(hit)))
  return [...withoutRepeats([...answers, ...rest]), ...topics]
}

const isAnswer = ({ record, coverage }: RankedRecord): boolean =>
  record.kind === 'figure' && coverage >= answersAll

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
