import { z } from 'zod'

/** A half-open stretch of a source text, in Unicode code points of the decoded document. */
export const spanSchema = z.strictObject({
  /** First code point, from 0. */
  start: z.int().nonnegative(),
  /** One past the last code point. */
  end: z.int().positive(),
})
export type Span = z.infer<typeof spanSchema>
