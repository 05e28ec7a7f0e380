import { childrenOf, walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { isHinted } from './page-parts.ts'
import type { Scores } from './score-page.ts'

/** Share of the running text a part must hold to be taken for the whole article. */
const nearlyAll = 0.92
/** The same, for a part that says it is the article. */
const hintedShare = 0.6

/**
 * The element that holds the article: down from the page as long as one part has nearly all running text,
 * or at once where an element says so and holds most of it.
 */
export function findArticle(root: Tag, scores: Scores): Tag {
  const proseOf = (tag: Tag): number => scores.get(tag)?.prose ?? 0
  return descend(findHinted(root, proseOf) ?? root, proseOf)
}

function descend(from: Tag, proseOf: (tag: Tag) => number): Tag {
  let at = from
  for (;;) {
    const parts = childrenOf(at)
    const best = parts.reduce<Tag | undefined>(
      (left, right) => (left === undefined || proseOf(right) > proseOf(left) ? right : left),
      undefined,
    )
    if (best === undefined || proseOf(best) < proseOf(at) * nearlyAll || proseOf(best) === 0)
      return wholeTable(at)
    at = best
  }
}

/** A cell may be the page's frame; rows and sections of a table are read with their table. */
function wholeTable(tag: Tag): Tag {
  if (!/^(?:tr|tbody|thead|tfoot|li|p)$/.test(tag.name)) return tag
  return tag.parent === undefined ? tag : wholeTable(tag.parent)
}

/** The innermost element that says it is the article and holds most of the page's running text. */
function findHinted(root: Tag, proseOf: (tag: Tag) => number): Tag | undefined {
  const whole = proseOf(root)
  let found: Tag | undefined
  walkMarkup(root, {
    enter: (tag) => {
      if (proseOf(tag) < whole * hintedShare) return false
      if (isHinted(tag)) found = tag
      return true
    },
    leave: () => undefined,
    text: () => undefined,
  })
  return found
}
