import type { Excerpt, PublishedPassage, Subjects } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import type { Review } from '../model/review.ts'
import { findQuote } from './find-anchor.ts'

export type PublishInput = {
  readonly plan: Pick<Plan, 'id' | 'city' | 'rights'>
  readonly passages: readonly Passage[]
  readonly figures: readonly Figure[]
  readonly review: Review | undefined
  readonly themeOrder: readonly string[]
  /** Unofficial English of whole passages, by their text. */
  readonly english: Readonly<Record<string, string>>
  readonly file: string
}

/**
 * Passages as they may be published: with the themes of their figures, and, where rights are reserved, without
 * text but with the short quotations a person chose. Withholding here keeps every page and download honest.
 */
export function publishPassages(input: PublishInput): {
  readonly passages: readonly PublishedPassage[]
  readonly issues: readonly Issue[]
} {
  const { plan, passages, figures, review, file } = input
  const issues: Issue[] = []
  const chosen = new Map<string, Excerpt[]>()
  const add = (passage: string, excerpt: Excerpt) =>
    chosen.set(passage, [...(chosen.get(passage) ?? []), excerpt])
  for (const { text, nth, text_en } of review?.quotations ?? []) {
    const place = findQuote(passages, text, nth)
    if (!place) {
      issues.push({
        severity: 'error',
        code: 'quotation-not-found',
        message: `The quotation \`${text}\` does not stand in \`${plan.id}\`. Copy it from the document character for character.`,
        at: { file },
        quote: text,
      })
      continue
    }
    const start = place.passage.start + place.offset
    add(place.passage.id, { start, end: start + Array.from(text).length, text, text_en })
  }
  for (const { passage, quote, quote_en, start, end } of figures) {
    add(passage, { start, end, text: quote, text_en: quote_en })
  }
  const subjects = new Map((review?.subjects ?? []).map(({ text, zh, en }) => [text, { zh, en }]))
  issues.push(...subjectIssues(input))
  const recoded = new Map((review?.passages ?? []).map(({ text, themes }) => [text, themes]))
  const reasons = new Map((review?.no_theme ?? []).map(({ text, reason }) => [text, reason]))
  return {
    issues,
    passages: passages.map((passage) => {
      const themes = themesOf(passage, figures, recoded.get(passage.text), input.themeOrder)
      const no_theme = themes.length === 0 ? reasons.get(passage.text) : undefined
      const said = no_theme === undefined ? {} : { no_theme }
      const base = { ...passage, themes, plan: plan.id, city: plan.city, ...said }
      return plan.rights === 'full'
        ? {
            ...base,
            excerpts: [
              {
                start: passage.start,
                end: passage.end,
                text: passage.text,
                text_en: input.english[passage.text] ?? null,
              },
            ],
          }
        : {
            ...base,
            text: '',
            excerpts: joinExcerpts(passage, chosen.get(passage.id) ?? []),
            ...withSubjects(subjects.get(passage.text)),
          }
    }),
  }
}

const withSubjects = (subjects: Subjects | undefined): { readonly subjects?: Subjects } =>
  subjects === undefined ? {} : { subjects }

/** Subject headings that stand for no passage, or for one whose text is shown anyway. */
function subjectIssues({ plan, passages, review, file }: PublishInput): readonly Issue[] {
  const texts = new Set(passages.map(({ text }) => text))
  return (review?.subjects ?? []).flatMap(({ text }): readonly Issue[] => {
    if (plan.rights === 'full') {
      return [
        {
          severity: 'error',
          code: 'subjects-of-shown-text',
          message: `\`${plan.id}\` is shown in full, so its passages need no subject headings. Remove the entry.`,
          at: { file },
          quote: text,
        },
      ]
    }
    if (texts.has(text)) return []
    return [
      {
        severity: 'error',
        code: 'subjects-not-found',
        message: `The subject headings of \`${text}\` are of no passage of \`${plan.id}\`. Copy the whole sentence from the document, or remove the entry.`,
        at: { file },
        quote: text,
      },
    ]
  })
}

function themesOf(
  passage: Passage,
  figures: readonly Figure[],
  recoded: readonly string[] | undefined,
  order: readonly string[],
): string[] {
  const all = new Set(recoded ?? passage.themes)
  for (const figure of figures)
    if (figure.passage === passage.id) figure.themes.forEach((theme) => all.add(theme))
  return [...all].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** Overlapping quotations become one, in order of the text; a joined one keeps the translation of its widest part. */
function joinExcerpts(passage: Passage, excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const characters = Array.from(passage.text)
  const joined: { start: number; end: number; text_en: string | null }[] = []
  for (const { start, end, text_en } of [...excerpts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (!last || start >= last.end) joined.push({ start, end, text_en })
    else if (end > last.end) Object.assign(last, { end, text_en: null })
  }
  return joined.map(({ start, end, text_en }) => ({
    start,
    end,
    text: characters.slice(start - passage.start, end - passage.start).join(''),
    text_en,
  }))
}
