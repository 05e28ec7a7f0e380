import { z } from 'zod'

const english = z.record(z.string().min(1), z.string().min(1))

/** `content/translations/<plan>.yaml`: unofficial English, keyed by the Chinese as the document has it. */
export const translationSchema = z.strictObject({
  /** Of headings, without their numbers. */
  headings: english,
  /** Of whole passages. */
  passages: english.default({}),
})
export type Translation = z.infer<typeof translationSchema>
