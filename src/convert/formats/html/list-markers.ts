import { toHan } from '../han-count.ts'
import type { Tag } from '../markup.ts'

/** An open list and the number its next item gets. */
export type OpenList = { readonly tag: Tag; next: number }

export function openList(tag: Tag): OpenList {
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
export function nextMarker(list: OpenList | undefined, item: Tag): string {
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
