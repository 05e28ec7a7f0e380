import { z } from 'zod'

/** `content/translations/<plan>.yaml`: unofficial English for a document's headings, keyed by the Chinese. */
export const translationSchema = z.strictObject({ headings: z.record(z.string().min(1), z.string().min(1)) })
export type Translation = z.infer<typeof translationSchema>
