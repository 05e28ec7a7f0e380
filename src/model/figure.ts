import { z } from 'zod'
import { idSchema } from './id.ts'
import { spanSchema } from './span.ts'

export const figureKinds = ['target', 'baseline', 'milestone', 'annual-rate'] as const
export const comparators = ['eq', 'gte', 'lte', 'gt', 'lt', 'about', 'range'] as const
export const yearBases = ['stated', 'carried', 'document'] as const
export const commitments = ['firm', 'plain', 'aspirational'] as const
export type FigureKind = (typeof figureKinds)[number]
export type Comparator = (typeof comparators)[number]
export type Commitment = (typeof commitments)[number]

/** What the rules read at one place of a document; `content/plans/<plan>/figures.json` lists them. */
export const proposalSchema = z.strictObject({
  /** Stable id from passage text, place of the value in it and the value as written, e.g. `wuhu-2021-f-0k3m1`. */
  id: z.string().min(1),
  /** Passage the quote stands in. */
  passage: z.string().min(1),
  /** Verbatim clause that holds measure, deciding words and value. */
  quote: z.string().min(1),
  ...spanSchema.shape,
  /** Number with unit as in the text, e.g. `4.7万个`; null for a milestone. */
  value_as_written: z.string().min(1).nullable(),
  /** Where `value_as_written` stands (a milestone: where its year stands), in code points of the source. */
  value_start: z.int().nonnegative(),
  value_end: z.int().positive(),
  /** Plain number in `unit`: 4.7万个 → 47000. Lower end of a range. Null for a milestone. */
  value: z.number().nullable(),
  /** Upper end of a range, else null. */
  value_to: z.number().nullable(),
  /** `%`, `‰`, `/10万`, `岁`, `元`, `个/千人`, or a measure word; null for a milestone. */
  unit: z.string().min(1).nullable(),
  /** How the value bounds the measure; null for a milestone. */
  comparator: z.enum(comparators).nullable(),
  kind: z.enum(figureKinds),
  /** Year the value holds for or is due; null if the document gives none. */
  year: z.int().min(1990).max(2100).nullable(),
  /** How the year is known. */
  year_basis: z.enum(yearBases).nullable(),
  /** How firmly the document commits itself. */
  commitment: z.enum(commitments),
  /** The word that decides the commitment, verbatim; null if none does. */
  commitment_word: z.string().min(1).nullable(),
  /** The noun phrase measured, e.g. 每千人托位数. */
  measure_zh: z.string().min(1),
  /** For whom or where, e.g. 全区, 每个县(市)区, 65岁以上老年人. */
  scope_zh: z.string().min(1),
  /** Themes, main theme first. */
  themes: z.array(idSchema),
  /** Indicator id or null. */
  indicator: idSchema.nullable(),
})
export type Proposal = z.infer<typeof proposalSchema>
export const proposalsFileSchema = z.array(proposalSchema)

/** Why a reading of a figure is not certain; shown wherever the figure is. */
export const doubts = ['year-open', 'year-inferred', 'value-open'] as const
export type Doubt = (typeof doubts)[number]

/** Whether a person has checked every field of a figure, or the rules alone produced it. */
export const figureStatuses = ['reviewed', 'machine'] as const

/** A published figure: a proposal or an addition, after review. */
export type Figure = Proposal & {
  readonly plan: string
  readonly city: string
  readonly measure_en: string | null
  readonly scope_en: string | null
  /** Unofficial translation of the quote. */
  readonly quote_en: string | null
  readonly note_zh: string | null
  readonly note_en: string | null
  /**
   * `year-open`: another year may be meant; `year-inferred`: the sentence gives none and the plan's last or base
   * year counts; `value-open`: lost characters leave another value possible.
   */
  readonly doubts: Doubt[]
  /** Why the record stands as it does, where two independent readings of the sentence differed. */
  readonly settled?: string | undefined
  /** Why the reviewer departs from the rules. */
  readonly review_reason?: string | undefined
  readonly status: (typeof figureStatuses)[number]
}
