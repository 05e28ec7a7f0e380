import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Page, Piece } from './page.ts'
import { findRules, multiply } from './page-rules.ts'
import type { Codes, Rules } from './page-rules.ts'
import { replaceLookalikes } from './replace-lookalikes.ts'

export type Loaded =
  | {
      readonly pages: readonly Page[]
      /** Title among the document's properties; empty if there is none. */
      readonly title: string
    }
  | { readonly problem: 'broken' | 'password' }

/** Every page of a PDF with its text in place and the rules drawn on it. */
export async function loadPages(bytes: Uint8Array): Promise<Loaded> {
  // Loaded when needed: the library is large, and most documents are none of its.
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = library.getDocument({
    // A copy: the library takes the memory over.
    data: new Uint8Array(bytes),
    // Chinese fonts that are not embedded are read by these tables.
    cMapUrl: packagePath('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: packagePath('standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: library.VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    return { pages: await readPages(document, codesOf(library.OPS)), title: await readTitle(document) }
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken' }
  } finally {
    await task.destroy()
  }
}

async function readTitle(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : undefined
  return typeof title === 'string' ? title : ''
}

/** A folder of the package as a path of this machine. */
const packagePath = (folder: string): string =>
  decodeURIComponent(
    new URL(`../../../../node_modules/pdfjs-dist/${folder}`, import.meta.url).pathname,
  ).replace(/^\/(?=[A-Za-z]:)/, '')

async function readPages(document: PDFDocumentProxy, codes: PageCodes): Promise<readonly Page[]> {
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push(await readPage(page, number, codes))
    page.cleanup()
  }
  return pages
}

async function readPage(page: PDFPageProxy, number: number, codes: PageCodes): Promise<Page> {
  const view = page.getViewport({ scale: 1 })
  const matrix = view.transform as [number, number, number, number, number, number]
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item) => ('str' in item ? toPiece(item, matrix) : []))
  const needsDrawing = pieces.length === 0 || hasGaps(pieces)
  const drawn = needsDrawing ? await readDrawing(page, codes, matrix) : nothingDrawn
  return { number, width: view.width, height: view.height, pieces, ...drawn }
}

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number }

function toPiece(
  item: Item,
  view: readonly [number, number, number, number, number, number],
): readonly Piece[] {
  if (item.str.trim() === '') return []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
  const placed = multiply(view, [a, b, c, d, e, f])
  const size = Math.hypot(placed[2], placed[3])
  // Text that is turned is a stamp, a watermark or a mark in the margin.
  if (size === 0 || Math.abs(placed[1]) > size * 0.3) return []
  return [
    {
      text: replaceLookalikes(item.str),
      left: placed[4],
      right: placed[4] + item.width,
      y: placed[5],
      size,
    },
  ]
}

/** Whether two stretches stand side by side with a gap, as in a table. */
function hasGaps(pieces: readonly Piece[]): boolean {
  const rows = new Map<number, Piece>()
  return pieces.some((piece) => {
    const row = Math.round(piece.y)
    const before = rows.get(row)
    rows.set(row, piece)
    return before !== undefined && Math.abs(piece.left - before.right) > piece.size * 0.8
  })
}

type Drawn = Rules & { readonly hasPicture: boolean }
const nothingDrawn: Drawn = { horizontal: [], vertical: [], hasPicture: false }

async function readDrawing(
  page: PDFPageProxy,
  codes: PageCodes,
  matrix: readonly [number, number, number, number, number, number],
): Promise<Drawn> {
  const operators = await page.getOperatorList()
  const rules = findRules({ fnArray: operators.fnArray, argsArray: operators.argsArray }, codes, matrix)
  return { ...rules, hasPicture: operators.fnArray.some((code) => codes.pictures.has(code)) }
}

type PageCodes = Codes & { readonly pictures: ReadonlySet<number> }

const codesOf = (ops: Readonly<Record<string, number>>): PageCodes => {
  const code = (name: string): number => ops[name] ?? -1
  const codes = (names: readonly string[]): ReadonlySet<number> => new Set(names.map(code))
  return {
    save: code('save'),
    restore: code('restore'),
    transform: code('transform'),
    constructPath: code('constructPath'),
    formBegin: code('paintFormXObjectBegin'),
    formEnd: code('paintFormXObjectEnd'),
    inks: codes([
      'stroke',
      'closeStroke',
      'fill',
      'eoFill',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    ]),
    pictures: codes([
      'paintImageXObject',
      'paintInlineImageXObject',
      'paintImageMaskXObject',
      'paintJpegXObject',
    ]),
  }
}
