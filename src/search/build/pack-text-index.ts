import { columnsOf } from '../columns.ts'
import { betweenSubjects, firstTheme, idsOfFigure } from '../packed-text-index.ts'
import type { PackedFigure, PackedTextIndex } from '../packed-text-index.ts'
import type { IndexedFigure, IndexedPassage, TextIndex } from '../text-index.ts'
import type { IndexedIndicator } from '../vocabulary-index.ts'

/** The index of the texts as it is sent: by columns, without what can be worked out or is in the vocabulary. */
export function packTextIndex(
  { themes, plans, paths, subjects, passages, figures }: TextIndex,
  indicators: readonly IndexedIndicator[],
): PackedTextIndex {
  const scopes = [...new Set(figures.map(({ scope_zh }) => scope_zh))]
  return {
    // In the order that compresses best.
    themes,
    subjects: columnsOf(subjects.map(([at, zh]) => ({ at, zh: zh.join(betweenSubjects) }))),
    passages: columnsOf(passages.map(({ themes: _, ...passage }) => passage)),
    passageThemes: passages
      .map((passage) => String.fromCharCode(...passage.themes.map((at) => firstTheme + at)))
      .join(' '),
    paths: paths.map((path, at) => packPath(path, paths[at - 1] ?? [])),
    scopes,
    plans,
    figures: columnsOf(figures.map((figure) => packFigure(figure, { passages, scopes, indicators }))),
  }
}

function packPath(path: readonly string[], before: readonly string[]): PackedTextIndex['paths'][number] {
  const first = path.findIndex((heading, at) => heading !== before[at])
  const shared = first === -1 ? path.length : first
  return [shared, ...path.slice(shared)]
}

type Packing = {
  readonly passages: readonly IndexedPassage[]
  readonly scopes: readonly string[]
  readonly indicators: readonly IndexedIndicator[]
}

/** Throws where a quote does not stand in its passage, which the dataset has already ruled out. */
function packFigure(
  { id, quote, ...rest }: IndexedFigure,
  { passages, scopes, indicators }: Packing,
): PackedFigure {
  const text = passages[rest.passage]?.text ?? ''
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`The figure \`${id}\` quotes what its passage does not say. Correct it.`)
  const place = idsOfFigure({ quote, written: rest.written }, text).indexOf(id)
  const indicator = indicators.findIndex((one) => one.id === rest.indicator)
  return {
    ...rest,
    id: place === -1 ? id : place,
    start,
    length: quote.length,
    indicator,
    measure_zh: indicators[indicator]?.zh === rest.measure_zh ? 0 : rest.measure_zh,
    measure_en: indicators[indicator]?.en === rest.measure_en ? 0 : rest.measure_en,
    scope_zh: scopes.indexOf(rest.scope_zh),
  }
}
