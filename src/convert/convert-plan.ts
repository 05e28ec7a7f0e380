import type { Codebook } from '../model/codebook.ts'
import type { Proposal } from '../model/figure.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import type { Sidecar } from '../model/sidecar.ts'
import { decodeSource } from './decode-source.ts'
import { locateErrata } from './locate-errata.ts'
import type { TextFile } from './pair-seeds.ts'
import { readStatements } from './read-statements.ts'
import type { KnownOutline } from './structure/build-outline.ts'
import { readStructure } from './structure/read-structure.ts'
import { undescribed } from './undescribed.ts'

/** One seed with what is known about it. */
export type PlanInput = {
  readonly id: string
  /** Path of the seed from the project's root. */
  readonly path: string
  /** Bytes of the text to convert. */
  readonly bytes: Uint8Array
  /** SHA-256 of the document itself. */
  readonly sha256: string
  /** Where the text stands, if the document is no plain text. */
  readonly textFile?: TextFile | null
  readonly sidecar: Sidecar
  /** Path of the sidecar, for messages. */
  readonly sidecarPath: string
  /** The sidecar as written, for line numbers. */
  readonly sidecarText: string
  readonly codebook: Codebook
  /** What an earlier conversion wrote, whose addresses are kept; absent at the first. */
  readonly known?: KnownOutline | undefined
}

/** What one seed becomes: the content files of its plan. Offsets are code points. */
export type ConvertedPlan = {
  readonly plan: Plan
  readonly passages: readonly Passage[]
  readonly figures: readonly Proposal[]
  readonly issues: readonly Issue[]
}

/** Reads a document; a document that cannot be decoded gives only issues. */
export function convertPlan(input: PlanInput): ConvertedPlan | { readonly issues: readonly Issue[] } {
  const textPath = input.textFile?.path ?? input.path
  const decoded = decodeSource(input.bytes, textPath)
  if ('issue' in decoded) return { issues: [decoded.issue] }
  const { text } = decoded
  const structure = readStructure(input.id, text, input.known)
  const { passages, figures, responsibilities, issues, characters, place } = readStatements({
    plan: input.id,
    file: textPath,
    structure,
    context: contextOf(input.sidecar),
    codebook: input.codebook,
  })
  const errata = locateErrata(text, input.sidecar.errata, {
    path: input.sidecarPath,
    text: input.sidecarText,
  })
  return {
    plan: planOf(input, {
      characters,
      headings: structure.headings.map(place),
      blocks: structure.blocks.map(place),
      responsibilities: [...responsibilities],
      errata: errata.located.map(place),
    }),
    passages,
    figures,
    issues: [...undescribed(issues, text, errata.located), ...errata.issues],
  }
}

const contextOf = ({ period_from, period_to, baseline_year, issued_on, kind, scope_zh }: Sidecar) => ({
  period_from,
  period_to,
  baseline_year,
  issued_on,
  kind,
  scope_zh,
})

function planOf(
  { id, path, sha256, textFile, sidecar }: PlanInput,
  {
    characters,
    headings,
    blocks,
    responsibilities,
    errata,
  }: Pick<Plan, 'characters' | 'headings' | 'blocks' | 'responsibilities' | 'errata'>,
): Plan {
  const { errata: _, ...known } = sidecar
  const text = textFile ? { text_file: textFile.path, text_sha256: textFile.sha256 } : {}
  return {
    id,
    ...known,
    source: path,
    source_sha256: sha256,
    ...text,
    characters,
    headings,
    blocks,
    responsibilities,
    errata,
  }
}
