import type { CodedDocument, CodedPassage, DocumentContext } from '../../../src/convert/document.ts'
import { findFigures } from '../../../src/convert/figures/find-figures.ts'
import type { Codebook } from '../../../src/model/codebook.ts'
import type { Proposal } from '../../../src/model/figure.ts'

/** A document of one paragraph per line, each sentence a passage, all under the headings given. */
export function smallDocument(text: string, headingTexts: readonly string[] = []): CodedDocument {
  const headings = headingTexts.map((heading, index) => ({
    id: `x-h-${index}`,
    level: index + 1,
    number: null,
    text: heading,
    parent: index === 0 ? null : `x-h-${index - 1}`,
    start: 0,
    end: 1,
  }))
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }))
  const passages = lines.flatMap((line) =>
    [...line.text.matchAll(/[^。]+。?|。/g)].map((match) => ({
      start: line.start + match.index,
      text: match[0],
    })),
  )
  const idOf = idMaker()
  return {
    text,
    headings,
    blocks: lines.map(({ start, text: line }) => ({ kind: 'paragraph', start, end: start + line.length })),
    passages: passages.map((passage, index): CodedPassage => ({
      id: idOf(passage.text, index),
      heading_path: headings.map(({ id }) => id),
      text: passage.text,
      themes: [],
      start: passage.start,
      end: passage.start + passage.text.length,
    })),
  }
}

/** Ids tell repeated sentences apart, as those of a real document do. */
function idMaker(): (text: string, index: number) => string {
  const seen = new Map<string, number>()
  return (text, index) => {
    const count = (seen.get(text) ?? 0) + 1
    seen.set(text, count)
    return count === 1 ? `x-p-${index}` : `x-p-${index}-${count}`
  }
}

export const emptyCodebook: Codebook = { themes: [], indicators: [] }

/** The context a fixture's background line describes: `2021—2025 基期2020 印发2021`. */
export function contextOf(background: string): DocumentContext {
  const [from, to, baseline, issued] = (background.match(/\d{4}/g) ?? []).map(Number)
  return {
    period_from: from ?? null,
    period_to: to ?? null,
    baseline_year: baseline ?? null,
    issued_on: issued === undefined ? null : `${issued}-06-01`,
    kind: null,
    scope_zh: '全市',
  }
}

/** Figures of a small document. */
export const figuresOf = (
  text: string,
  background = '2021—2025 基期2020 印发2021',
  headings: readonly string[] = [],
): readonly Proposal[] =>
  findFigures({
    plan: 'x',
    document: smallDocument(text, headings),
    context: contextOf(background),
    codebook: emptyCodebook,
  }).figures
