import { childrenOf, findChild } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { countOf, valueOf } from './word-values.ts'

/** Which list a paragraph belongs to and how deep it stands in it; list 0 is none. */
export type ListPlace = { readonly list: string; readonly level: number }

export type Styles = {
  /** The list a paragraph style numbers its paragraphs by, with all styles it is based on. */
  readonly listOf: (style: string | undefined) => Partial<ListPlace>
  /** Name of a style in lower case, e.g. `heading 1`, `toc 2`. */
  readonly nameOf: (style: string | undefined) => string
}

/** What the styles of a document say about numbering. */
export function readStyles(part: Tag | undefined): Styles {
  const styles = new Map(
    childrenOf(findChild(part, 'w:styles'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  )
  const fallback = [...styles.values()].find(
    ({ attributes }) => attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph',
  )?.attributes['w:styleId']
  return {
    nameOf: (style) => (valueOf(styles.get(style ?? ''), 'w:name') ?? style ?? '').toLowerCase(),
    listOf: (style) => {
      let found: Partial<ListPlace> = {}
      let id = style ?? fallback
      for (let depth = 0; id !== undefined && depth < 20; depth++) {
        const tag = styles.get(id)
        found = { ...placeOf(findChild(findChild(tag, 'w:pPr'), 'w:numPr')), ...found }
        if (found.list !== undefined && found.level !== undefined) return found
        id = valueOf(tag, 'w:basedOn')
      }
      return found
    },
  }
}

/** What a `w:numPr` says itself. */
export function placeOf(numPr: Tag | undefined): Partial<ListPlace> {
  const list = valueOf(numPr, 'w:numId')
  const level = countOf(numPr, 'w:ilvl')
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) }
}
