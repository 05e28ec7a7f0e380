import type { Indicator } from '../model/indicator.ts'
import type { Issue } from '../model/issue.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { City } from '../model/city.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import type { Review } from '../model/review.ts'
import type { Translation } from '../model/translation.ts'
import type { Theme } from '../model/theme.ts'

export type CrossReferences = {
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly benchmarks: readonly Benchmark[]
  readonly cities: readonly Pick<City, 'id' | 'name_zh' | 'level'>[]
  readonly plans: readonly Plan[]
  readonly passages: ReadonlyMap<string, readonly Passage[]>
  readonly reviews: ReadonlyMap<string, Review>
  readonly translations: ReadonlyMap<string, Translation>
  /** Line on which the nth passage entry of a plan's review starts, if known. */
  readonly reviewLine?: (plan: string, entry: number, list: 'passages') => number | undefined
}

/** What does not fit between the files of `content/`: ids that lead nowhere, and texts and places that are of nothing. */
export const findContentProblems = (content: CrossReferences): readonly Issue[] => [
  ...unknownIds(content),
  ...content.benchmarks.flatMap((benchmark) => populationProblems(benchmark, content.cities)),
  ...[...content.reviews].flatMap(([id, review]) => passageProblems(id, review, content)),
  ...[...content.translations].flatMap(([id, translation]) =>
    translationProblems(id, translation, content.passages.get(id) ?? []),
  ),
]

/** An id that a file names, and of what kind it is said to be. */
type Reference = { readonly file: string; readonly kind: keyof typeof folderOf; readonly to: string }

function unknownIds(content: CrossReferences): readonly Issue[] {
  const known = {
    theme: new Set(content.themes.map(({ id }) => id)),
    indicator: new Set(content.indicators.map(({ id }) => id)),
    city: new Set(content.cities.map(({ id }) => id)),
    plan: new Set(content.plans.map(({ id }) => id)),
  }
  return referencesIn(content)
    .filter(({ kind, to }) => !known[kind].has(to))
    .map(({ file, kind, to }) => ({
      severity: 'error',
      code: `unknown-${kind}`,
      message: `The ${kind} \`${to}\` has no entry in \`${folderOf[kind]}\`. Use an existing id or add the file.`,
      at: { file },
    }))
}

/** Every id that a theme, an indicator, a benchmark or a review names. */
function referencesIn({ themes, indicators, benchmarks, reviews }: CrossReferences): readonly Reference[] {
  const from = (file: string, kind: Reference['kind'], ...ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((to): readonly Reference[] => (to ? [{ file, kind, to }] : []))
  return [
    ...themes.flatMap(({ id, headline }) => from(`content/themes/${id}.yaml`, 'indicator', ...headline)),
    ...indicators.flatMap(({ id, theme, near_misses, rate_of, part_of }) => {
      const file = `content/indicators/${id}.yaml`
      return [
        ...from(file, 'theme', theme),
        ...from(file, 'indicator', ...near_misses, rate_of?.count, part_of),
      ]
    }),
    ...benchmarks.flatMap(({ id, indicator, city }) => {
      const file = `content/benchmarks/${id}.yaml`
      return [...from(file, 'indicator', indicator), ...from(file, 'city', city)]
    }),
    ...[...reviews].flatMap(([id, { plan, not_stated, passages }]) => {
      const file = `content/reviews/${id}.yaml`
      const coded = passages.flatMap((passage) => passage.themes)
      return [...from(file, 'plan', plan), ...from(file, 'theme', ...not_stated, ...coded)]
    }),
  ]
}

const folderOf = {
  theme: 'content/themes',
  indicator: 'content/indicators',
  city: 'content/cities',
  plan: 'content/plans',
}

/** A population must be of the very place: Jinhua city is not its development zone, nor a city its district. */
function populationProblems(
  { id, kind, city, place_zh }: Benchmark,
  cities: CrossReferences['cities'],
): readonly Issue[] {
  const place = cities.find((each) => each.id === city)
  if (kind !== 'population' || place === undefined) return []
  const names = place.level === 'prefecture-city' ? [place.name_zh, `${place.name_zh}市`] : [place.name_zh]
  if (names.includes(place_zh)) return []
  return [
    {
      severity: 'error',
      code: 'population-of-another-place',
      message: `The population of \`${place_zh}\` is given for \`${place.name_zh}\`, which is another place. Give the population of \`${place.name_zh}\` itself, or remove the file.`,
      at: { file: `content/benchmarks/${id}.yaml` },
    },
  ]
}

function passageProblems(plan: string, review: Review, content: CrossReferences): readonly Issue[] {
  const known = new Set(content.passages.get(plan)?.map(({ text }) => text))
  return review.passages.flatMap(({ text }, entry): readonly Issue[] => {
    if (known.has(text)) return []
    const line = content.reviewLine?.(plan, entry, 'passages')
    return [
      {
        severity: 'error',
        code: 'review-passage-not-found',
        message: `The review codes the passage \`${text}\`, which is no passage of \`${plan}\`. Copy the whole sentence from the document, or remove the entry.`,
        at: { file: `content/reviews/${plan}.yaml`, ...(line === undefined ? {} : { line }) },
        quote: text,
      },
    ]
  })
}

function translationProblems(
  plan: string,
  { passages: english }: Translation,
  passages: readonly Passage[],
): readonly Issue[] {
  const texts = new Set(passages.map(({ text }) => text))
  return Object.keys(english)
    .filter((text) => !texts.has(text))
    .map((text) => ({
      severity: 'error',
      code: 'translation-without-passage',
      message: `The translation of \`${text}\` is of no passage of \`${plan}\`. Copy the whole sentence from the document, or remove the entry.`,
      at: { file: `content/translations/${plan}.yaml` },
      quote: text,
    }))
}
