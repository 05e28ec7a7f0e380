import { columnsOf } from '../columns.ts'
import { idsOfFigure } from '../packed-text-index.ts'
import type { PackedFigure, PackedTextIndex } from '../packed-text-index.ts'
import type { IndexedFigure, IndexedPassage, TextIndex } from '../text-index.ts'

/** The index of the texts as it is sent: by columns, without what can be worked out. */
export const packTextIndex = ({ passages, figures, ...rest }: TextIndex): PackedTextIndex => ({
  ...rest,
  passages: columnsOf(passages),
  figures: columnsOf(figures.map((figure) => packFigure(figure, passages))),
})

/** Throws where a quote does not stand in its passage, which the dataset has already ruled out. */
function packFigure(
  { id, quote, ...rest }: IndexedFigure,
  passages: readonly IndexedPassage[],
): PackedFigure {
  const text = passages[rest.passage]?.text ?? ''
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`The figure \`${id}\` quotes what its passage does not say. Correct it.`)
  const place = idsOfFigure({ quote, written: rest.written }, text).indexOf(id)
  return { ...rest, id: place === -1 ? id : place, start, length: quote.length }
}
