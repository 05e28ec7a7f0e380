import { z } from 'zod'
import { idSchema } from './id.ts'

/** An id that was published once and is no more. Its address goes on to say what became of it. */
const withdrawnSchema = z.strictObject({
  /** The figure's, passage's or heading's id. */
  id: z.string().min(1).describe('Id that was withdrawn'),
  /** Document it belonged to. */
  plan: idSchema.describe('Plan id'),
  /** Version from which on it is gone. */
  version: z.string().min(1).describe('Version from which on it is gone'),
  /** What it was, e.g. the measure and value. */
  what_zh: z.string().min(1).describe('What it was'),
  what_en: z.string().min(1).describe('What it was, in English'),
  reason_zh: z.string().min(1).describe('Why it was withdrawn'),
  reason_en: z.string().min(1).describe('Why it was withdrawn, in English'),
  /** Id that says the same better, or null. */
  successor: z.string().min(1).nullable().describe('Id that takes its place; null if none does'),
})
export type Withdrawn = z.infer<typeof withdrawnSchema>

/** `content/withdrawn.yaml` */
export const withdrawnFileSchema = z.strictObject({ withdrawn: z.array(withdrawnSchema) })
