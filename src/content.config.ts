import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { benchmarkSchema } from './model/benchmark.ts'
import { citySchema } from './model/city.ts'
import { proposalsFileSchema } from './model/figure.ts'
import { glossaryFileSchema } from './model/glossary.ts'
import { indicatorSchema } from './model/indicator.ts'
import { passagesFileSchema } from './model/passage.ts'
import { planSchema } from './model/plan.ts'
import { releasesFileSchema } from './model/release.ts'
import { reviewSchema } from './model/review.ts'
import { themeSchema } from './model/theme.ts'
import { translationSchema } from './model/translation.ts'
import { withdrawnFileSchema } from './model/withdrawn.ts'

/** Entries of one folder of `content/`, one file each, named by their id. */
const folder = (name: string) => glob({ base: `./content/${name}`, pattern: '*.yaml' })

/** One of the converter's files per plan; the entry's id is the plan's. */
const converted = (file: string) =>
  glob({
    base: './content/plans',
    pattern: `*/${file}.json`,
    generateId: ({ entry }) => entry.slice(0, entry.indexOf('/')),
  })

export const collections = {
  plans: defineCollection({ loader: converted('plan'), schema: planSchema }),
  passages: defineCollection({ loader: converted('passages'), schema: passagesFileSchema }),
  proposals: defineCollection({ loader: converted('figures'), schema: proposalsFileSchema }),
  cities: defineCollection({ loader: folder('cities'), schema: citySchema }),
  themes: defineCollection({ loader: folder('themes'), schema: themeSchema }),
  indicators: defineCollection({ loader: folder('indicators'), schema: indicatorSchema }),
  benchmarks: defineCollection({ loader: folder('benchmarks'), schema: benchmarkSchema }),
  reviews: defineCollection({ loader: folder('reviews'), schema: reviewSchema }),
  translations: defineCollection({ loader: folder('translations'), schema: translationSchema }),
  analyses: defineCollection({
    loader: glob({
      base: './content/analyses',
      pattern: '*.md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: z.strictObject({}),
  }),
  glossary: defineCollection({
    loader: glob({ base: './content', pattern: 'glossary.yaml' }),
    schema: glossaryFileSchema,
  }),
  withdrawn: defineCollection({
    loader: glob({ base: './content', pattern: 'withdrawn.yaml' }),
    schema: withdrawnFileSchema,
  }),
  releases: defineCollection({
    loader: glob({ base: './content', pattern: 'releases.yaml' }),
    schema: releasesFileSchema,
  }),
}
