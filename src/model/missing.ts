import { z } from 'zod'

/**
 * Why a published cell is empty. Not stated, not applicable and unreadable are different findings, and an empty
 * cell alone cannot tell them apart.
 */
export const missingReasons = {
  'milestone-without-number': {
    en: 'The document sets a task or a deadline and gives no number.',
    zh: '文件写了任务或期限,没有写数字。',
  },
  'not-stated': { en: 'The document does not state it.', zh: '文件没有写。' },
  'not-applicable': { en: 'It does not apply to this record.', zh: '对这一条不适用。' },
  'not-known': {
    en: 'It may exist; the text as kept does not tell.',
    zh: '也许有,所存文本看不出来。',
  },
  'no-indicator': {
    en: 'The codebook has no indicator for this measure.',
    zh: '编码手册里没有对应的指标。',
  },
  'not-translated': { en: 'No person has translated it yet.', zh: '还没有人译出。' },
  'rights-reserved': { en: 'The document reserves its rights.', zh: '文件保留权利,不予刊出。' },
  unreadable: { en: 'Characters were lost; nobody can tell.', zh: '字已缺失,无法断定。' },
} as const satisfies Record<string, { readonly en: string; readonly zh: string }>

export type MissingReason = keyof typeof missingReasons

/** Fields of a row that are empty, with the reason for each, e.g. `{ value: 'milestone-without-number' }`. */
export const missingSchema = z
  .record(z.string(), z.enum(Object.keys(missingReasons) as [MissingReason, ...MissingReason[]]))
  .describe('Why fields of this row are empty, as field: reason; empty where none is')
export type Missing = z.infer<typeof missingSchema>
