import { findOccurrences } from './find-occurrences.ts'
import type { TextSpan } from './find-occurrences.ts'
import { isYear } from './query-groups.ts'
import type { SearchRecord } from './search-records.ts'
import type { FindPlaces, TermPlaces } from './term-places.ts'
import type { QueryGroup, SearchTerm } from './understanding.ts'

/** A term found in a record. */
export type Finding = {
  readonly term: SearchTerm
  /** Where it stands in the record's folded text. */
  readonly spans: readonly TextSpan[]
  /** How often it was found, places outside the text counting less than one. */
  readonly times: number
  /** How surely the record speaks of it, 0 to 1: the term's weight, less where it stands in a side place. */
  readonly strength: number
  /** True where only a heading above the text holds it. */
  readonly inHeading: boolean
}

/** What a record holds of one idea of the query. */
export type Evidence = { readonly group: QueryGroup; readonly found: readonly Finding[] }

/** A figure is about its measure: its quote often names other measures too. A heading speaks for its section. */
const placeShares = { title: 1, text: 1, quote: 0.75, around: 0.7 } as const
/** A word in the heading or scope counts less often than one in the text. */
const aroundTimes = 0.45
const themeStrength = 0.8
const yearStrength = 0.9
const otherUnit = 0.5

/**
 * What each record holds of each idea of a query, both in their order. Goes from the words to the records they stand
 * in: most records hold few of them, and a key waits for this.
 */
export function findEvidence(
  records: readonly SearchRecord[],
  groups: readonly QueryGroup[],
  find: FindPlaces,
): readonly (readonly Evidence[])[] {
  const held = new Map(
    records.map((record) => [record, groups.map((group) => ({ group, found: [] as Finding[] }))]),
  )
  groups.forEach((group, at) => {
    for (const term of group.terms) {
      for (const [record, places] of find(term))
        held.get(record)?.[at]?.found.push(findTerm(record, term, places))
    }
    if (group.value === undefined && !group.wholeTheme) return
    const year = isYear(group) ? String(group.value) : undefined
    for (const [record, evidence] of held)
      evidence[at]?.found.push(
        ...(year === undefined ? valueFindings(record, group) : yearFindings(record, year)),
        ...themeFindings(record, group),
      )
  })
  return [...held.values()]
}

function findTerm(record: SearchRecord, term: SearchTerm, { spans, inTitle, around }: TermPlaces): Finding {
  const inText =
    record.figure === undefined || term.reason === 'number' ? placeShares.text : placeShares.quote
  const share = inTitle ? placeShares.title : spans.length > 0 ? inText : placeShares.around
  const times = spans.length + (inTitle ? 1 : 0) + (around ? aroundTimes : 0)
  const inHeading = record.path.length > 0 && !inTitle && spans.length === 0
  return { term, spans, times, strength: term.weight * share, inHeading }
}

/** A figure whose plain value is the number asked for, however it is written. */
function valueFindings({ figure, folded }: SearchRecord, { value, terms }: QueryGroup): readonly Finding[] {
  if (!figure || value === undefined || (figure.value !== value && figure.value_to !== value)) return []
  const text = figure.written ?? String(value)
  const spans = findOccurrences(folded.text, text.toLowerCase())
  // 4个 is not what 4分钟 asks for.
  const unit = terms[0]?.text.replace(/^[\d.]+[万亿]?/, '') ?? ''
  const strength = (figure.unit ?? '').includes(unit) ? 1 : otherUnit
  return [{ term: { text, weight: 1, reason: 'number' }, spans, times: strength, strength, inHeading: false }]
}

/** What speaks of a year: a figure's may stand in an earlier sentence, or be that of its document. */
const yearFindings = ({ years }: SearchRecord, year: string): readonly Finding[] =>
  years.includes(year)
    ? [
        {
          term: { text: year, weight: 0.5, reason: 'year' },
          spans: [],
          times: 0.5,
          strength: yearStrength,
          inHeading: false,
        },
      ]
    : []

/**
 * A figure of the theme asked for answers even where its sentence uses other words: 托位 for 托育. A topic that was
 * only guessed from a misspelt word needs the word.
 */
function themeFindings(
  { figure, themes }: SearchRecord,
  { theme, wholeTheme, reason }: QueryGroup,
): readonly Finding[] {
  if (!figure || reason === 'similar' || !wholeTheme || theme === undefined || themes[0] !== theme) return []
  return [
    {
      term: { text: theme, weight: 0.5, reason: 'theme' },
      spans: [],
      times: 0.5,
      strength: themeStrength,
      inHeading: false,
    },
  ]
}
