import type { Figure } from '../../model/figure.ts'
import type { Theme } from '../../model/theme.ts'
import type { TextBlock } from './reader-blocks.ts'

/** Notes beside one paragraph under a theme; the last group has the themes its words alone are on. */
export type NoteGroup = {
  readonly themes: readonly Theme[]
  readonly figures: readonly Figure[]
  /** Places of the themes its figures are on beside, for the filter; undefined where there are none. */
  readonly beside: string | undefined
}

/** The place of a theme in the site's order, from 1: what the filter's style sheet knows it by. */
export const themePlace = (themes: readonly Theme[], id: string): number =>
  themes.findIndex((theme) => theme.id === id) + 1

/** A paragraph's notes by main theme in the order of the text, then the other themes it is on. */
export function noteGroups(
  { passages, figures }: Pick<TextBlock, 'passages' | 'figures'>,
  themes: readonly Theme[],
): readonly NoteGroup[] {
  const byMain = Map.groupBy(figures, (figure) => figure.themes[0] ?? '')
  const coded = new Set(passages.flatMap((passage) => passage.themes))
  const group = (ids: readonly string[], own: readonly Figure[]): NoteGroup => ({
    themes: themes.filter(({ id }) => ids.includes(id)),
    figures: own,
    beside: placesOf(
      own.flatMap((figure) => figure.themes.filter((id) => !ids.includes(id))),
      themes,
    ),
  })
  const others = [...coded].filter((id) => !byMain.has(id))
  return [
    ...[...byMain].map(([id, own]) => group([id], own)),
    ...(others.length > 0 ? [group(others, [])] : []),
  ]
}

/** Places of several themes as the filter reads them, each once, in the site's order: `1 5`. */
const placesOf = (ids: readonly string[], themes: readonly Theme[]): string | undefined =>
  [...new Set(ids.map((id) => themePlace(themes, id)))].toSorted((a, b) => a - b).join(' ') || undefined
