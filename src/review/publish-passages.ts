import { itemsWith } from '../lib/items-with.ts'
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
  const { plan, passages, figures, review, english } = input
  const { quotations, issues } = findQuotations(input)
  const quotes = figures.map(({ passage, start, end, quote, quote_en }) => ({
    passage,
    excerpt: { start, end, text: quote, text_en: quote_en },
  }))
  const chosen = Map.groupBy([...quotations, ...quotes], ({ passage }) => passage)
  const subjects = new Map((review?.subjects ?? []).map(({ text, zh, en }) => [text, { zh, en }]))
  const code = passageCoder(input)
  return {
    issues: [...issues, ...subjectIssues(input)],
    passages: passages.map((passage) => {
      const coded = { ...passage, ...code(passage), plan: plan.id, city: plan.city }
      if (plan.rights === 'full') return shown(coded, english[passage.text] ?? null)
      const excerpts = (chosen.get(passage.id) ?? []).map(({ excerpt }) => excerpt)
      return withheld(coded, excerpts, subjects.get(passage.text))
    }),
  }
}

type PlacedExcerpt = { readonly passage: string; readonly excerpt: Excerpt }

/** The quotations a person chose, each with its passage, and an issue for each that does not stand in the document. */
function findQuotations({ plan, passages, review, file }: PublishInput): {
  readonly quotations: readonly PlacedExcerpt[]
  readonly issues: readonly Issue[]
} {
  const quotations: PlacedExcerpt[] = []
  const issues: Issue[] = []
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
    const end = start + Array.from(text).length
    quotations.push({ passage: place.passage.id, excerpt: { start, end, text, text_en } })
  }
  return { quotations, issues }
}

/** What is known of a passage before it is decided what of it may be shown. */
type CodedPassage = Omit<PublishedPassage, 'excerpts'>

const shown = (coded: CodedPassage, text_en: string | null): PublishedPassage => ({
  ...coded,
  excerpts: [{ start: coded.start, end: coded.end, text: coded.text, text_en }],
})

const withheld = (
  coded: CodedPassage,
  excerpts: readonly Excerpt[],
  subjects: Subjects | undefined,
): PublishedPassage => ({
  ...coded,
  text: '',
  excerpts: joinExcerpts(coded, excerpts),
  ...(subjects === undefined ? {} : { subjects }),
})

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

/**
 * Says what a passage is about: the themes the rules or a person gave it and those of its figures, in the order of the
 * themes; of one about none, what a person says it is instead.
 */
function passageCoder({ figures, review, themeOrder }: PublishInput) {
  const recoded = new Map((review?.passages ?? []).map(({ text, themes }) => [text, themes]))
  const reasons = new Map((review?.no_theme ?? []).map(({ text, reason }) => [text, reason]))
  return ({ id, text, themes }: Passage): Pick<CodedPassage, 'themes' | 'no_theme'> => {
    const ofFigures = itemsWith(figures, 'passage', id).flatMap((figure) => figure.themes)
    const all = new Set([...(recoded.get(text) ?? themes), ...ofFigures])
    const reason = all.size === 0 ? reasons.get(text) : undefined
    return {
      themes: [...all].sort((a, b) => themeOrder.indexOf(a) - themeOrder.indexOf(b)),
      ...(reason === undefined ? {} : { no_theme: reason }),
    }
  }
}

/** Overlapping quotations become one, in order of the text; a joined one keeps the translation of its widest part. */
function joinExcerpts(
  passage: Pick<Passage, 'start' | 'text'>,
  excerpts: readonly Excerpt[],
): readonly Excerpt[] {
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
