import { z } from 'zod'

/** What a release did to the data. */
export const changeKinds = ['added', 'corrected', 'withdrawn'] as const

/** One thing a reader would notice. */
const changeSchema = z
  .strictObject({
    kind: z.enum(changeKinds).describe('added, corrected or withdrawn'),
    /** What changed, one sentence. */
    zh: z.string().min(1).describe('What changed'),
    en: z.string().min(1).describe('What changed, in English'),
    /** Why; whatever was corrected or withdrawn has a reason. */
    reason_zh: z.string().min(1).nullable().default(null).describe('Why; null for what was only added'),
    reason_en: z.string().min(1).nullable().default(null).describe('Why, in English'),
    /** Ids of the figures, passages or documents concerned, where they can be counted. */
    ids: z.array(z.string().min(1)).default([]).describe('Ids concerned'),
  })
  .refine(
    ({ kind, reason_zh, reason_en }) => kind === 'added' || (reason_zh !== null && reason_en !== null),
    { error: 'what was corrected or withdrawn needs `reason_zh` and `reason_en`' },
  )
export type Change = z.infer<typeof changeSchema>

/** `content/releases.yaml`: the dataset's versions, newest first; the site never reads the clock. */
const releaseSchema = z.strictObject({
  /** Version as cited, e.g. `2026.11`. */
  version: z.string().regex(/^\d{4}\.\d{1,2}(\.\d+)?$/),
  /** Day of the release. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  changes: z.array(changeSchema).min(1),
})
export type Release = z.infer<typeof releaseSchema>
export const releasesFileSchema = z.strictObject({ releases: z.array(releaseSchema).min(1) })
