import { itemsWith } from '../lib/items-with.ts'
import { onceFor } from '../lib/once-for.ts'
import type { City } from '../model/city.ts'
import type { Coverage } from '../model/coverage.ts'
import type { Dataset, Excerpt, PublishedPassage } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Plan } from '../model/plan.ts'
import type { Theme } from '../model/theme.ts'
import { statementToShow } from './restatements.ts'

/** How one city's document answers a theme. */
export type ThemeAnswer = {
  readonly city: City
  readonly plan: Plan
  readonly coverage: Coverage
  /** The figure that answers best, by the theme's headline indicators; undefined without figures. */
  readonly lead: Figure | undefined
  /** The theme's other figures, in the order of the document. */
  readonly others: readonly Figure[]
  /** Words of the document on the theme that are no figure; sections on the theme first, then as they stand. */
  readonly mentions: readonly Mention[]
  /** How many passages on the theme are not shown because the document reserves its rights. */
  readonly withheld: number
}

export type Mention = { readonly passage: PublishedPassage; readonly excerpt: Excerpt }

/** One answer per document, cities in order; a city with two documents answers twice. Many pages ask: found once. */
export const themeAnswers = onceFor((dataset: Dataset, theme: Theme): readonly ThemeAnswer[] =>
  dataset.cities.flatMap((city) =>
    itemsWith(dataset.plans, 'city', city.id).map((plan) => answerOf(dataset, theme, city, plan)),
  ),
)

/** The answers of one city of the dataset, one per document. */
export const cityAnswers = (dataset: Dataset, theme: Theme, city: City): readonly ThemeAnswer[] =>
  itemsWith(themeAnswers(dataset, theme), 'city', city)

function answerOf(dataset: Dataset, theme: Theme, city: City, plan: Plan): ThemeAnswer {
  const figures = itemsWith(dataset.figures, 'plan', plan.id).filter(({ themes }) =>
    themes.includes(theme.id),
  )
  const first = leadFigure(figures, theme)
  const lead = first && statementToShow(figures, first)
  const passages = itemsWith(dataset.passages, 'plan', plan.id).filter(({ themes }) =>
    themes.includes(theme.id),
  )
  const said = passages.filter((passage) => saysMore(passage, figures))
  const under = new Set(said.filter((passage) => isUnder(passage, plan, theme)))
  return {
    city,
    plan,
    coverage: getCoverage(dataset, city.id, theme.id),
    lead,
    others: figures.filter((figure) => figure !== lead),
    withheld: passages.filter(({ excerpts }) => excerpts.length === 0).length,
    mentions: [
      ...said.filter((passage) => under.has(passage)),
      ...said.filter((one) => !under.has(one)),
    ].flatMap((passage) => passage.excerpts.map((excerpt) => ({ passage, excerpt }))),
  }
}

/** Fewer characters beside the figures' own words are a connecting phrase, not something said. */
const fewest = 10

/** Whether a passage says something beside what the quotes of the theme's figures already show. */
function saysMore({ id, excerpts }: PublishedPassage, figures: readonly Figure[]): boolean {
  const quoted = figures.filter(({ passage }) => passage === id)
  if (quoted.length === 0) return true
  const rest = excerpts.flatMap(({ start, text }) =>
    Array.from(text).filter(
      (character, index) =>
        /\p{L}|\p{N}/u.test(character) &&
        !quoted.some((figure) => figure.start <= start + index && start + index < figure.end),
    ),
  )
  return rest.length >= fewest
}

/** Whether the heading right above a passage names the theme. */
function isUnder({ heading_path }: PublishedPassage, plan: Plan, { terms }: Theme): boolean {
  const heading = plan.headings.find(({ id }) => id === heading_path.at(-1))
  return heading !== undefined && terms.some((term) => heading.text.includes(term))
}

/** Whether a figure with a value stands in a passage: what it says in words is then shown with that figure. */
export const holdsFigure = ({ figures }: Pick<Dataset, 'figures'>, passage: string): boolean =>
  itemsWith(figures, 'passage', passage).some(({ value }) => value !== null)

/** The cell of a city and a theme; every pair has one. */
export function getCoverage(dataset: Pick<Dataset, 'coverage'>, city: string, theme: string): Coverage {
  const cell = itemsWith(dataset.coverage, 'city', city).find((coverage) => coverage.theme === theme)
  if (!cell)
    throw new Error(`No coverage for city \`${city}\` and theme \`${theme}\`. Pass ids of the dataset.`)
  return cell
}

/** Headline indicators first, then figures whose main theme it is; targets before baselines, the latest year first. */
export function leadFigure(
  figures: readonly Figure[],
  theme: Pick<Theme, 'id' | 'headline'>,
): Figure | undefined {
  const rank = (figure: Figure): readonly number[] => {
    const headline = figure.indicator === null ? -1 : theme.headline.indexOf(figure.indicator)
    return [
      headline < 0 ? theme.headline.length : headline,
      figure.themes[0] === theme.id ? 0 : 1,
      figure.value === null ? 1 : 0,
      figure.kind === 'target' ? 0 : 1,
      -(figure.year ?? 0),
    ]
  }
  return [...figures].sort((a, b) => compareRanks(rank(a), rank(b)))[0]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
