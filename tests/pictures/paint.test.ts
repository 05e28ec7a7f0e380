import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { openFonts } from '../../scripts/lib/pictures/font-files.ts'
import { openPainter, type Painter } from '../../scripts/lib/pictures/paint.ts'

let paint: Painter
beforeAll(async () => {
  paint = await openPainter()
})

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60"><style>.text{fill:#111}</style><rect width="300" height="60" fill="#fff"/><text x="10" y="40" font-size="24" class="title">对照 ≥ 4.5‰</text><text x="200" y="40" font-size="20" class="note">托位 3,077 个</text></svg>`
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

it('paints the same bytes on every machine', async () => {
  const png = await paint(drawing, { language: 'zh', scale: 1 })
  expect(sha256(png)).toBe('d99c39445dbfd84d309b8795bf10e4c540686243fd71a7854594162d3cad0950')
})

it('paints as large as asked', async () => {
  const png = Buffer.from(await paint(drawing, { language: 'zh', scale: 1.5 }))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([450, 90])
})

it('has an outline for every Han character, bold ones heavier', async () => {
  const fonts = openFonts('zh')
  const faces = ([400, 600] as const).map((weight) => ({ family: 'serif' as const, weight }))
  await fonts.load(faces.map((face) => ({ text: '莞芜镧', face })))
  for (const character of '莞芜镧') {
    const [regular, bold] = faces.map((face) => fonts.glyphOf(character, face))
    expect(regular?.advance).toBe(1)
    expect(regular?.commands.length).toBeGreaterThan(20)
    expect(regular?.commands).not.toEqual(bold?.commands)
  }
})

it('sets the printer’s sign where the fonts lack a character', async () => {
  const fonts = openFonts('zh')
  const face = { family: 'sans', weight: 400 } as const
  await fonts.load([{ text: '\u{1f6b0}〓', face }])
  expect(fonts.glyphOf('\u{1f6b0}', face)).toEqual(fonts.glyphOf('〓', face))
})

it('sets quotation marks a whole em wide in Chinese, narrow in English', async () => {
  const face = { family: 'sans', weight: 400 } as const
  const advances = await Promise.all(
    (['zh', 'en'] as const).map(async (language) => {
      const fonts = openFonts(language)
      await fonts.load([{ text: '“', face }])
      return fonts.glyphOf('“', face).advance
    }),
  )
  expect(advances[0]).toBe(1)
  expect(advances[1]).toBeLessThan(0.6)
})
