import type { yearBases } from '../../../model/figure.ts'
import type { DateMention } from './find-dates.ts'
import type { Period } from './period.ts'

export type YearBasis = (typeof yearBases)[number]

/** A date as it bears on a value: its year and how that is known. */
export type Dated = {
  readonly year: number
  readonly basis: YearBasis
  readonly sense: DateMention['sense']
  /** First year where the date is a span. */
  readonly from?: number
}

/** Year of a date mention in a document of the given period; undefined where it names none. */
export function resolveDate(date: DateMention, period: Period): Dated | undefined {
  if (date.sense === 'base' || date.sense === 'other') return undefined
  const from = date.from === undefined ? {} : { from: date.from }
  if (date.year !== undefined) return { year: date.year, basis: 'stated', sense: date.sense, ...from }
  const own = ownYear(period)
  const isSections = period.section !== undefined && date.sense !== 'past'
  if (date.within !== undefined) return withinPeriod(date, date.within, period)
  if (date.offset !== undefined && own !== undefined)
    return isSections
      ? { year: period.section + date.offset, basis: 'carried', sense: date.sense }
      : { year: own + date.offset, basis: 'document', sense: date.sense }
  if (date.sense === 'past' && period.baseline !== undefined)
    return { year: period.baseline, basis: 'document', sense: 'past', ...from }
  return undefined
}

/** 三年内 has a year only where counting from the period's first year meets its last; else nobody can tell. */
const withinPeriod = ({ sense }: DateMention, years: number, { from, to }: Period): Dated | undefined =>
  from !== undefined && to === from + years - 1 ? { year: to, basis: 'document', sense } : undefined

/** What 今年 and 年内 mean: the only year of a one-year plan, else the year of issue. */
const ownYear = ({ from, to, issued }: Period): number | undefined => (from === to ? (to ?? issued) : issued)

/** Whether a date lies before what the document plans for, so that its value has been reached. */
export function isPast({ year, sense, from }: Dated, { from: begins, issued, to }: Period): boolean {
  if (sense === 'past') return true
  if (begins === undefined) return issued !== undefined && year < issued
  if (sense === 'deadline' && year >= begins) return false
  if (from !== undefined && to !== undefined && year >= to) return false
  return year < begins || (issued !== undefined && year < issued && year !== to)
}
