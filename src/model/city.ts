import { z } from 'zod'
import { levels } from './sidecar.ts'

/** Mark drawn beside a city's name, so that colour is never alone. */
export const markShapes = [
  'diamond',
  'circle',
  'triangle',
  'square',
  'hexagon',
  'star',
  'cross',
  'wye',
] as const

/** `content/cities/<city>.yaml` */
export const citySchema = z.strictObject({
  /** Place in every list, from 1. */
  order: z.int().positive(),
  /** Short name as people say it, e.g. 广安区. */
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  /** Level of government the place has. */
  level: z.enum(levels),
  /** Where it lies, e.g. 四川省广安市 / Guang'an, Sichuan. */
  within_zh: z.string().min(1),
  within_en: z.string().min(1),
  /** Other names people type for it. */
  aliases_zh: z.array(z.string().min(1)).default([]),
  aliases_en: z.array(z.string().min(1)).default([]),
  /** Shape of its mark. */
  mark: z.enum(markShapes),
  /** Number of its colour in the palette, from 1. */
  hue: z.int().min(1).max(8),
})
export type City = z.infer<typeof citySchema> & { readonly id: string }
