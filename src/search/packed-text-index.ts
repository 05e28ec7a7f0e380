import { figureId } from '../model/figure-id.ts'
import { rowsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import type { PackedIndicators } from './packed-indicators.ts'
import type { IndexFile } from './read-index-file.ts'
import type { IndexedFigure, IndexedPassage, TextIndex } from './text-index.ts'
import type { IndexedIndicator } from './vocabulary-index.ts'

/** A figure whose quote is a stretch of its passage, and whose id is mostly one of those that follow from it. */
export type PackedFigure = Omit<
  IndexedFigure,
  'id' | 'quote' | 'indicator' | 'measure_zh' | 'measure_en' | 'scope_zh'
> & {
  /** Place in the list of indicators; -1 for none. */
  readonly indicator: number
  /** 0 where it is the indicator's name. */
  readonly measure_zh: string | 0
  readonly measure_en: string | 0 | null
  /** Place in the list of scopes. */
  readonly scope_zh: number
  /** Place in `idsOfFigure`, or the id where it is none of them. */
  readonly id: number | string
  /** Start and length in the passage's text. */
  readonly start: number
  readonly length: number
}

/** The index of the texts, small. */
export type PackedTextIndex = Omit<TextIndex, 'paths' | 'subjects' | 'passages' | 'figures'> & {
  /** Of each path how many headings it shares with the one before, and its others. */
  readonly paths: readonly (readonly [shared: number, ...headings: string[]])[]
  /** Subject headings of one passage joined by `betweenSubjects`. */
  readonly subjects: Columns<PackedSubjects>
  readonly scopes: readonly string[]
  readonly passages: Columns<Omit<IndexedPassage, 'themes'>>
  /** Of each passage its themes as letters, `A` for the first, with a blank between passages. */
  readonly passageThemes: string
  readonly figures: Columns<PackedFigure>
}

/** `text.json`, with the measures its figures are values of. */
export type TextFile = PackedTextIndex & IndexFile & { readonly indicators: PackedIndicators }

export type PackedSubjects = { readonly at: number; readonly zh: string }
export const betweenSubjects = '|'
/** Code of the letter of the first theme. */
export const firstTheme = 65

/** The index as it is searched. */
export function unpackTextIndex(
  { paths, subjects, scopes, passages, passageThemes, figures, ...rest }: PackedTextIndex,
  indicators: readonly IndexedIndicator[],
): TextIndex {
  const themes = passageThemes.split(' ')
  const texts = rowsOf(passages).map((passage, at) => ({
    ...passage,
    themes: [...(themes[at] ?? '')].map((letter) => letter.charCodeAt(0) - firstTheme),
  }))
  return {
    ...rest,
    paths: unpackPaths(paths),
    subjects: rowsOf(subjects).map(({ at, zh }) => [at, zh.split(betweenSubjects)] as const),
    passages: texts,
    figures: rowsOf(figures).map((figure) =>
      unpackFigure(figure, { passages: texts, scopes, indicator: indicators[figure.indicator] }),
    ),
  }
}

function unpackPaths(packed: PackedTextIndex['paths']): TextIndex['paths'] {
  const paths: (readonly string[])[] = []
  for (const [shared, ...headings] of packed)
    paths.push([...(paths.at(-1) ?? []).slice(0, shared), ...headings])
  return paths
}

type Unpacking = {
  readonly passages: readonly IndexedPassage[]
  readonly scopes: readonly string[]
  /** The measure it is a value of. */
  readonly indicator: IndexedIndicator | undefined
}

function unpackFigure(
  { id, start, length, ...rest }: PackedFigure,
  { passages, scopes, indicator }: Unpacking,
): IndexedFigure {
  const text = passages[rest.passage]?.text ?? ''
  const figure = {
    ...rest,
    indicator: indicator?.id ?? null,
    measure_zh: rest.measure_zh === 0 ? (indicator?.zh ?? '') : rest.measure_zh,
    measure_en: rest.measure_en === 0 ? (indicator?.en ?? '') : rest.measure_en,
    scope_zh: scopes[rest.scope_zh] ?? '',
    quote: text.slice(start, start + length),
  }
  return { ...figure, id: typeof id === 'string' ? id : (idsOfFigure(figure, text)[id] ?? '') }
}

/** The ids a figure would have if its value stood at each of the places where it is written. */
export function idsOfFigure(
  { written, quote }: Pick<IndexedFigure, 'written' | 'quote'>,
  text: string,
): readonly string[] {
  const places = [...(written === null ? [] : placesOf(text, written)), text.indexOf(quote)]
  return places.map((place) =>
    figureId({
      plan: '',
      passage: { id: '', text },
      offset: [...text.slice(0, place)].length,
      valueAsWritten: written,
    }).slice(1),
  )
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1 && part !== ''; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}
