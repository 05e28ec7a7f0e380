import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Theme } from '../model/theme.ts'
import { scaleGroups } from './scale-groups.ts'
import { themeAnswers, type ThemeAnswer } from './theme-answers.ts'

/** So many documents can stand side by side with their sentences; of more, only values can be taken in. */
export const mostInFull = 8

export const isMany = ({ plans }: Pick<Dataset, 'plans'>): boolean => plans.length > mostInFull

/** The answers of all documents to a theme, sorted by what can be done with them. */
export type SortedAnswers = {
  /** Leading figures two or more of which share a scale, largest group first. */
  readonly shared: readonly (readonly LedAnswer[])[]
  /** Figures that share no scale with another. */
  readonly alone: readonly LedAnswer[]
  readonly mentioned: readonly ThemeAnswer[]
  readonly silent: readonly ThemeAnswer[]
}

export type LedAnswer = ThemeAnswer & { readonly lead: Figure }

export function sortAnswers(dataset: Dataset, theme: Theme): SortedAnswers {
  const answers = themeAnswers(dataset, theme)
  const led = answers.filter((answer): answer is LedAnswer => answer.lead !== undefined)
  const byFigure = new Map(led.map((answer) => [answer.lead.id, answer]))
  const groups = scaleGroups(
    dataset,
    led.map(({ lead }) => lead).filter(({ value }) => value !== null),
  )
  const shared = groups.filter((group) => group.length > 1).toSorted((a, b) => b.length - a.length)
  const together = new Set(shared.flat().map(({ id }) => id))
  const rest = answers.filter(({ lead }) => lead === undefined)
  return {
    shared: shared.map((group) => group.flatMap(({ id }) => byFigure.get(id) ?? [])),
    alone: led.filter(({ lead }) => !together.has(lead.id)),
    mentioned: rest.filter(({ coverage }) => coverage.state !== 'not-stated'),
    silent: rest.filter(({ coverage }) => coverage.state === 'not-stated'),
  }
}
