import { z } from 'zod'

/** The site's two languages: `zh` is the source's own, `en` is always an unofficial translation. */
export const languages = ['zh', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** The same text in both languages. */
export type Bilingual = { readonly zh: string; readonly en: string }
