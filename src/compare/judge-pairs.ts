import { everyTwo } from '../lib/every-two.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Bilingual } from '../model/language.ts'
import { comparabilityOf, type Comparability } from './comparability.ts'
import { comparabilitySentence } from './comparability-sentence.ts'
import { measuredIn } from './measured.ts'
import type { FigurePair } from './scale-groups.ts'

/** Pairs of which the same is to be said, with what is to be said. */
export type JudgedPairs = {
  readonly sentence: Bilingual
  readonly verdict: Comparability['verdict']
  readonly pairs: readonly FigurePair[]
}

/** Every two of the figures, those with the same verdict in the same words together; comparable ones first. */
export function judgePairs(
  dataset: Pick<Dataset, 'plans' | 'indicators'>,
  figures: readonly Figure[],
): readonly JudgedPairs[] {
  const measured = measuredIn(dataset)
  const bySentence = new Map<string, JudgedPairs>()
  for (const [a, b] of everyTwo(figures)) {
    const sides = [measured(a), measured(b)] as const
    const sentence = comparabilitySentence(...sides)
    const known = bySentence.get(sentence.zh)
    bySentence.set(sentence.zh, {
      sentence,
      verdict: comparabilityOf(...sides).verdict,
      pairs: [...(known?.pairs ?? []), { a, b }],
    })
  }
  return [...bySentence.values()].toSorted(
    (a, b) => Number(a.verdict === 'apart') - Number(b.verdict === 'apart'),
  )
}
