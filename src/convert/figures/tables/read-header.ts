import { findDates } from '../time/find-dates.ts'
import type { Period } from '../time/period.ts'
import { isPast, resolveDate } from '../time/year.ts'
import type { Cell } from './split-row.ts'

/** What a column of an indicator table holds. */
export type Column =
  | { readonly role: 'measure' | 'unit' | 'nature' | 'other' }
  | { readonly role: 'value'; readonly year: number | null; readonly reached: boolean }

/** Roles of the columns of a header row (指标 / 单位 / 2020年 / 2025年 / 属性); undefined if it heads no indicator table. */
export function readHeader(cells: readonly Cell[], period: Period): readonly Column[] | undefined {
  const columns = cells.map(({ text }) => columnOf(text, period))
  const hasMeasure = columns.some(({ role }) => role === 'measure')
  const hasValue = columns.some(({ role }) => role === 'value')
  return hasMeasure && hasValue ? columns : undefined
}

function columnOf(text: string, period: Period): Column {
  if (/属性|性质/.test(text)) return { role: 'nature' }
  if (/^(?:计量)?单位/.test(text)) return { role: 'unit' }
  const date = findDates(text)
    // 2020年基数: in a header the year is the column's, whatever it is called.
    .flatMap((found) => resolveDate(found.sense === 'base' ? { ...found, sense: 'in' } : found, period) ?? [])
    .at(-1)
  const reached = /基期|基数|基年|基线|基准|基础|现状|现值|完成|实际|实绩|达到值/.test(text)
  if (date !== undefined) return { role: 'value', year: date.year, reached: reached || isPast(date, period) }
  if (/目标|规划值|预期值|计划|任务值/.test(text) && !/名称|指标$/.test(text))
    return { role: 'value', year: period.to ?? null, reached: false }
  if (reached && /值|数|年|水平|情况|现状|期$/.test(text))
    return { role: 'value', year: period.baseline ?? null, reached: true }
  if (/指标|名称|项目|内容/.test(text)) return { role: 'measure' }
  return { role: 'other' }
}
