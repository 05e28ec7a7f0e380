import type { Codebook } from '../model/codebook.ts'
import type { Proposal } from '../model/figure.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Responsibility } from '../model/responsibility.ts'
import { findMetadata } from './find-metadata/find-metadata.ts'
import type { Metadata } from './find-metadata/find-metadata.ts'
import { findRights } from './find-metadata/find-rights.ts'
import type { DocumentFormat, DocumentText } from './formats/document-text.ts'
import { readDocumentText } from './formats/read-document-text.ts'
import { readStatements } from './read-statements.ts'
import { readStructure } from './structure/read-structure.ts'
import type { Structure } from './structure/read-structure.ts'

/** A plan as the rules alone read it; null for what they could not find. Names are those of the published data. */
export type ExtractedPlan = Metadata & {
  readonly id: string
  readonly rights: 'full' | 'quotations' | null
  readonly format: DocumentFormat
  /** The document's outline; `text` with the number as written. */
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** Who leads and who helps, as the brackets of the text say. */
  readonly responsibilities: readonly Responsibility[]
  readonly source: string
  readonly source_sha256: string
  /** Length of the extracted text in code points, to which all offsets refer. */
  readonly characters: number
  /** The extracted text itself. */
  readonly text: string
  /** How many passages and figures were found. */
  readonly passages: number
  readonly figures: number
}

export type ExtractedPassage = Omit<Passage, 'heading_path'> & {
  readonly plan: string
  /** Texts of the headings above it, outermost first. */
  readonly heading_path: readonly string[]
}
export type ExtractedFigure = Proposal & { readonly plan: string; readonly status: 'machine' }

export type Extraction = {
  readonly plan: ExtractedPlan | null
  readonly passages: readonly ExtractedPassage[]
  readonly figures: readonly ExtractedFigure[]
  readonly issues: readonly Issue[]
}

/** What a document that can be read gives. */
export type ReadExtraction = Extraction & { readonly plan: ExtractedPlan }

export type ExtractInput = {
  readonly bytes: Uint8Array
  /** Name of the file, for its ending, its id and messages. */
  readonly file: string
  readonly sha256: string
  readonly codebook: Codebook
}

/** Everything the rules read in one document of any format; an unreadable document gives its issue alone. */
export async function extract(input: ExtractInput): Promise<Extraction> {
  const read = await readDocumentText(input.bytes, input.file)
  return 'issue' in read ? unreadable(read.issue) : extractFrom(input, read)
}

export const unreadable = (issue: Issue): Extraction => ({
  plan: null,
  passages: [],
  figures: [],
  issues: [issue],
})

/** The same for a document whose text is known. */
export function extractFrom(
  { file, sha256, codebook }: Omit<ExtractInput, 'bytes'>,
  document: DocumentText,
): ReadExtraction {
  const id = planIdOf(file)
  const { text, format } = document
  const structure = readStructure(id, text)
  const metadata = findMetadata({ text, blocks: structure.blocks, facts: document.facts })
  const { passages, figures, responsibilities, issues, characters } = readStatements({
    plan: id,
    file,
    structure,
    context: metadata,
    codebook,
  })
  const headings = headingTexts(structure)
  return {
    plan: {
      id,
      ...metadata,
      rights: findRights({ text, blocks: structure.blocks, facts: document.facts }, metadata),
      format,
      responsibilities,
      headings: structure.headings.map(({ id: heading, level }) => ({
        level,
        text: headings.get(heading) ?? '',
      })),
      source: file,
      source_sha256: sha256,
      characters,
      text,
      passages: passages.length,
      figures: figures.length,
    },
    passages: passages.map((passage) => ({
      ...passage,
      plan: id,
      heading_path: passage.heading_path.map((heading) => headings.get(heading) ?? ''),
    })),
    figures: figures.map((figure) => ({ ...figure, plan: id, status: 'machine' })),
    issues: [...document.notes, ...issues],
  }
}

/** Headings with their numbers, as the document writes them. */
const headingTexts = ({ headings }: Structure): ReadonlyMap<string, string> =>
  new Map(
    headings.map(({ id, number, text }) => [
      id,
      number === null ? text : `${number}${/[章节篇编条部分]$/.test(number) ? ' ' : ''}${text}`,
    ]),
  )

/** `某市规划 2024.docx` → `2024`, `Wuhu_2021.txt` → `wuhu-2021`: what of the name can stand in an id. */
export function planIdOf(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'plan' : id
}
