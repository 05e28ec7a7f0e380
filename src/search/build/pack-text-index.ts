import { columnsOf, withDifferences } from '../columns.ts'
import { betweenSubjects, firstTheme, idsOfFigure, lineEnd, valueWithUnit } from '../packed-text-index.ts'
import type { PackedFigure, PackedPassage, PackedTextIndex, Scope } from '../packed-text-index.ts'
import type { IndexedFigure, IndexedPassage, TextIndex } from '../text-index.ts'
import type { IndexedIndicator } from '../vocabulary-index.ts'

/** The index of the texts as it is sent: by columns, without what can be worked out or is in the vocabulary. */
export function packTextIndex(
  { plans, paths, subjects, passages, figures }: TextIndex,
  indicators: readonly IndexedIndicator[],
): PackedTextIndex {
  const scopes = scopesOf(figures)
  const packedSubjects = subjects.map(([at, zh]) => ({ at, zh: zh.join(betweenSubjects) }))
  const packedFigures = figures.map((figure) => packFigure(figure, { passages, scopes, indicators }))
  return {
    // In the order that compresses best.
    passages: columnsOf(withDifferences(passages.map(packPassage), 'path')),
    passageTexts: passages.map(({ text }) => text.replaceAll('\n', lineEnd)).join('\n'),
    subjects: columnsOf(withDifferences(packedSubjects, 'at')),
    passageThemes: packThemes(passages),
    paths: paths.map((path, at) => packPath(path, paths[at - 1] ?? [])),
    scopes: columnsOf(scopes),
    plans,
    figures: columnsOf(withDifferences(packedFigures, 'passage')),
    figureThemes: packThemes(figures),
  }
}

const scopesOf = (figures: readonly IndexedFigure[]): readonly Scope[] =>
  figures
    .map(({ scope_zh: zh, scope_en: en }) => ({ zh, en }))
    .filter((scope, at, all) => all.findIndex(isSame(scope)) === at)

const isSame =
  (one: Scope) =>
  (other: Scope): boolean =>
    one.zh === other.zh && one.en === other.en

const packThemes = (rows: readonly { readonly themes: readonly number[] }[]): string =>
  rows.map(({ themes }) => String.fromCharCode(...themes.map((place) => firstTheme + place))).join(' ')

const packPassage = ({ id, plan, path }: IndexedPassage): PackedPassage => ({ id: id ?? 0, plan, path })

function packPath(path: readonly string[], before: readonly string[]): PackedTextIndex['paths'][number] {
  const first = path.findIndex((heading, at) => heading !== before[at])
  const shared = first === -1 ? path.length : first
  return [shared, ...path.slice(shared)]
}

type Packing = {
  readonly passages: readonly IndexedPassage[]
  readonly scopes: readonly Scope[]
  readonly indicators: readonly IndexedIndicator[]
}

/** Throws where a quote does not stand in its passage, which the dataset has already ruled out. */
function packFigure(
  { id, quote, themes: _, scope_zh: zh, scope_en: en, ...rest }: IndexedFigure,
  { passages, scopes, indicators }: Packing,
): PackedFigure {
  const text = passages[rest.passage]?.text ?? ''
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`The figure \`${id}\` quotes what its passage does not say. Correct it.`)
  const place = idsOfFigure({ quote, written: rest.written }, text).indexOf(id)
  const indicator = indicators.findIndex((one) => one.id === rest.indicator)
  return {
    ...rest,
    written: rest.written === valueWithUnit(rest) ? 0 : rest.written,
    id: place === -1 ? id : place,
    start,
    length: quote.length,
    indicator,
    measure_zh: indicators[indicator]?.zh === rest.measure_zh ? 0 : rest.measure_zh,
    measure_en: indicators[indicator]?.en === rest.measure_en ? 0 : rest.measure_en,
    scope: scopes.findIndex(isSame({ zh, en })),
  }
}
