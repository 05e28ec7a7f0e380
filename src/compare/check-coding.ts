import { itemsWith } from '../lib/items-with.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import { noThemeReasons, type Review } from '../model/review.ts'

/**
 * Holds passages without a theme against what a person said of them: an error where one listed under `no_theme`
 * has a theme or is gone, a warning where nobody has said why a passage has none.
 */
export function checkCoding(
  dataset: Pick<Dataset, 'passages'>,
  source: ReadonlyMap<string, readonly Passage[]>,
  reviews: ReadonlyMap<string, Review>,
): readonly Issue[] {
  return [...reviews].flatMap(([plan, { no_theme }]) => {
    const at = { file: `content/reviews/${plan}.yaml` }
    const textOf = new Map((source.get(plan) ?? []).map(({ id, text }) => [id, text]))
    const uncoded = itemsWith(dataset.passages, 'plan', plan)
      .filter(({ themes }) => themes.length === 0)
      .map(({ id }) => textOf.get(id) ?? '')
    const said = new Set(no_theme.map(({ text }) => text))
    return [
      ...no_theme
        .filter(({ text }) => !uncoded.includes(text))
        .map(({ text }): Issue => ({
          severity: 'error',
          code: 'has-theme',
          message: `\`no_theme\` lists \`${text}\`, but that is no passage without a theme. Remove it from the list, or recode the passage.`,
          at,
          quote: text,
        })),
      ...uncoded
        .filter((text) => !said.has(text))
        .map((text): Issue => ({
          severity: 'warning',
          code: 'uncoded',
          message: `The passage \`${text}\` has no theme, and nobody has said why. Code it under \`passages\`, or list it under \`no_theme\` with its reason: ${noThemeReasons.join(', ')}.`,
          at,
          quote: text,
        })),
    ]
  })
}
