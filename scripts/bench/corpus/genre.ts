import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const texts = z.array(z.string().min(1))
const genreSchema = z.strictObject({
  words: z.record(z.string(), texts.min(1)),
  general: texts.min(1),
  ground: texts.min(1),
  place_parts: z.strictObject({
    ...{ first: z.string(), second: z.string(), tail: z.string() },
    ...{ places: texts, towns: texts, brands: texts },
  }),
  specials: z.strictObject({ names: texts, things: texts, sentence: z.string() }),
})
const themeSchema = z.strictObject({
  headings: texts.min(1),
  objects: texts.min(1),
  /** Sentences that state a measure, by the id of its indicator. */
  facts: z.record(z.string(), z.string()),
  figures: texts,
})
export type InventedTheme = z.infer<typeof themeSchema>

const read = (file: string): unknown => parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** Sentence patterns and words of invented plans. */
export const genre = genreSchema.parse(read('./genre.yaml'))
/** What each theme is spoken of with, by theme id. */
export const inventedThemes = z.record(z.string(), themeSchema).parse(read('./themes.yaml'))
