import { z } from 'zod'

/** Who is to do what a passage's section says: `（牵头单位：市卫健委；配合单位：市财政局）`. */
export const responsibilitySchema = z.strictObject({
  /** Passage the bracket stands in; its heading path says for which item. */
  passage: z.string().min(1),
  /** Units that lead, as written. */
  lead: z.array(z.string().min(1)),
  /** Units that help. */
  help: z.array(z.string().min(1)),
  /** Units named as responsible without a part of their own. */
  responsible: z.array(z.string().min(1)),
})
export type Responsibility = z.infer<typeof responsibilitySchema>
