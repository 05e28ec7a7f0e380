import type { Theme } from '../../../model/theme.ts'
import { normaliseText } from '../normalise.ts'
import type { Stretch } from '../stretch.ts'

/** A word of a theme's vocabulary where it stands in a text. */
export type TermHit = Stretch & { readonly theme: string; readonly term: string }

type Entry = {
  readonly word: string
  readonly theme: string
  readonly term: string
  readonly excludes: boolean
}

/**
 * Makes a function that finds every theme's words in a text in one pass. A word inside a longer exclusion of
 * its theme is a false friend and does not count (中医 in 其中医疗).
 */
export function termFinder(
  themes: readonly Pick<Theme, 'id' | 'terms' | 'exclusions'>[],
): (text: string) => readonly TermHit[] {
  const index = indexWords(themes)
  return (text) => {
    const plain = normaliseText(text)
    const hits: TermHit[] = []
    const masked = new Map<string, Map<number, number>>()
    for (let start = 0; start < plain.length; start++)
      for (const { word, theme, term, excludes } of index.get(plain.slice(start, start + 2)) ?? []) {
        if (!plain.startsWith(word, start)) continue
        const end = start + word.length
        if (excludes) maskAt(masked, theme, { start, end })
        else hits.push({ start, end, theme, term })
      }
    return hits.filter((hit) => !isMasked(masked.get(hit.theme), hit))
  }
}

/** Longest exclusion at each place. */
function maskAt(masked: Map<string, Map<number, number>>, theme: string, { start, end }: Stretch): void {
  const places = masked.get(theme) ?? new Map<number, number>()
  places.set(start, Math.max(end, places.get(start) ?? 0))
  masked.set(theme, places)
}

/** No exclusion is longer than this. */
const longest = 40

function isMasked(masks: ReadonlyMap<number, number> | undefined, { start, end }: Stretch): boolean {
  if (masks === undefined) return false
  for (let from = start; from >= Math.max(0, start - longest); from--) {
    const to = masks.get(from) ?? 0
    if (to >= end && to - from > end - start) return true
  }
  return false
}

function indexWords(
  themes: readonly Pick<Theme, 'id' | 'terms' | 'exclusions'>[],
): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  const add = (theme: string, term: string, excludes: boolean): void => {
    const word = normaliseText(term)
    const key = word.slice(0, 2)
    index.set(key, [...(index.get(key) ?? []), { word, theme, term, excludes }])
  }
  for (const { id, terms, exclusions } of themes) {
    for (const term of terms) add(id, term, false)
    for (const exclusion of exclusions) add(id, exclusion, true)
  }
  return index
}
