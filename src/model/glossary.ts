import { z } from 'zod'
import { idSchema } from './id.ts'

/** One Chinese term and the one English the site uses for it. */
const glossaryTermSchema = z.strictObject({
  /** The term as the documents write it, e.g. 家庭病床. */
  zh: z.string().min(1),
  /** Its English in the singular, e.g. `hospital bed at home`; two terms may share one where they mean the same. */
  en: z.string().min(1),
  /** Theme it is listed under. */
  theme: idSchema,
  /** Whether its English must stand in every translation; false for a term that has another sense elsewhere. */
  fixed: z.boolean().default(true),
  /** English, one sentence: what it is, or the near miss it must not be taken for. */
  note: z.string().min(1).optional(),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>

/** `content/glossary.yaml`: the terms in the order of the themes; no Chinese term has two entries. */
export const glossaryFileSchema = z.strictObject({
  terms: z
    .array(glossaryTermSchema)
    .min(1)
    .refine((terms) => new Set(terms.map((term) => term.zh)).size === terms.length, {
      error: 'a Chinese term stands twice; keep one entry for it',
    }),
})
