import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { outlineText, wordsOf } from '../../../src/charts/outline-text.ts'
import { openFonts, type Outlines } from './font-files.ts'

export type Language = 'zh' | 'en'
export type Painter = (
  svg: string,
  options: { readonly language: Language; readonly scale: number },
) => Promise<Uint8Array>

/** Starts the painter, which turns a drawing of this site into a PNG: the same bytes on every machine. */
export async function openPainter(): Promise<Painter> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fonts: Readonly<Record<Language, Outlines>> = { zh: openFonts('zh'), en: openFonts('en') }
  return async (svg, { language, scale }) => {
    const { load, glyphOf } = fonts[language]
    await load(wordsOf(svg))
    const drawing = new Resvg(outlineText(svg, glyphOf), {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false },
    })
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    drawing.free()
    return png
  }
}
