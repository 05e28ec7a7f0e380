import { childrenOf, walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { isHinted } from './page-parts.ts'
import type { Scores } from './score-page.ts'

/** Share of the running text a part must hold to be taken for the whole article. */
const nearlyAll = 0.92
/** The same, for a part that says it is the article. */
const hintedShare = 0.7

/**
 * The element that holds the article: down from the page as long as one part has nearly all running text,
 * or at once where an element says so and holds most of it.
 */
export function findArticle(root: Tag, scores: Scores, leftOut: ReadonlySet<Tag>): Tag {
  const proseOf = (tag: Tag): number => (leftOut.has(tag) ? 0 : (scores.get(tag)?.prose ?? 0))
  const without = proseWithout(root, proseOf, leftOut)
  const hinted = findHinted(root, (tag) => without.get(tag) ?? 0, leftOut)
  return descend(hinted ?? root, (tag) => without.get(tag) ?? 0)
}

function descend(from: Tag, proseOf: (tag: Tag) => number): Tag {
  let at = from
  for (;;) {
    const parts = childrenOf(at)
    const best = parts.reduce<Tag | undefined>(
      (left, right) => (left === undefined || proseOf(right) > proseOf(left) ? right : left),
      undefined,
    )
    if (best === undefined || proseOf(best) < proseOf(at) * nearlyAll || proseOf(best) === 0) return wholeTable(at)
    at = best
  }
}

/** A cell may be the page's frame; rows and sections of a table are read with their table. */
function wholeTable(tag: Tag): Tag {
  if (!/^(?:tr|tbody|thead|tfoot|li|p)$/.test(tag.name)) return tag
  return tag.parent === undefined ? tag : wholeTable(tag.parent)
}

/** The innermost element that says it is the article and holds most of the page's running text. */
function findHinted(root: Tag, proseOf: (tag: Tag) => number, leftOut: ReadonlySet<Tag>): Tag | undefined {
  const whole = proseOf(root)
  let found: Tag | undefined
  walkMarkup(root, {
    enter: (tag) => {
      if (leftOut.has(tag) || proseOf(tag) < whole * hintedShare) return false
      if (isHinted(tag)) found = tag
      return true
    },
    leave: () => undefined,
    text: () => undefined,
  })
  return found
}

/** Running text of each element without the parts left out. */
function proseWithout(
  root: Tag,
  proseOf: (tag: Tag) => number,
  leftOut: ReadonlySet<Tag>,
): ReadonlyMap<Tag, number> {
  const found = new Map<Tag, number>()
  const missing: number[] = []
  walkMarkup(root, {
    enter: () => {
      missing.push(0)
      return true
    },
    leave: (tag) => {
      const below = missing.pop() ?? 0
      const own = leftOut.has(tag) ? 0 : Math.max(0, proseOf(tag) - below)
      found.set(tag, own)
      const lost = below + (leftOut.has(tag) ? proseOf(tag) : 0)
      if (missing.length > 0) missing[missing.length - 1] = (missing.at(-1) ?? 0) + lost
    },
    text: () => undefined,
  })
  return found
}
