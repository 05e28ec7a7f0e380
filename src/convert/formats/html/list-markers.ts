import { foldWidth } from '../../../lib/fold-width.ts'
import { findNumber } from '../../structure/number-styles.ts'
import { toHan } from '../han-count.ts'
import type { Tag } from '../markup.ts'

/** The lists that are open while a page is read. */
export type ListMarkers = {
  readonly enter: (tag: Tag) => void
  readonly leave: (tag: Tag) => void
  /** A line with the marker of the item it begins; a number the line has itself stands for the marker. */
  readonly mark: (line: string) => string
}

/** An open list and the number its next item gets. */
type OpenList = { readonly tag: Tag; next: number }

/** Numbers the items of lists and marks the first line of each. */
export function listMarkers(): ListMarkers {
  const lists: OpenList[] = []
  let marker = ''
  return {
    enter: (tag) => {
      if (isList(tag)) lists.push(openList(tag))
      else if (tag.name === 'li') marker = nextMarker(lists.at(-1), tag)
    },
    leave: (tag) => {
      if (isList(tag)) lists.pop()
      else if (tag.name === 'li') marker = ''
    },
    mark: (line) => {
      const own = marker === '' || findNumber(foldWidth(line)) !== undefined
      const marked = own ? line : marker + line
      marker = ''
      return marked
    },
  }
}

const isList = ({ name }: Tag): boolean => name === 'ol' || name === 'ul'

function openList(tag: Tag): OpenList {
  const start = Number(tag.attributes['start'] ?? '1')
  return { tag, next: Number.isInteger(start) ? start : 1 }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Ways an ordered list counts, by its `type` or its style. */
const countings: readonly { readonly is: RegExp; readonly write: (count: number) => string }[] = [
  { is: /^a$|lower-(?:alpha|latin)/, write: (count) => `${letters[count - 1] ?? count}.` },
  {
    is: /^A$|upper-(?:alpha|latin)/,
    write: (count) => `${(letters[count - 1] ?? String(count)).toUpperCase()}.`,
  },
  { is: /cjk|chinese|han-/, write: (count) => `${toHan(count)}、` },
  { is: /none/, write: () => '' },
]

/** The marker of the next item, `1.` or `●`; empty where the list shows none. */
function nextMarker(list: OpenList | undefined, item: Tag): string {
  if (list === undefined) return ''
  const style = `${list.tag.attributes['type'] ?? ''} ${list.tag.attributes['style'] ?? ''}`.trim()
  if (list.tag.name !== 'ol') return /list-style(?:-type)?\s*:\s*none/.test(style) ? '' : '●'
  const value = Number(item.attributes['value'] ?? list.next)
  const count = Number.isInteger(value) ? value : list.next
  list.next = count + 1
  const stop = list.tag.attributes['data-stop'] ?? '.'
  return (countings.find(({ is }) => is.test(style))?.write ?? ((number: number) => `${number}${stop}`))(
    count,
  )
}
