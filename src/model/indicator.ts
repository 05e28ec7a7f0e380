import { z } from 'zod'
import { idSchema } from './id.ts'

/** `content/indicators/<indicator>.yaml`: a measure with its definition and limits. */
export const indicatorSchema = z.strictObject({
  theme: idSchema,
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  definition_zh: z.string().min(1),
  definition_en: z.string().min(1),
  /** Unit every figure of this indicator has, e.g. `个/千人`. */
  unit: z.string().min(1),
  /** What the value is a share or rate of, e.g. 常住人口 / residents; null for a plain count. */
  denominator_zh: z.string().min(1).nullable(),
  denominator_en: z.string().min(1).nullable(),
  /** Whether more or less is what the plans aim at; null where neither is. */
  direction: z.enum(['higher', 'lower']).nullable(),
  /** What may and may not be compared with it. */
  comparable_zh: z.string().min(1),
  comparable_en: z.string().min(1),
  /** Whether values of several places may share one scale: false for counts that depend on the place's size. */
  across_cities: z.boolean(),
  /** Indicators that look alike and are not: shown as near misses. */
  near_misses: z.array(idSchema).default([]),
  /** The count this rate is made from, per how many: places per 1,000 = places ÷ residents × 1,000. */
  rate_of: z.strictObject({ count: idSchema, per: z.int().positive() }).optional(),
  /** The indicator whose value this one is a part of: infant deaths of under-five deaths, nurses of all staff. */
  part_of: idSchema.optional(),
  /** Patterns of the measure's wording by which the rules recognise it; all of one list must occur. */
  wording: z.array(z.array(z.string().min(1)).min(1)).default([]),
})
export type Indicator = z.infer<typeof indicatorSchema> & { readonly id: string }
