import type { Accuracy } from './accuracy.ts'
import type { Benchmark } from './benchmark.ts'
import type { Check } from './check.ts'
import type { City } from './city.ts'
import type { Coverage } from './coverage.ts'
import type { Figure } from './figure.ts'
import type { GlossaryTerm } from './glossary.ts'
import type { Indicator } from './indicator.ts'
import type { Language } from './language.ts'
import type { Passage } from './passage.ts'
import type { Plan } from './plan.ts'
import type { Release } from './release.ts'
import type { NoThemeReason } from './review.ts'
import type { Span } from './span.ts'
import type { Theme } from './theme.ts'
import type { Withdrawn } from './withdrawn.ts'

/** A stretch of a document that may be shown. */
export type Excerpt = Span & {
  readonly text: string
  /** Unofficial translation, where a person gave one. */
  readonly text_en: string | null
}

/** Subject headings of a passage that may not be shown, in both languages, in one order. */
export type Subjects = Readonly<Record<Language, readonly string[]>>

/**
 * A passage as the site may publish it. Where the document reserves its rights `text` is empty and `excerpts`
 * holds the short quotations that may be shown (possibly none); otherwise one excerpt holds the whole text.
 */
export type PublishedPassage = Passage & {
  readonly plan: string
  readonly city: string
  readonly excerpts: readonly Excerpt[]
  /** What it is about, where rights withhold it or some of it and a person has said so. */
  readonly subjects?: Subjects
  /** What it is instead, where it is about no theme and a person has said so. */
  readonly no_theme?: NoThemeReason
}

/** A written analysis in Markdown; its numbers are references like `{{dongguan/childcare-places}}`. */
export type Analysis = { readonly theme: string; readonly language: Language; readonly markdown: string }

/** Everything the site is made from, in display order: cities and themes by `order`, the rest as in the documents. */
export type Dataset = {
  readonly cities: readonly City[]
  readonly plans: readonly Plan[]
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly benchmarks: readonly Benchmark[]
  readonly passages: readonly PublishedPassage[]
  readonly figures: readonly Figure[]
  /** How well the rules alone read each plan, and all plans together (last). */
  readonly accuracy: readonly Accuracy[]
  /** Written analyses of themes, as Markdown. */
  readonly analyses: readonly Analysis[]
  /** Chinese terms with the one English the site uses for each. */
  readonly glossary: readonly GlossaryTerm[]
  /** Versions of the dataset, newest first. */
  readonly releases: readonly Release[]
  /** Ids that were published once and are gone, newest first. */
  readonly withdrawn: readonly Withdrawn[]
  /** English of the documents' headings, by plan id, then by Chinese heading text. */
  readonly headingTranslations: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly coverage: readonly Coverage[]
  readonly checks: readonly Check[]
}
