import { z } from 'zod'
import { checkKinds } from './check.ts'
import { coverageStates } from './coverage.ts'
import { certaintySchema } from './erratum.ts'
import { commitments, comparators, doubts, figureKinds, figureStatuses, yearBases } from './figure.ts'
import { missingSchema } from './missing.ts'
import { levels, planKinds } from './sidecar.ts'

const text = (description: string) => z.string().describe(description)
const orNull = (description: string) => z.string().nullable().describe(description)
const offsets = {
  start: z.int().nonnegative().describe('First code point of the quote in the decoded source text, from 0'),
  end: z.int().positive().describe('One past the last code point of the quote'),
}

/** Tables published under `/data/`: one zod schema each, from which JSON Schema and the data package are made. */
export const publishedTables = {
  cities: z.strictObject({
    id: text('City id'),
    name_zh: text('Name as people say it'),
    name_en: text('English name'),
    level: z.enum(levels).describe('Level of government'),
    within_zh: text('Where it lies'),
    within_en: text('Where it lies, in English'),
    url: text('Page of the city'),
  }),
  plans: z.strictObject({
    id: text('Plan id'),
    city: text('City id'),
    title_zh: text('Title as the document gives it'),
    title_en: text('Unofficial English title'),
    issuer_zh: orNull('Issuing body; null where the document does not state it'),
    issuer_en: orNull('Issuing body in English'),
    document_number: orNull('Document number; null if none'),
    issued_on: text('Day of issue, YYYY-MM-DD'),
    published_on: orNull('Day of publication, YYYY-MM-DD; null if unknown'),
    period_from: z.int().describe('First year planned for'),
    period_to: z.int().describe('Last year planned for'),
    kind: z.enum(planKinds).describe('Sort of document'),
    level: z.enum(levels).describe('Level of government it speaks for'),
    rights: z
      .enum(['full', 'quotations'])
      .describe('full: shown in full; quotations: rights reserved, quoted only'),
    source_sha256: text('SHA-256 of the source file, hexadecimal'),
    passages: z.int().describe('Number of passages'),
    figures: z.int().describe('Number of figures'),
    url: text('Page of the document'),
    missing: missingSchema,
  }),
  themes: z.strictObject({
    id: text('Theme id'),
    name_zh: text('Name'),
    name_en: text('English name'),
    core: z.boolean().describe('Whether it is one of the three core themes'),
    definition_zh: text('What it covers'),
    definition_en: text('What it covers, in English'),
    excludes_zh: text('What it leaves out'),
    excludes_en: text('What it leaves out, in English'),
    terms: z.array(z.string()).describe('Chinese words that put a passage under the theme'),
    terms_en: z.array(z.string()).describe('English words people search by'),
    url: text('Page of the theme'),
  }),
  indicators: z.strictObject({
    id: text('Indicator id'),
    theme: text('Theme id'),
    name_zh: text('Name'),
    name_en: text('English name'),
    definition_zh: text('Definition'),
    definition_en: text('Definition in English'),
    unit: text('Unit of every value'),
    denominator_zh: orNull('What the value is a share or rate of; null for a count'),
    denominator_en: orNull('Denominator in English'),
    direction: z.enum(['higher', 'lower']).nullable().describe('What the plans aim at; null where neither'),
    comparable_zh: text('What may be compared with it'),
    comparable_en: text('What may be compared with it, in English'),
    missing: missingSchema,
  }),
  passages: z.strictObject({
    id: text('Passage id'),
    plan: text('Plan id'),
    city: text('City id'),
    heading_path: z.array(z.string()).describe('Headings above it, outermost first'),
    text: text('Verbatim text; empty where the document reserves its rights'),
    themes: z.array(z.string()).describe('Theme ids'),
    ...offsets,
    url: text('Address of the passage'),
    missing: missingSchema,
  }),
  figures: z.strictObject({
    id: text('Figure id'),
    city: text('City id'),
    plan: text('Plan id'),
    themes: z.array(z.string()).describe('Theme ids, main theme first'),
    indicator: orNull('Indicator id or null'),
    measure_zh: text('What is measured'),
    measure_en: orNull('What is measured, in English; null where no person has translated it'),
    kind: z
      .enum(figureKinds)
      .describe('target, baseline (achieved), milestone (a year and no value) or annual-rate'),
    value: z
      .number()
      .nullable()
      .describe('Plain number in the unit; lower end of a range; null for a milestone'),
    value_to: z.number().nullable().describe('Upper end of a range; null where the value is no range'),
    unit: orNull('Unit; null for a milestone'),
    value_as_written: orNull('Number and unit as the document writes them'),
    comparator: z.enum(comparators).nullable().describe('How the value bounds the measure'),
    year: z.int().nullable().describe('Year the value holds for or is due; null if the document gives none'),
    year_basis: z
      .enum(yearBases)
      .nullable()
      .describe('stated, carried from earlier text, or the document’s own year'),
    commitment: z.enum(commitments).describe('How firmly the document commits itself'),
    commitment_word: orNull('The word that decides the commitment; null where no word does'),
    scope_zh: text('For whom or where'),
    scope_en: orNull('For whom or where, in English'),
    quote: text('Verbatim words of the document'),
    quote_en: orNull('Unofficial translation of the quote'),
    passage: text('Passage id'),
    ...offsets,
    status: z.enum(figureStatuses).describe('Whether a person has checked it or the rules alone produced it'),
    note_zh: orNull('What a reader must know; null where nothing'),
    note_en: orNull('What a reader must know, in English'),
    url: text('Address of the figure in its document'),
    missing: missingSchema,
    doubts: z
      .array(z.enum(doubts))
      .describe(
        'What is not certain: year-open (another year may be meant), year-inferred (the plan’s own year counts), value-open (lost characters leave another value possible)',
      ),
    settled: orNull(
      'Why the record stands as it does, where two independent readings of the sentence differed',
    ),
    review_reason: orNull('Why the reviewer departs from what the rules read; null where they agree'),
  }),
  coverage: z.strictObject({
    city: text('City id'),
    theme: text('Theme id'),
    state: z.enum(coverageStates).describe('What the document says on the theme'),
    figures: z.array(z.string()).describe('Figure ids'),
    passages: z.array(z.string()).describe('Passage ids'),
    terms_searched: z.array(z.string()).describe('Words that were searched for'),
  }),
  errata: z.strictObject({
    plan: text('Plan id'),
    source: text('What the source has, verbatim'),
    reading: orNull('What it should read; null where nobody can tell'),
    ...offsets,
    certainty: certaintySchema.describe('How sure the reading is'),
    reason_zh: text('Why'),
    reason_en: text('Why, in English'),
    missing: missingSchema,
  }),
  checks: z.strictObject({
    plan: text('Plan id'),
    kind: z.enum(checkKinds).describe('Rule that found it'),
    statement_zh: text('What does not fit together'),
    statement_en: text('What does not fit together, in English'),
    figures: z.array(z.string()).describe('Figure ids'),
    computation: text('The arithmetic'),
  }),
} as const

export type TableName = keyof typeof publishedTables
export type TableRow<Name extends TableName> = z.infer<(typeof publishedTables)[Name]>
export const tableNames = Object.keys(publishedTables) as readonly TableName[]
