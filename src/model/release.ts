import { z } from 'zod'

/** `content/releases.yaml`: the dataset's versions, newest first; the site never reads the clock. */
export const releaseSchema = z.strictObject({
  /** Version as cited, e.g. `2026.11`. */
  version: z.string().regex(/^\d{4}\.\d{1,2}(\.\d+)?$/),
  /** Day of the release. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** What a reader would notice, one sentence each. */
  changes_zh: z.array(z.string().min(1)).min(1),
  changes_en: z.array(z.string().min(1)).min(1),
})
export type Release = z.infer<typeof releaseSchema>
export const releasesFileSchema = z.strictObject({ releases: z.array(releaseSchema).min(1) })
