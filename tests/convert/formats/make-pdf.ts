/** Text at a place of a page, in points from the top left corner; a line is `[x, y, text]` or with its size. */
export type PdfText = readonly [number, number, string, number?]
export type PdfPage = {
  readonly texts?: readonly PdfText[]
  /** Rules of a table: `[x1, y1, x2, y2]`. */
  readonly rules?: readonly (readonly [number, number, number, number])[]
  /** Boxes drawn as one path: `[x, y, width, height]`. */
  readonly boxes?: readonly (readonly [number, number, number, number])[]
  readonly picture?: boolean
  /** Texts and rules set apart and placed on the page as a whole, moved down by `down`. */
  readonly form?: Omit<PdfPage, 'form'> & { readonly down: number }
}

const height = 842

/** A PDF in a Chinese font that is not embedded, as many programs write it: STSong-Light by UniGB-UCS2-H. */
export function makePdf(pages: readonly PdfPage[], { password = false, title = '' } = {}): Uint8Array {
  const first = 6
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first + index * 3} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>>>',
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\nA\nendstream',
    ...pages.flatMap((page, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${height}]/Resources<</Font<</F 3 0 R>>/XObject<</I 5 0 R/M ${first + index * 3 + 2} 0 R>>>>/Contents ${first + index * 3 + 1} 0 R>>`,
      contentOf(page),
      contentOf(
        page.form ?? {},
        `/Type/XObject/Subtype/Form/BBox[0 0 595 ${height}]/Matrix[1 0 0 1 0 ${-(page.form?.down ?? 0)}]/Resources<</Font<</F 3 0 R>>>>`,
      ),
    ]),
  ]
  if (title !== '') objects.push(`<</Title<feff${hexOf(title)}>>>`)
  const info = title === '' ? '' : `/Info ${objects.length} 0 R`
  const trailer = password
    ? `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`
    : info
  return assemble(objects, trailer)
}

function contentOf(
  { texts = [], rules = [], boxes = [], picture = false, form }: PdfPage,
  entries = '',
): string {
  const drawn = [
    ...texts.map(
      ([x, y, text, size = 12]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hexOf(text)}> Tj ET`,
    ),
    ...rules.map(([x1, y1, x2, y2]) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`),
    ...boxes.map(([x, y, width, tall]) => `${x} ${height - y - tall} ${width} ${tall} re S`),
    ...(form === undefined ? [] : ['/M Do']),
    ...(picture ? ['q 500 0 0 700 40 40 cm /I Do Q'] : []),
  ].join('\n')
  return `<<${entries}/Length ${drawn.length}>>\nstream\n${drawn}\nendstream`
}

const hexOf = (text: string): string =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.5\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file + end)
}

/** Lines of a paragraph set 36 characters wide from the left margin, the first indented by two. */
export function setParagraph(text: string, top: number, { left = 80, width = 36 } = {}): readonly PdfText[] {
  const lines = [
    text.slice(0, width - 2),
    ...(text.slice(width - 2).match(new RegExp(`.{1,${width}}`, 'g')) ?? []),
  ]
  return lines.map((line, index) => [index === 0 ? left + 24 : left, top + index * 20, line] as const)
}
