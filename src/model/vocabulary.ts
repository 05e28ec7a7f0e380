import { z } from 'zod'
import { idSchema } from './id.ts'

const words = z.array(z.string().min(1)).default([])

/** One idea people ask for, with the words documents use for it and the words people type for it. */
const conceptSchema = z.strictObject({
  /** Kebab-case name, unique in the whole vocabulary, e.g. `childcare-places`. */
  id: idSchema,
  /** Words that really stand in the documents (每千人托位数); searching for the idea means searching for these. */
  terms: z.array(z.string().min(1)).min(1),
  /** True where the words mean the theme as a whole: 托育 for childcare, while 托位 is a part of it. */
  whole_theme: z.boolean().default(false),
  /** What people type instead (幼儿园托班, 小孩没人带); never searched for in the texts. */
  aliases: words,
  /** English phrases, lower-case, singular; the first is shown beside the Chinese word (托位 · childcare place). */
  en: words,
  /** Latin abbreviations (TCM, HPV). */
  abbreviations: words,
  /**
   * What people say in several words with others between them: a query that holds a word of each list means the
   * idea ([孩子], [谁带, 没人看]). `@child` stands for the words of that class in `query-words.yaml`.
   */
  combined: z.array(z.array(z.array(z.string().min(1)).min(1)).min(2)).default([]),
  /** Concepts worth showing after the exact matches. */
  related: z.array(idSchema).default([]),
  /** Longer runs in which a word of this concept is not meant: 其中医疗 is not 中医. */
  false_friends: words,
})
export type Concept = z.infer<typeof conceptSchema> & { readonly theme: string }

/** `content/vocabulary/<theme>.yaml`: the concepts of one theme. */
export const conceptsFileSchema = z.strictObject({
  /** Theme every concept of the file belongs to; equal to the file's name. */
  theme: idSchema,
  concepts: z.array(conceptSchema).min(1),
})

/** `content/vocabulary/query-words.yaml`: words that shape a question without being its topic. */
export const queryWordsSchema = z.strictObject({
  /** Words that ask for a number (多少, how many): dropped, figures come first. */
  asking_number: z.array(z.string().min(1)),
  /** Words that say nothing about the topic (怎么样, 的, what is the): dropped. */
  fillers: z.array(z.string().min(1)),
  /** Words that say little beside another idea (医院, 老人, hospital); alone they are what is asked for. */
  generic: z.array(z.string().min(1)).default([]),
  /** Provinces and well-known cities, by the names people use (四川, 深圳); one with no document here says so. */
  places: z.array(z.string().min(2)).default([]),
  /**
   * Words of the documents, with blanks between several, and what people type for them in English or Chinese (核算:
   * accounting; 新生儿疾病筛查: 足跟血): whoever types that is taken to have typed the words.
   */
  wordings: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).default({}),
  /** Words that can stand for each other in what people say: child → 孩子, 娃, kid. */
  classes: z.record(idSchema, z.array(z.string().min(1)).min(1)).default({}),
  /** Characters that multiply the number before them, e.g. 万: 10000. */
  magnitudes: z.record(z.string().min(1), z.number().positive()),
  /** Measure words that belong to the number before them, e.g. 个, 张, 岁. */
  units: z.array(z.string().min(1)),
})
export type QueryWords = z.infer<typeof queryWordsSchema>

export type Vocabulary = { readonly concepts: readonly Concept[]; readonly queryWords: QueryWords }
