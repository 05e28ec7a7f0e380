import { walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { isInline, isSilent, isSurrounding } from './page-parts.ts'

/** How much running text an element holds, and how much of its text is links; in characters. */
export type Score = {
  readonly prose: number
  readonly linked: number
  readonly text: number
  /** Number of links. */
  readonly links: number
  /** Whether it holds the record of the page: 索引号, 发文字号, 发布机构. */
  readonly isRecord: boolean
}
export type Scores = ReadonlyMap<Tag, Score>

type Sum = { -readonly [Key in keyof Score]: Score[Key] } & { own: string; ownLinked: number }

const emptySum = { prose: 0, linked: 0, text: 0, links: 0, isRecord: false, own: '', ownLinked: 0 }

/**
 * Scores every element of a page. A line of text counts as prose when it is long or holds a sentence; short
 * lines, as in menus, count for little, links for nothing; parts left out count for nothing at all.
 */
export function scorePage(root: Tag, leftOut: ReadonlySet<Tag> = new Set()): Scores {
  const scores = new Map<Tag, Score>()
  const open: { tag: Tag; sum: Sum }[] = []
  let links = 0
  walkMarkup(root, {
    enter: (tag) => {
      if (isSilent(tag) || leftOut.has(tag)) return false
      const above = open.at(-1)
      if (tag.name === 'a') {
        links += 1
        if (above !== undefined) above.sum.links += 1
      }
      if (!isInline(tag) || above === undefined) {
        if (above !== undefined) closeLine(above.sum, above.tag)
        open.push({ tag, sum: { ...emptySum } })
      } else if (tag.name === 'br') closeLine(above.sum, above.tag)
      return true
    },
    text: (text) => {
      const sum = open.at(-1)?.sum
      const plain = text.replace(/\s+/g, '')
      if (sum === undefined || plain === '') return
      sum.own += plain
      if (links > 0) sum.ownLinked += plain.length
    },
    leave: (tag) => {
      if (tag.name === 'a') links -= 1
      const top = open.at(-1)
      if (top === undefined || top.tag !== tag) return
      closeLine(top.sum, tag)
      open.pop()
      const { own: _, ownLinked: __, ...score } = top.sum
      scores.set(tag, score)
      const above = open.at(-1)?.sum
      if (above === undefined) return
      above.prose += score.prose
      above.linked += score.linked
      above.text += score.text
      above.links += score.links
      above.isRecord ||= score.isRecord
    },
  })
  return scores
}

const longLine = 20

function closeLine(sum: Sum, tag: Tag): void {
  const free = sum.own.length - sum.ownLinked
  const isProse = sum.own.length >= longLine || /[。;\uff1b]/.test(sum.own)
  const isCell = tag.name === 'td' || tag.name === 'th'
  sum.prose += free * (isProse ? 1 : isCell ? 0.6 : 0.2)
  sum.linked += sum.ownLinked
  sum.text += sum.own.length
  sum.isRecord ||= /^[【[]?索引号/.test(sum.own)
  sum.own = ''
  sum.ownLinked = 0
}

/** Elements to leave out: they call themselves navigation and the like, and hold no large part of the text. */
export function findSurroundings(root: Tag, scores: Scores): ReadonlySet<Tag> {
  const whole = scores.get(root)?.prose ?? 0
  const found = new Set<Tag>()
  walkMarkup(root, {
    enter: (tag) => {
      const score = scores.get(tag)
      const drop = score !== undefined && isSurrounding(tag) && score.prose * 4 < whole
      if (drop) found.add(tag)
      return !drop
    },
    leave: () => undefined,
    text: () => undefined,
  })
  return found
}
