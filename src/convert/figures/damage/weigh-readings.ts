import type { Certainty } from '../../../model/erratum.ts'
import { normaliseText } from '../normalise.ts'
import { findRelations } from './relations.ts'
import type { Relation } from './relation.ts'
import type { KnownValues } from './known-values.ts'
import { readNumberRuns } from './number-runs.ts'
import type { Suspicion } from './suspicion.ts'
import { compareElsewhere } from './written-elsewhere.ts'
import type { WrittenElsewhere } from './written-elsewhere.ts'

export type Surroundings = {
  /** Normalised text of the sentence, or of the part around the place. */
  readonly text: string
  /** Where the sentence begins in the document. */
  readonly start: number
  /** What the document says elsewhere. */
  readonly known: KnownValues
  readonly elsewhere: WrittenElsewhere
}

type Judged = Pick<Relation, 'outcome' | 'computation'>
type Weighed = { readonly reading: string; readonly relations: readonly Judged[] }

/**
 * Tests each reading of a suspicion by the document's own arithmetic: puts it in its sentence and looks which
 * calculations come out. Readings that fit come first, readings that cannot be last.
 */
export function weighReadings(
  suspicion: Suspicion,
  { text, start, known, elsewhere }: Surroundings,
): Suspicion {
  const at = suspicion.index - start
  const weighed = suspicion.readings.map((reading): Weighed => {
    const put = normaliseText(reading)
    const restored = text.slice(0, at) + put + text.slice(at + suspicion.quote.length)
    const relations = findRelations({ text: restored, runs: readNumberRuns(restored), known })
    const stand = compareElsewhere(put, elsewhere)
    return {
      reading,
      relations: [
        ...relations.filter((relation) => concerns(relation, at, at + put.length)),
        ...(stand === undefined ? [] : [stand]),
      ],
    }
  })
  return settle(suspicion, weighed)
}

/** Whether a number of the reading takes part. */
const concerns = ({ numbers }: Relation, from: number, to: number): boolean =>
  numbers.some(({ start, end }) => start < to && end > from)

/** Orders the readings of a suspicion by what speaks for them, and says how certain the first is now. */
export function settle(suspicion: Suspicion, weighed: readonly Weighed[]): Suspicion {
  if (weighed.every(({ relations }) => relations.length === 0)) return suspicion
  const ordered = weighed.toSorted((one, other) => rankOf(other) - rankOf(one))
  return {
    ...suspicion,
    readings: ordered.map(({ reading }) => reading),
    certainty: certaintyOf(suspicion.certainty, ordered.map(rankOf)),
    evidence: ordered.flatMap(({ reading, relations }) =>
      distinct(
        relations.map(({ outcome, computation }) => `\`${reading}\` ${words[outcome]}: ${computation}`),
      ),
    ),
  }
}

const words = { fits: 'fits', contradicts: 'does not fit', open: 'may fit' } as const

/** 2: something fits and nothing contradicts; 1: nothing is known; 0: something contradicts. */
function rankOf({ relations }: Weighed): 0 | 1 | 2 {
  if (relations.some(({ outcome }) => outcome === 'contradicts')) return 0
  return relations.length > 0 ? 2 : 1
}

/** Of several readings one is certain if it alone fits and the others cannot be, probable if only one of these holds. */
function certaintyOf(before: Certainty, [first = 1, ...others]: readonly (0 | 1 | 2)[]): Certainty {
  if (first === 0) return others.length === 0 ? 'probable' : 'unknown'
  const rivals = others.filter((rank) => rank === first).length
  if (rivals > 0) return before === 'certain' ? 'probable' : before
  if (first === 2) return before === 'certain' || others.every((rank) => rank === 0) ? 'certain' : 'probable'
  return before === 'certain' ? 'certain' : 'probable'
}

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)]
