import { stableId } from '../lib/stable-id.ts'
import type { Comparator, FigureKind } from '../model/figure.ts'

/** A passage as the browser gets it: only what may be shown. */
export type IndexedPassage = {
  /** Id without its plan, e.g. `p-1a2b3c4d`; null where it follows from the text, which saves 5 kB. */
  readonly id: string | null
  /** Places in `plans`, `paths` and `themes` of the index. */
  readonly plan: number
  readonly path: number
  readonly themes: readonly number[]
  /** Verbatim text; of a document with reserved rights its quotations, each on a line of its own, possibly none. */
  readonly text: string
}

/** Place in `passages`, and what that passage is about. */
export type IndexedSubjects = readonly [passage: number, subjects: readonly string[]]

export type IndexedFigure = {
  /** Id without its plan, e.g. `f-1a2b3c4d`. */
  readonly id: string
  readonly plan: number
  /** Place of its passage in `passages`. */
  readonly passage: number
  readonly themes: readonly number[]
  /** Id of the measure it is a value of. */
  readonly indicator: string | null
  readonly quote: string
  readonly quote_en: string | null
  readonly measure_zh: string
  readonly measure_en: string | null
  readonly scope_zh: string
  readonly scope_en: string | null
  readonly written: string | null
  readonly value: number | null
  readonly value_to: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
  readonly kind: FigureKind
  readonly year: number | null
  readonly reviewed: boolean
  /** Places of its doubts in the list of all: `'12'`, mostly none. */
  readonly doubts: string
}

/** The id a passage has unless its text is withheld or repeated. */
export const idOfText = (text: string): string => `p-${stableId(text)}`

/** What the documents say, as it is searched. */
export type TextIndex = {
  readonly plans: readonly {
    readonly id: string
    readonly city: string
    readonly zh: string
    readonly en: string
  }[]
  /** Heading paths, outermost heading first. */
  readonly paths: readonly (readonly string[])[]
  readonly themes: readonly string[]
  /** Subject headings of passages that rights withhold, wholly or in part, by their place in `passages`. */
  readonly subjects: readonly IndexedSubjects[]
  readonly passages: readonly IndexedPassage[]
  readonly figures: readonly IndexedFigure[]
}
