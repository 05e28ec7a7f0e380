import { figureId } from '../model/figure-id.ts'
import { rowsOf, withSums } from './columns.ts'
import type { Columns } from './columns.ts'
import type { PackedIndicators } from './packed-indicators.ts'
import type { IndexFile } from './read-index-file.ts'
import type { IndexedFigure, IndexedPassage, TextIndex } from './text-index.ts'
import type { IndexedIndicator, VocabularyIndex } from './vocabulary-index.ts'

export type PackedPassage = Omit<IndexedPassage, 'id' | 'themes' | 'text'> & {
  /** 0 where it follows from the text. */
  readonly id: string | 0
}

/** A figure whose quote is a stretch of its passage, and whose id is mostly one of those that follow from it. */
export type PackedFigure = Omit<
  IndexedFigure,
  'id' | 'quote' | 'themes' | 'indicator' | 'measure_zh' | 'measure_en' | 'scope_zh' | 'scope_en' | 'written'
> & {
  /** Place in the list of indicators; -1 for none. */
  readonly indicator: number
  /** 0 where it is the indicator's name. */
  readonly measure_zh: string | 0
  readonly measure_en: string | 0 | null
  /** Place in the list of scopes. */
  readonly scope: number
  /** 0 where it is the value with its unit. */
  readonly written: string | 0 | null
  /** Place in `idsOfFigure`, or the id where it is none of them. */
  readonly id: number | string
  /** Start and length in the passage's text. */
  readonly start: number
  readonly length: number
}

/** The index of the texts, small. */
export type PackedTextIndex = Pick<TextIndex, 'plans'> & {
  /** Of each path how many headings it shares with the one before, and its others. */
  readonly paths: readonly (readonly [shared: number, ...headings: string[]])[]
  /** Subject headings of one passage joined by `betweenSubjects`. */
  readonly subjects: Columns<PackedSubjects>
  readonly scopes: Columns<Scope>
  readonly passages: Columns<PackedPassage>
  /** Their texts, a line for each; where one has lines of its own, `lineEnd` stands for their ends. */
  readonly passageTexts: string
  /** Of each passage and figure its themes as letters, `A` for the first, with a blank between two. */
  readonly passageThemes: string
  readonly figureThemes: string
  readonly figures: Columns<PackedFigure>
}

/** `text.json`, with the measures its figures are values of. */
export type TextFile = PackedTextIndex & IndexFile & { readonly indicators: PackedIndicators }

export type PackedSubjects = { readonly at: number; readonly zh: string }
export type Scope = { readonly zh: string; readonly en: string | null }
export const betweenSubjects = '|'
/** A control character: no text that is published holds one. */
export const lineEnd = '\u007f'

/** The index as it is searched. */
export function unpackTextIndex(
  {
    plans,
    paths,
    subjects,
    scopes,
    passages,
    passageTexts,
    passageThemes,
    figures,
    figureThemes,
  }: PackedTextIndex,
  { themes, indicators }: Pick<VocabularyIndex, 'themes' | 'indicators'>,
): TextIndex {
  const textsOfPassages = passageTexts.split('\n').map((text) => text.replaceAll(lineEnd, '\n'))
  const themesOfPassages = unpackThemes(passageThemes)
  const themesOfFigures = unpackThemes(figureThemes)
  const texts = withSums(rowsOf(passages), 'path').map((passage, at) => ({
    ...passage,
    id: passage.id || null,
    themes: themesOfPassages[at] ?? [],
    text: textsOfPassages[at] ?? '',
  }))
  const allScopes = rowsOf(scopes)
  return {
    plans,
    themes: themes.map(({ id }) => id),
    paths: unpackPaths(paths),
    subjects: withSums(rowsOf(subjects), 'at').map(({ at, zh }) => [at, zh.split(betweenSubjects)] as const),
    passages: texts,
    figures: withSums(rowsOf(figures), 'passage').map((figure, at) =>
      unpackFigure(figure, {
        themes: themesOfFigures[at] ?? [],
        passages: texts,
        scope: allScopes[figure.scope],
        indicator: indicators[figure.indicator],
      }),
    ),
  }
}

/** Code of the letter of the first theme. */
export const firstTheme = 0x41

const unpackThemes = (packed: string): readonly (readonly number[])[] =>
  packed.split(' ').map((letters) => [...letters].map((letter) => letter.charCodeAt(0) - firstTheme))

function unpackPaths(packed: PackedTextIndex['paths']): TextIndex['paths'] {
  const paths: (readonly string[])[] = []
  for (const [shared, ...headings] of packed)
    paths.push([...(paths.at(-1) ?? []).slice(0, shared), ...headings])
  return paths
}

type Unpacking = {
  readonly passages: readonly IndexedPassage[]
  readonly themes: readonly number[]
  readonly scope: Scope | undefined
  /** The measure it is a value of. */
  readonly indicator: IndexedIndicator | undefined
}

function unpackFigure(
  { id, start, length, scope: _, ...rest }: PackedFigure,
  { passages, themes, scope, indicator }: Unpacking,
): IndexedFigure {
  const text = passages[rest.passage]?.text ?? ''
  const figure = {
    ...rest,
    themes,
    written: rest.written === 0 ? valueWithUnit(rest) : rest.written,
    indicator: indicator?.id ?? null,
    measure_zh: rest.measure_zh === 0 ? (indicator?.zh ?? '') : rest.measure_zh,
    measure_en: rest.measure_en === 0 ? (indicator?.en ?? '') : rest.measure_en,
    scope_zh: scope?.zh ?? '',
    scope_en: scope?.en ?? null,
    quote: text.slice(start, start + length),
  }
  return { ...figure, id: typeof id === 'string' ? id : (idsOfFigure(figure, text)[id] ?? '') }
}

/** How most figures are written: `46.03%`, `6012张`. */
export const valueWithUnit = ({ value, unit }: Pick<IndexedFigure, 'value' | 'unit'>): string =>
  `${value}${unit ?? ''}`

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
