import type { Issue } from '../../../model/issue.ts'
import { documentIssues } from '../document-issues.ts'
import { noFacts } from '../document-text.ts'
import type { DocumentText, Unreadable } from '../document-text.ts'
import { readFileTitle } from '../file-title.ts'
import { joinLines, layoutBlocks } from '../layout-blocks.ts'
import { findTables } from './find-tables.ts'
import type { FoundTable } from './find-tables.ts'
import { joinParted } from './join-parted.ts'
import { takeFootNotes } from './foot-notes.ts'
import { joinPrintedLines } from './join-lines.ts'
import type { FlowItem } from './join-lines.ts'
import { loadPages } from './load-pages.ts'
import { findOpenTables } from './open-tables.ts'
import { findLines } from './page-lines.ts'
import { measurePage } from './page-measures.ts'
import type { Page } from './page.ts'
import { findRunningHeads } from './running-heads.ts'
import { findGutter, splitColumns } from './split-columns.ts'

/** The text of a PDF: paragraphs joined from printed lines, tables row by row, no running heads, notes at the end. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<DocumentText | Unreadable> {
  const loaded = await loadPages(bytes)
  if ('problem' in loaded) {
    const describe =
      loaded.problem === 'password' ? documentIssues.passwordProtected : documentIssues.brokenPdf
    return { issue: describe(file) }
  }
  const problem = findProblem(loaded.pages, file)
  if (problem !== undefined) return { issue: problem }
  const pictures = loaded.pages.filter(({ pieces, hasPicture }) => pieces.length === 0 && hasPicture)
  const notes =
    pictures.length === 0
      ? []
      : [
          documentIssues.picturePages(
            file,
            pictures.map(({ number }) => number),
          ),
        ]
  return {
    text: layoutPages(loaded.pages),
    format: 'pdf',
    notes,
    facts: { ...noFacts, file_title_zh: readFileTitle(loaded.title) },
  }
}

function layoutPages(pages: readonly Page[]): string {
  const tabled = pages.map((page) => ({ page, ...findTables(page) }))
  const gutter = tabled.map(({ page, rest }) => findGutter(page, rest)).find((found) => found !== undefined)
  const parts = tabled.flatMap(({ page, tables, rest }) =>
    splitColumns(page, rest, gutter).map(({ pieces, holds }) => ({
      tables: tables.filter(holds),
      lines: findLines(pieces, page.number),
    })),
  )
  const all = parts.flatMap(({ lines }) => lines)
  const heads = findRunningHeads(all, pages)
  const { bodySize } = measurePage(all)
  const { rest, notes } = takeFootNotes(
    all.filter((line) => !heads.has(line)),
    bodySize,
  )
  const kept = new Set(rest)
  const items = parts.flatMap(({ tables, lines }): readonly FlowItem[] => {
    const open = findOpenTables(lines.filter((line) => kept.has(line)))
    return tables.reduce<readonly FlowItem[]>((flow, table) => insertAt(flow, table), open)
  })
  return joinLines([...layoutBlocks(joinPrintedLines(joinParted(items))), ...notes])
}

/** Puts a table before the first line that stands below its top. */
function insertAt(flow: readonly FlowItem[], table: FoundTable): readonly FlowItem[] {
  const { top, rows, isOpenAbove, isOpenBelow } = table
  const item: FlowItem = { block: { kind: 'table', rows }, parted: { isOpenAbove, isOpenBelow } }
  const at = flow.findIndex((other) => 'line' in other && other.line.y > top)
  return at === -1 ? [...flow, item] : flow.toSpliced(at, 0, item)
}

/** Fewer characters a page than any text has. */
const fewest = 12

function findProblem(pages: readonly Page[], file: string): Issue | undefined {
  const text = pages.flatMap(({ pieces }: Page) => pieces.map(({ text: own }) => own)).join('')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const unnamed = text.match(/[\u0000-\u001f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  if (text.length < Math.max(fewest, pages.length * 3) && pages.some(({ hasPicture }) => hasPicture))
    return documentIssues.scanned(file)
  if (unnamed * 5 > text.length && text.length > 0) return documentIssues.garbledPdf(file)
  return han < fewest ? documentIssues.noText(file) : undefined
}
