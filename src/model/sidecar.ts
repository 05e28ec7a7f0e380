import { z } from 'zod'
import { erratumSchema } from './erratum.ts'
import { idSchema } from './id.ts'

const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'dates are written YYYY-MM-DD')

/** What sort of document a plan is; decides how its promises may be read. */
export const planKinds = [
  'five-year-plan',
  'action-plan',
  'work-priorities',
  'conference-report',
  'newspaper-feature',
  'work-report',
  'regulation',
  'other',
] as const

/** Level of government the document speaks for. */
export const levels = ['prefecture-city', 'district', 'county', 'development-zone', 'province'] as const

/** What is known about a seed document beside its text: `seeds/<plan>.yaml`. */
export const sidecarSchema = z.strictObject({
  /** City id, a file in `content/cities/`. */
  city: idSchema,
  /** Title as the document gives it; where it gives none, what the document is. */
  title_zh: z.string().min(1),
  /** Unofficial English title. */
  title_en: z.string().min(1),
  /** Issuing body, or null where the document does not state it. */
  issuer_zh: z.string().min(1).nullable(),
  issuer_en: z.string().min(1).nullable(),
  /** Document number with its damage mended by an erratum, e.g. `株卫函〔2019〕19号`; null if none. */
  document_number: z.string().min(1).nullable(),
  /** Day of issue (for a report: the day it reports on). */
  issued_on: dateSchema,
  /** Day of publication on the page the text came from, or null if unknown. */
  published_on: dateSchema.nullable(),
  /** First and last year the document plans for. */
  period_from: z.int().min(1990).max(2100),
  period_to: z.int().min(1990).max(2100),
  /** The year that counts as reached when the document reports achievements without a year. */
  baseline_year: z.int().min(1990).max(2100).nullable(),
  /** What sort of document it is. */
  kind: z.enum(planKinds),
  /** Level of government. */
  level: z.enum(levels),
  /** `full`: official document, shown in full. `quotations`: rights reserved, short quotations only. */
  rights: z.enum(['full', 'quotations']),
  /** Why the text may be shown in full or only quoted. */
  rights_note_zh: z.string().min(1),
  rights_note_en: z.string().min(1),
  /** Place the document speaks for when a figure names none, e.g. 全区 / the whole district. */
  scope_zh: z.string().min(1),
  scope_en: z.string().min(1),
  /** One sentence a reader needs before reading any figure, e.g. that a district is not its city. */
  caution_zh: z.string().min(1).nullable(),
  caution_en: z.string().min(1).nullable(),
  /** Damage in the text and its mending. */
  errata: z.array(erratumSchema),
})
export type Sidecar = z.infer<typeof sidecarSchema>
