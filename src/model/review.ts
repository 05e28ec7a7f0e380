import { z } from 'zod'
import { proposalSchema } from './figure.ts'
import { idSchema } from './id.ts'

const reviewedFields = {
  ...proposalSchema.pick({
    value: true,
    value_to: true,
    unit: true,
    comparator: true,
    kind: true,
    year: true,
    year_basis: true,
    commitment: true,
    commitment_word: true,
    measure_zh: true,
    scope_zh: true,
    themes: true,
    indicator: true,
  }).shape,
  measure_en: z.string().min(1),
  scope_en: z.string().min(1),
  /** Unofficial translation of the quote. */
  quote_en: z.string().min(1),
  /** What cannot be read with certainty; the notes say how else. */
  doubts: z.array(z.enum(['year-open', 'value-open'])).default([]),
  note_zh: z.string().min(1).nullable().default(null),
  note_en: z.string().min(1).nullable().default(null),
}

/** Where a reviewed figure stands: its quote, verbatim, and the number meant within it. */
const anchor = {
  quote: z.string().min(1),
  /** Which occurrence of the quote in the document, from 1; needed only where there are several. */
  nth: z.int().positive().optional(),
  /** Number with unit as in the text; null for a milestone. */
  value_as_written: z.string().min(1).nullable(),
  /** Which occurrence of `value_as_written` in the quote, from 1. */
  value_nth: z.int().positive().default(1),
  /** Which measure, from 1, where one written value serves several (管理率、规则服药率100%). */
  measure_nth: z.int().positive().default(1),
}

/** Why the record stands as it does where two independent readings of the sentence differed. */
const settled = z.string().min(1).optional()

/** Why the reviewer departs from the rules. */
const reason = z.string().min(1)

/**
 * What a person says of one figure. Every entry states the whole record, so that a review stays true when
 * rules change; the verdict says how it stood to the rules' proposal and is checked against it.
 */
const figureReviewSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('confirm'), ...anchor, ...reviewedFields, settled }),
  z.strictObject({ verdict: z.literal('correct'), ...anchor, ...reviewedFields, reason, settled }),
  z.strictObject({ verdict: z.literal('add'), ...anchor, ...reviewedFields, reason, settled }),
  z.strictObject({ verdict: z.literal('reject'), ...anchor, reason }),
])
export type FigureReview = z.infer<typeof figureReviewSchema>
/** A review that keeps the figure and so states its whole record. */
export type KeptReview = Exclude<FigureReview, { verdict: 'reject' }>

/** A person's coding of one passage, replacing the rules' themes. */
const passageReviewSchema = z.strictObject({
  text: z.string().min(1),
  themes: z.array(idSchema),
  reason,
})

/** A short quotation, chosen by a person, from a document that reserves its rights. */
const quotationSchema = z.strictObject({
  /** Verbatim and contiguous, within one passage. */
  text: z.string().min(1).max(120),
  nth: z.int().positive().default(1),
  /** Unofficial translation. */
  text_en: z.string().min(1),
})

// A run of eight characters would count as a quotation.
const longestSubject = 7

/** Subject headings, as a library catalogue gives them, of a passage that rights withhold, in both languages. */
const subjectsSchema = z
  .strictObject({
    /** The whole passage, verbatim. */
    text: z.string().min(1),
    zh: z
      .array(
        z
          .string()
          .min(1)
          .max(longestSubject, {
            error: `A subject heading has at most ${longestSubject} characters, or it would quote the text. Shorten it.`,
          }),
      )
      .min(2)
      .max(5),
    en: z.array(z.string().min(1)),
  })
  .refine(({ zh, en }) => zh.length === en.length, {
    error: 'Every Chinese subject heading needs its English one. Give as many of the one as of the other.',
    path: ['en'],
  })

/** What a passage that is about no theme is instead. */
export const noThemeReasons = ['formal', 'preamble', 'responsible-units', 'contents', 'principle'] as const
export type NoThemeReason = (typeof noThemeReasons)[number]

/** `content/reviews/<plan>.yaml` */
export const reviewSchema = z.strictObject({
  plan: idSchema,
  figures: z.array(figureReviewSchema),
  passages: z.array(passageReviewSchema).default([]),
  /** Passages that are about no theme, verbatim, with what they are instead. */
  no_theme: z.array(z.strictObject({ text: z.string().min(1), reason: z.enum(noThemeReasons) })).default([]),
  /** For documents with reserved rights: what may be shown beside the figures' quotes. */
  quotations: z.array(quotationSchema).default([]),
  /** For documents with reserved rights: what the passages that are withheld, wholly or in part, are about. */
  subjects: z.array(subjectsSchema).optional(),
  /** Theme ids for which a person has confirmed that the document does not state them. */
  not_stated: z.array(idSchema).default([]),
})
export type Review = z.infer<typeof reviewSchema>
