import { figureId } from '../model/figure-id.ts'
import { rowsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import type { IndexedFigure, IndexedPassage, TextIndex } from './text-index.ts'

/** A figure whose quote is a stretch of its passage, and whose id is mostly one of those that follow from it. */
export type PackedFigure = Omit<IndexedFigure, 'id' | 'quote'> & {
  /** Place in `idsOfFigure`, or the id where it is none of them. */
  readonly id: number | string
  /** Start and length in the passage's text. */
  readonly start: number
  readonly length: number
}

/** `/search-index/text.json`: the index of the texts, small. */
export type PackedTextIndex = Omit<TextIndex, 'passages' | 'figures'> & {
  readonly passages: Columns<IndexedPassage>
  readonly figures: Columns<PackedFigure>
}

/** The index as it is searched. */
export function unpackTextIndex({ passages, figures, ...rest }: PackedTextIndex): TextIndex {
  const texts = rowsOf(passages)
  return { ...rest, passages: texts, figures: rowsOf(figures).map((figure) => unpackFigure(figure, texts)) }
}

function unpackFigure(
  { id, start, length, ...rest }: PackedFigure,
  passages: readonly IndexedPassage[],
): IndexedFigure {
  const text = passages[rest.passage]?.text ?? ''
  const figure = { ...rest, quote: text.slice(start, start + length) }
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
