import { findReachingHedge, headVerb, readCommitment } from './commitments.ts'
import type { CommitmentReading } from './commitments.ts'
import { clauseIndexAt } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { endsAsMeasure, trimMeasure } from '../measures/trim-measure.ts'
import type { Stretch } from '../stretch.ts'

const window = 160

/** How firmly a sentence commits itself, at a value and in a stretch that promises without one. */
export type Commitments = {
  readonly atValue: (value: Stretch, end: number) => CommitmentReading
  readonly inStretch: (stretch: Stretch) => CommitmentReading
}

/** Reads the commitments of a sentence, with the 力争 of earlier clauses where it still holds. */
export function commitmentsOf(sentence: Sentence): Commitments {
  const { text, clauses } = sentence
  const lent = lendHedges(sentence)
  const withLent = (own: CommitmentReading, index: number): CommitmentReading => {
    const hedge = lent[index]
    return own.commitment === 'aspirational' || hedge === undefined
      ? own
      : { commitment: 'aspirational', word: hedge }
  }
  return {
    atValue: (value, end) => {
      const index = clauseIndexAt(sentence, value.start)
      const clause = clauses[index] ?? value
      const before = text.slice(Math.max(clause.start, value.start - window), value.start)
      const after = text.slice(value.start, Math.min(Math.max(clause.end, end), value.start + window))
      return withLent(readAround(before, after), index)
    },
    inStretch: (stretch) =>
      withLent(
        readCommitment(text.slice(stretch.start, Math.min(stretch.end, stretch.start + window))),
        clauseIndexAt(sentence, stretch.start),
      ),
  }
}

/** What stands in front of a value decides before what stands behind it; a verb inside a measure (签约率) does not count. */
function readAround(before: string, after: string): CommitmentReading {
  const front = readCommitment(before, after)
  const measure = trimMeasure(before)
  const isNoun =
    front.commitment === 'plain' &&
    front.word !== '保持' &&
    endsAsMeasure(measure) &&
    !startsWithDoing.test(measure)
  if (front.word !== null && !isNoun) return front
  if (isNoun || measure !== '') {
    const bound = readCommitment(after.slice(0, 24).replace(/[、].*$/s, ''))
    return bound.commitment === 'firm' && !isNoun
      ? bound
      : isNoun
        ? { commitment: 'plain', word: null }
        : bound.commitment === 'aspirational'
          ? plain
          : bound
  }
  const back = readCommitment(after)
  return back.commitment === 'aspirational' ? plain : back
}

const plain: CommitmentReading = { commitment: 'plain', word: null }
const startsWithDoing =
  /^(?:[省市县区]级?财政)?(?:每年)?(?:新增|新建|增加|建设|培养|引进|投入|安排|组织|开展|减少|完成)/

/** For each clause the 力争 of an earlier clause that still holds in it. */
function lendHedges({ text, clauses, dates }: Sentence): readonly (string | undefined)[] {
  let reach: { readonly word: string; readonly verb: string | undefined } | undefined
  return clauses.map((clause, index) => {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + window))
    if (index > 0 && /[;。!?\n]/.test(text[clause.start - 1] ?? '')) reach = undefined
    const hedge = findReachingHedge(words)
    if (hedge !== undefined) {
      reach = leads(words.slice(0, hedge.index))
        ? { word: hedge.word, verb: headVerb(words.slice(hedge.index)) }
        : undefined
      return undefined
    }
    const hasDate = dates.some(
      ({ start, sense }) => sense !== 'base' && start >= clause.start && start < clause.end,
    )
    const isNew =
      (hasDate && reach?.verb !== undefined && !goesOn.test(words)) ||
      (/^争[创做]/.test(reach?.word ?? '') && headVerb(words) !== undefined)
    if (reach === undefined || isNew || startsAnew(words)) return (reach = undefined)
    reach = { word: reach.word, verb: reach.verb ?? headVerb(words) }
    return reach.word
  })
}

/** 力争到2023年…达到60%,到2025年达75%: a later date of the same subject. */
const goesOn =
  /^\s*(?:到|至)?\d{4}年(?:[底末])?,? ?(?:再|进一步)?(?:分别)?(?:达|提高|提升|增加|增至|降|控制|稳定|保持|超过|不低于|不少于)/

/** Whether a hedge stands before the subject of its clause, so that it leads what follows too. */
const leads = (before: string): boolean => trimMeasure(before).length <= 2

/** A clause with a binding word or a manner of its own starts a new promise. */
const startsAnew = (words: string): boolean =>
  /确保|必须|务必|应当|进一步|^\s*(?:按照|根据|通过|依托|结合|围绕|以)/.test(words)
