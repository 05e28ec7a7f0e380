import { z } from 'zod'
import { idSchema } from './id.ts'
import { spanSchema } from './span.ts'

/** One sentence or list item of a document. */
export const passageSchema = z.strictObject({
  /** Stable id made from the plan and the text, e.g. `guangan-2023-p-us09t`. */
  id: z.string().min(1),
  /** Ids of the headings above it, outermost first. */
  heading_path: z.array(z.string()),
  /** Verbatim text, equal to the source between `start` and `end`. */
  text: z.string().min(1),
  /** Theme ids the coding rules gave it, in the order of the themes. */
  themes: z.array(idSchema),
  ...spanSchema.shape,
})
export type Passage = z.infer<typeof passageSchema>

/** `content/plans/<plan>/passages.json` */
export const passagesFileSchema = z.array(passageSchema)
