import { z } from 'zod'

/** How sure a correction is. */
export const certaintySchema = z.enum(['certain', 'probable', 'unknown'])
export type Certainty = z.infer<typeof certaintySchema>

/** A place where the source lost or garbled characters. The raw text is never altered. */
export const erratumSchema = z.strictObject({
  /** What the source has, verbatim, long enough to be found, e.g. `3070岁人群`. */
  source: z.string().min(1),
  /** Which occurrence of `source` in the document, from 1. */
  nth: z.int().positive().default(1),
  /** What it should read, e.g. `30—70岁人群`; null where nobody can tell. */
  reading: z.string().nullable(),
  /** How sure the reading is. */
  certainty: certaintySchema,
  /** Why, in Chinese. */
  reason_zh: z.string().min(1),
  /** Why, in English. */
  reason_en: z.string().min(1),
})
export type Erratum = z.infer<typeof erratumSchema>
