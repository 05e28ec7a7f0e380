import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import ChartSheet from './ChartSheet.astro'
import type { ChartSpec } from './spec-type.ts'

type SheetWords = { readonly id: string; readonly source: string; readonly css: string }

const drawn = new WeakMap<ChartSpec, Promise<string>>()

/** The markup of a chart as a sheet of its own. It is drawn once, for its SVG and for its PNG. */
export function drawSheet(spec: ChartSpec, words: SheetWords): Promise<string> {
  const sheet = drawn.get(spec) ?? draw(spec, words)
  drawn.set(spec, sheet)
  return sheet
}

async function draw(spec: ChartSpec, words: SheetWords): Promise<string> {
  const container = await AstroContainer.create()
  return container.renderToString(ChartSheet, { props: { spec, ...words } })
}
