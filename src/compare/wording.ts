import { itemsWith } from '../lib/items-with.ts'
import type { City } from '../model/city.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Theme } from '../model/theme.ts'
import { commitments, type Commitment, type Figure } from '../model/figure.ts'

/** A deciding word and the promises it stands in. */
export type DecidingWord = {
  /** Verbatim; null where no word decides. */
  readonly word: string | null
  readonly commitment: Commitment
  readonly figures: readonly Figure[]
}

/** What a statement gives to hold it to. */
export const precisions = ['both', 'number', 'year', 'neither'] as const
export type Precision = (typeof precisions)[number]

/** How firmly and how precisely one city's documents speak. */
export type CityWording = {
  readonly city: City
  /** Promises: what is still to be done. A value already reached promises nothing and is left out. */
  readonly promises: readonly Figure[]
  readonly counts: Readonly<Record<Commitment, number>>
  /** Firm words first; within a kind the frequent ones first. */
  readonly words: readonly DecidingWord[]
  /** Number of statements: passages coded under at least one theme. */
  readonly statements: number
  readonly precision: Readonly<Record<Precision, number>>
}

/** Wording of every city, in city order. */
export const wordings = (dataset: Dataset): readonly CityWording[] =>
  dataset.cities.map((city) => wordingOf(dataset, city))

/** Whether a figure promises something: anything but a value already reached. */
export const isPromise = ({ kind }: Pick<Figure, 'kind'>): boolean => kind !== 'baseline'

/** How precisely one city's documents speak on each theme they speak of, in the order of the themes. */
export type ThemePrecision = Pick<CityWording, 'statements' | 'precision'> & { readonly theme: Theme }

export function themePrecisions(dataset: Dataset, city: City): readonly ThemePrecision[] {
  const figures = itemsWith(dataset.figures, 'city', city.id)
  return dataset.themes.flatMap((theme) => {
    const statements = itemsWith(dataset.passages, 'city', city.id).filter(({ themes }) =>
      themes.includes(theme.id),
    )
    const own = figures.filter(({ themes }) => themes.includes(theme.id))
    const kinds = statements.map(({ id }) => precisionOf(itemsWith(own, 'passage', id)))
    return statements.length === 0
      ? []
      : [{ theme, statements: statements.length, precision: countEach(precisions, kinds) }]
  })
}

/** How firmly the places that promise something on one theme word it, in city order. */
export const themeWordings = (
  { cities, figures }: Pick<Dataset, 'cities' | 'figures'>,
  theme: Pick<Theme, 'id'>,
): readonly Pick<CityWording, 'city' | 'counts'>[] =>
  cities.flatMap((city) => {
    const promises = itemsWith(figures, 'city', city.id).filter(
      (figure) => figure.themes.includes(theme.id) && isPromise(figure),
    )
    return promises.length === 0 ? [] : [{ city, counts: countCommitments(promises) }]
  })

const countCommitments = (promises: readonly Figure[]): CityWording['counts'] =>
  countEach(
    commitments,
    promises.map(({ commitment }) => commitment),
  )

/** Wording of one city. */
export function wordingOf(dataset: Dataset, city: City): CityWording {
  const figures = itemsWith(dataset.figures, 'city', city.id)
  const promises = figures.filter(isPromise)
  const statements = itemsWith(dataset.passages, 'city', city.id).filter(({ themes }) => themes.length > 0)
  const kinds = statements.map(({ id }) => precisionOf(itemsWith(figures, 'passage', id)))
  return {
    city,
    promises,
    counts: countCommitments(promises),
    words: decidingWords(promises),
    statements: statements.length,
    precision: countEach(precisions, kinds),
  }
}

/**
 * A year counts where the sentence or the text before it gives it; the year of the whole document does not, since
 * every sentence of a yearly plan would carry it.
 */
export function precisionOf(figures: readonly Pick<Figure, 'value' | 'year' | 'year_basis'>[]): Precision {
  const dated = (figure: (typeof figures)[number]): boolean =>
    figure.year !== null && figure.year_basis !== 'document'
  if (figures.some((figure) => figure.value !== null && dated(figure))) return 'both'
  if (figures.some(({ value }) => value !== null)) return 'number'
  return figures.some(dated) ? 'year' : 'neither'
}

function decidingWords(promises: readonly Figure[]): readonly DecidingWord[] {
  const words = new Map<string, DecidingWord>()
  for (const figure of promises) {
    const { commitment, commitment_word: word } = figure
    const key = `${commitment} ${word ?? ''}`
    words.set(key, { word, commitment, figures: [...(words.get(key)?.figures ?? []), figure] })
  }
  const rank = ({ commitment }: DecidingWord): number => commitments.indexOf(commitment)
  return [...words.values()].toSorted((a, b) => rank(a) - rank(b) || b.figures.length - a.figures.length)
}

function countEach<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = keys.map((key) => [key, found.filter((each) => each === key).length] as const)
  return Object.fromEntries(counts) as Record<Key, number>
}
