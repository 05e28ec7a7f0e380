import type { GlossaryTerm } from '../model/glossary.ts'
import type { Issue } from '../model/issue.ts'
import type { Review } from '../model/review.ts'
import type { Translation } from '../model/translation.ts'

export type Translated = {
  readonly glossary: readonly GlossaryTerm[]
  readonly reviews: ReadonlyMap<string, Review>
  readonly translations: ReadonlyMap<string, Translation>
}

/** A warning for every translation that renders a term otherwise than the glossary fixes it. */
export function findGlossaryProblems({ glossary, reviews, translations }: Translated): readonly Issue[] {
  const terms = [...glossary].sort((a, b) => b.zh.length - a.zh.length)
  return [
    ...[...reviews].flatMap(([plan, { figures }]) =>
      figures
        .flatMap((entry) => (entry.verdict === 'reject' ? [] : [entry]))
        .flatMap(({ quote, quote_en, measure_zh, measure_en }) => [
          { zh: quote, en: quote_en },
          { zh: measure_zh, en: measure_en },
        ])
        .map((pair) => ({ ...pair, file: `content/reviews/${plan}.yaml` })),
    ),
    ...[...translations].flatMap(([plan, { headings, passages }]) =>
      [...Object.entries(headings), ...Object.entries(passages)].map(([zh, en]) => ({
        ...{ zh, en },
        file: `content/translations/${plan}.yaml`,
      })),
    ),
  ].flatMap(({ zh, en, file }) =>
    termsIn(zh, terms)
      .filter((term) => term.fixed && !renders(en, term))
      .map((term): Issue => ({
        severity: 'warning',
        code: 'glossary-term',
        message: `The English \`${en}\` does not render \`${term.zh}\` as \`${term.en}\`, as the glossary does. Use the glossary's word, or set \`fixed: false\` there if the term has several senses.`,
        at: { file },
        quote: zh,
      })),
  )
}

/** The terms a text holds; a longer one hides the shorter ones inside it. Terms come longest first. */
function termsIn(text: string, terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  let rest = text
  return terms.filter(({ zh }) => {
    const isThere = rest.includes(zh)
    // A mark in place of the term keeps what stood on its two sides apart.
    if (isThere) rest = rest.replaceAll(zh, '\n')
    return isThere
  })
}

/** Whether every word of the term stands in the English, in any order and number; an abbreviation in brackets will do. */
function renders(english: string, { en }: GlossaryTerm): boolean {
  const words = new Set(wordsOf(english))
  const [, full = en, short] = /^(.+?) \(([A-Z]+)\)$/.exec(en) ?? []
  return [full, short].some((form) => form !== undefined && wordsOf(form).every((word) => words.has(word)))
}

const joining = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'or', 'the', 'to', 'who'])

const wordsOf = (english: string): readonly string[] =>
  (english.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !joining.has(word)).map(singular)

const irregular: Readonly<Record<string, string>> = { consortia: 'consortium', women: 'woman' }

/** The word without its ending for number, enough to tell two words apart: `nurseries` → `nursery`, `diseases` → `diseas`. */
const singular = (word: string): string =>
  irregular[word] ?? (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?:es|(?<!s)s|e)$/, ''))
