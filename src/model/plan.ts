import { z } from 'zod'
import { erratumSchema } from './erratum.ts'
import { idSchema } from './id.ts'
import { responsibilitySchema } from './responsibility.ts'
import { sidecarSchema } from './sidecar.ts'
import { spanSchema } from './span.ts'

/** One heading of the document's own outline. */
export const headingSchema = z.strictObject({
  /** Stable id made from the heading's text and its parents, e.g. `guangan-2023-h-njyou`. */
  id: z.string().min(1),
  /** Depth in the outline, from 1. */
  level: z.int().positive(),
  /** The document's own number as written, e.g. `第四章`, `(一)`, `10.`; null if unnumbered. */
  number: z.string().nullable(),
  /** Heading text without number. */
  text: z.string().min(1),
  /** Id of the heading above it, or null. */
  parent: z.string().nullable(),
  ...spanSchema.shape,
})
export type Heading = z.infer<typeof headingSchema>

/** What a stretch of the source is. Every character belongs to exactly one block, blocks are in order. */
const blockKinds = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'footnote',
  'signature',
  'boilerplate',
  'blank',
] as const
const blockSchema = z.strictObject({
  /** `title` and `heading` are headings, `boilerplate` and `blank` are not part of the text, the rest is body. */
  kind: z.enum(blockKinds),
  /** For boilerplate: which rule recognised it, e.g. `site-navigation`. */
  reason: z.string().optional(),
  ...spanSchema.shape,
})
export type Block = z.infer<typeof blockSchema>

/** An erratum found in the text. */
const locatedErratumSchema = z.strictObject({ ...erratumSchema.shape, ...spanSchema.shape })
export type LocatedErratum = z.infer<typeof locatedErratumSchema>

/** `content/plans/<plan>/plan.json`: a document's metadata and outline as the converter wrote it. */
export const planSchema = z.strictObject({
  /** Plan id, the seed's file name, e.g. `guangan-2023`. */
  id: idSchema,
  ...sidecarSchema.omit({ errata: true }).shape,
  /** Path of the seed from the project's root. */
  source: z.string().min(1),
  /** SHA-256 of the seed's bytes, hexadecimal. */
  source_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** For a document that is no plain text: the file with the text read from it, in which all offsets count. */
  text_file: z.string().min(1).optional(),
  /** SHA-256 of that file's bytes, hexadecimal. */
  text_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Length of the decoded text in code points. */
  characters: z.int().positive(),
  /** The document's outline. */
  headings: z.array(headingSchema),
  /** Partition of the source text from 0 to `characters`. */
  blocks: z.array(blockSchema),
  /** Who leads and who helps, item by item, as the brackets of the text say. */
  responsibilities: z.array(responsibilitySchema),
  /** Errata of the sidecar with their place. */
  errata: z.array(locatedErratumSchema),
})
export type Plan = z.infer<typeof planSchema>
