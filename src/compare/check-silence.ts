import { itemsWith } from '../lib/items-with.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Issue } from '../model/issue.ts'
import type { Review } from '../model/review.ts'

/**
 * Holds "not stated" against what a person has confirmed: an error where a confirmed silence is none, a warning
 * where nobody has confirmed one yet.
 */
export function checkSilence(
  { plans, themes, figures, passages }: Pick<Dataset, 'plans' | 'themes' | 'figures' | 'passages'>,
  reviews: ReadonlyMap<string, Review>,
): readonly Issue[] {
  return plans.flatMap(({ id }) => {
    const review = reviews.get(id)
    if (!review) return []
    const spoken = new Set(
      [...itemsWith(figures, 'plan', id), ...itemsWith(passages, 'plan', id)].flatMap(
        ({ themes: spokenOf }) => spokenOf,
      ),
    )
    const at = { file: `content/reviews/${id}.yaml` }
    return themes.flatMap(({ id: theme }): readonly Issue[] => {
      const confirmed = review.not_stated.includes(theme)
      if (confirmed && spoken.has(theme)) {
        const message = `\`not_stated\` lists \`${theme}\`, but \`${id}\` has a passage or figure under it. Remove it from the list, or recode the passage.`
        return [{ severity: 'error', code: 'not-silent', message, at }]
      }
      if (confirmed || spoken.has(theme)) return []
      const message = `\`${id}\` says nothing on \`${theme}\`, and nobody has confirmed it. Search the document, then add the theme to \`not_stated\`.`
      return [{ severity: 'warning', code: 'silence-unconfirmed', message, at }]
    })
  })
}
