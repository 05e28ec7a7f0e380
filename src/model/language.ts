import { z } from 'zod'

/** The site's two languages: `zh` is the source's own, `en` is always an unofficial translation. */
export const languages = ['zh', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** The same text in both languages. */
export const bilingualSchema = z.strictObject({
  /** Chinese text. */
  zh: z.string().min(1),
  /** English text. */
  en: z.string().min(1),
})
export type Bilingual = z.infer<typeof bilingualSchema>
