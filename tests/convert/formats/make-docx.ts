import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** The parts of a Word document; `body` is the XML inside `w:body`. */
export type DocxParts = {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Title among the document's properties. */
  readonly title?: string
}

/** A `.docx` as Word packs it, from the XML of its parts. */
export function makeDocx({ body, numbering, styles, footnotes, endnotes, title }: DocxParts): Uint8Array {
  const part = (name: string, inner: string | undefined): Record<string, Uint8Array> =>
    inner === undefined
      ? {}
      : {
          [`word/${name}.xml`]: strToU8(
            `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${inner}</w:${name}>`,
          ),
        }
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    ...part('document', `<w:body>${body}</w:body>`),
    ...part('numbering', numbering),
    ...part('styles', styles),
    ...part('footnotes', footnotes),
    ...part('endnotes', endnotes),
    ...(title === undefined
      ? {}
      : {
          'docProps/core.xml': strToU8(
            `<?xml version="1.0"?><cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`,
          ),
        }),
  })
}

/** A paragraph; `list` numbers it. */
export function paragraph(
  text: string,
  { list, style }: { readonly list?: string; readonly style?: string } = {},
): string {
  const [numId, level = '0'] = list?.split('/') ?? []
  const numbered =
    numId === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A numbering with one list; a level is its format and its text, e.g. `['chineseCounting', '%1、']`. */
export const listOf = (id: string, levels: readonly (readonly [string, string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

/** A table; a cell is its text, or its properties and its text. */
export const table = (rows: readonly (readonly (string | readonly [string, string])[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => (typeof cell === 'string' ? tableCell('', cell) : tableCell(...cell))).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

const tableCell = (properties: string, text: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
