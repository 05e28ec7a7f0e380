import { checkCoding } from './compare/check-coding.ts'
import { checkSilence } from './compare/check-silence.ts'
import { findContradictions } from './compare/contradictions/find-contradictions.ts'
import { coverageOf } from './compare/coverage.ts'
import { readWrittenValues } from './convert/figures/quantities/read-written-value.ts'
import type { Benchmark } from './model/benchmark.ts'
import type { City } from './model/city.ts'
import type { Analysis, Dataset } from './model/dataset.ts'
import type { Proposal } from './model/figure.ts'
import type { GlossaryTerm } from './model/glossary.ts'
import type { Indicator } from './model/indicator.ts'
import type { Issue } from './model/issue.ts'
import type { Passage } from './model/passage.ts'
import type { Plan } from './model/plan.ts'
import type { Release } from './model/release.ts'
import type { Review } from './model/review.ts'
import type { Theme } from './model/theme.ts'
import type { Translation } from './model/translation.ts'
import type { Withdrawn } from './model/withdrawn.ts'
import { applyReview } from './review/apply-review.ts'
import { measureAccuracy } from './review/measure-accuracy.ts'
import { publishPassages } from './review/publish-passages.ts'
import { checkPublishedIds } from './review/check-published-ids.ts'
import { findGlossaryProblems } from './review/find-glossary-problems.ts'
import { findRepeatedTexts, type ReviewList } from './review/find-repeated-texts.ts'
import { findContentProblems } from './review/find-content-problems.ts'
import { publishedIds } from './review/published-ids.ts'

/** `content/` as it was read: what the converter wrote and what people wrote, each by its id. */
export type Content = {
  readonly cities: readonly City[]
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly benchmarks: readonly Benchmark[]
  readonly releases: readonly Release[]
  readonly withdrawn: readonly Withdrawn[]
  /** Ids each release published, by version; pages do not need them. */
  readonly published?: ReadonlyMap<string, readonly string[]>
  readonly plans: readonly Plan[]
  readonly passages: ReadonlyMap<string, readonly Passage[]>
  readonly proposals: ReadonlyMap<string, readonly Proposal[]>
  readonly reviews: ReadonlyMap<string, Review>
  readonly translations: ReadonlyMap<string, Translation>
  readonly analyses: readonly Analysis[]
  readonly glossary: readonly GlossaryTerm[]
  /** Line on which the nth entry of a list of a plan's review starts, if known. */
  readonly reviewLine?: (plan: string, entry: number, list?: ReviewList) => number | undefined
}

/** Joins content into the dataset the site is made from, with an issue for everything that does not fit together. */
export function assembleDataset(content: Content): {
  readonly dataset: Dataset
  readonly issues: readonly Issue[]
} {
  const cities = inOrder(content.cities)
  const themes = inOrder(content.themes)
  const orderOf = new Map(cities.map(({ id }, index) => [id, index]))
  const cityOrder = ({ city }: Plan): number => orderOf.get(city) ?? -1
  const plans = [...content.plans].sort((a, b) => cityOrder(a) - cityOrder(b) || (a.id < b.id ? -1 : 1))
  const read = plans.map((plan) => readPlan(content, plan, themes))
  const figures = read.flatMap((each) => each.figures)
  const passages = read.flatMap((each) => each.passages)
  const { indicators, benchmarks, analyses, releases, withdrawn, glossary } = content
  return {
    dataset: {
      ...{ cities, plans, themes, indicators, benchmarks, analyses, releases, withdrawn, glossary },
      ...{ figures, passages },
      coverage: coverageOf({ cities, themes, passages, figures, texts: textsByCity(content) }),
      checks: findContradictions({ plans, figures, indicators, passages }),
      accuracy: measureAccuracy(read),
      headingTranslations: Object.fromEntries(
        [...content.translations].map(([plan, { headings }]) => [plan, headings]),
      ),
    },
    issues: [
      ...findContentProblems(content),
      ...read.flatMap(({ issues }) => issues),
      ...findRepeatedTexts(content),
      ...findGlossaryProblems(content),
      ...checkCoding({ passages }, content.passages, content.reviews),
      ...checkSilence({ plans, themes, figures, passages }, content.reviews),
      ...(content.published
        ? checkPublishedIds({
            ...{ releases, withdrawn, published: content.published },
            ids: new Set(publishedIds({ figures, passages, plans })),
          })
        : []),
    ],
  }
}

function readPlan(content: Content, plan: Plan, themes: readonly Theme[]) {
  const file = `content/reviews/${plan.id}.yaml`
  const passages = content.passages.get(plan.id) ?? []
  const proposals = content.proposals.get(plan.id) ?? []
  const review = content.reviews.get(plan.id)
  const { figures, matches, issues } = applyReview({
    ...{ plan, passages, proposals, review },
    indicators: content.indicators,
    readValues: readWrittenValues,
    themeIds: new Set(themes.map(({ id }) => id)),
    at: (entry) => {
      const line = content.reviewLine?.(plan.id, entry)
      return line === undefined ? { file } : { file, line }
    },
  })
  const themeOrder = themes.map(({ id }) => id)
  const published = publishPassages({
    ...{ plan, passages, figures, review, themeOrder, file },
    english: content.translations.get(plan.id)?.passages ?? {},
  })
  return {
    plan: plan.id,
    ...{ figures, matches, proposals },
    passages: published.passages,
    issues: [...issues, ...published.issues],
  }
}

/** All passages of a city's documents as one text. */
const textsByCity = ({ plans, passages }: Content): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(plans, ({ city }) => city)].map(([city, own]) => [
      city,
      own
        .flatMap(({ id }) => passages.get(id) ?? [])
        .map(({ text }) => text)
        .join('\n'),
    ]),
  )

const inOrder = <Item extends { readonly order: number; readonly id: string }>(
  items: readonly Item[],
): readonly Item[] => [...items].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
