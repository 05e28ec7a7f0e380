import { z } from 'zod'
import { comparators } from './figure.ts'
import { idSchema } from './id.ts'

/** An outside figure; `content/benchmarks/<id>.yaml`. Nothing outside this folder and the plans is shown. */
export const benchmarkSchema = z.strictObject({
  /** Indicator it is a yardstick for, or null for a population. */
  indicator: idSchema.nullable(),
  /** City whose population it is, or null. */
  city: idSchema.nullable(),
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  comparator: z.enum(comparators),
  kind: z.enum(['target', 'achieved', 'population']),
  /** Place it speaks for. */
  place_zh: z.string().min(1),
  place_en: z.string().min(1),
  year: z.int(),
  /** The date or period as the source gives it, e.g. 2022年末. */
  when_zh: z.string().min(1),
  when_en: z.string().min(1),
  population_zh: z.string().min(1),
  population_en: z.string().min(1),
  source_zh: z.string().min(1),
  source_en: z.string().min(1),
  /** `official`: page of a state organ; `state-media`; `repost`: official text on another site. */
  status: z.enum(['official', 'state-media', 'repost']),
})
export type Benchmark = z.infer<typeof benchmarkSchema> & { readonly id: string }
