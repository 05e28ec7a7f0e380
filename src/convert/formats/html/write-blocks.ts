import type { TextBlock } from '../layout-blocks.ts'
import { walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { blockPlaces } from './block-places.ts'
import { lineWriter } from './line-writer.ts'
import { listMarkers } from './list-markers.ts'
import { isInline, isSilent } from './page-parts.ts'

/** The paragraphs, list items and tables in an element, as a browser would set them, without the parts left out. */
export function writeBlocks(root: Tag, leaveOut: (tag: Tag) => boolean): readonly TextBlock[] {
  const line = lineWriter()
  const lists = listMarkers()
  const places = blockPlaces()
  const parts = [line, lists, places]
  const endLine = (): void => {
    for (const text of line.end()) places.push({ kind: 'paragraph', text: lists.mark(text) })
  }
  walkMarkup(root, {
    enter: (tag) => {
      if (isSilent(tag) || leaveOut(tag)) return false
      if (tag.name === 'br' || !isInline(tag)) endLine()
      for (const part of parts) part.enter(tag)
      return true
    },
    leave: (tag) => {
      if (!isInline(tag)) endLine()
      for (const part of parts) part.leave(tag)
    },
    text: line.write,
  })
  return places.article
}
