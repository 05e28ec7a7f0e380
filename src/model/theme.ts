import { z } from 'zod'
import { idSchema } from './id.ts'

/** `content/themes/<theme>.yaml`: a topic of the codebook. */
export const themeSchema = z.strictObject({
  /** Place in every list, from 1; the three core themes come first. */
  order: z.int().positive(),
  /** Core themes carry a written analysis. */
  core: z.boolean(),
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  /** What it covers. */
  definition_zh: z.string().min(1),
  definition_en: z.string().min(1),
  /** What it leaves out, and where that goes instead. */
  excludes_zh: z.string().min(1),
  excludes_en: z.string().min(1),
  /** Words that put a passage under this theme; also listed as "searched for" where a document is silent. */
  terms: z.array(z.string().min(1)).min(1),
  /**
   * Words that place a figure under this theme only where no other theme is named: who acts, for whom, with what
   * money. One that is not a term too does not code a passage.
   */
  minor_terms: z.array(z.string().min(1)).default([]),
  /** Words for who acts, such as 卫生院: a figure goes first to another theme named beside them, and to this one too. */
  bearer_terms: z.array(z.string().min(1)).default([]),
  /** Longer words in which a term is a false friend, e.g. 家庭病床 for 家庭, 其中医疗 for 中医. */
  exclusions: z.array(z.string().min(1)).default([]),
  /** Words in a heading that put the whole section under this theme. */
  heading_terms: z.array(z.string().min(1)).default([]),
  /** Indicators that answer the theme in one value, the best first. */
  headline: z.array(idSchema).default([]),
  /** English words people search by. */
  terms_en: z.array(z.string().min(1)).min(1),
})
export type Theme = z.infer<typeof themeSchema> & { readonly id: string }
