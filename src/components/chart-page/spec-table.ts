import type { ChartRow } from '../../charts/chart-row.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { commitments } from '../../model/figure.ts'
import type { CoverageRow } from '../../charts/coverage-chart.ts'
import type { ChartSpec } from './spec-type.ts'

export type NumberRow = {
  readonly id: string
  /** Address of the evidence; null if there is none to go to. */
  readonly href: string | null
  readonly cells: readonly string[]
}

export type NumberTable = {
  readonly headings: readonly string[]
  readonly rows: readonly NumberRow[]
  /** All cells but the first of a row are so short that a few columns fit a phone. */
  readonly isShort?: boolean
}

/** What a chart shows, as a table: the first cell of a row names what it is of. */
export function tableOf(spec: ChartSpec, locale: Locale): NumberTable {
  const t = translator(locale)
  const city = t('column.city')
  const cellWords = ({ state, count }: CoverageRow['cells'][number]) =>
    t(`coverage.cell.${state}`, { n: count })
  switch (spec.kind) {
    case 'values':
      return {
        headings: [city, t('column.value'), t('column.year')],
        rows: [
          ...spec.rows.map((row) => ({
            ...{ id: row.id, href: row.href, cells: [row.label, row.valueText, noteOf(row, locale)] },
          })),
          ...(spec.options.benchmarks ?? []).map(({ id, text }) => ({ id, href: null, cells: [text] })),
        ],
      }
    case 'summary':
      return {
        headings: [city, t('column.value'), t('column.year')],
        rows: spec.rows.map(({ city: id, href, label, value, words }) => ({
          ...{ id, href, cells: [label, value?.valueText ?? words, value ? noteOf(value, locale) : '—'] },
        })),
      }
    case 'timeline':
      return {
        headings: [city, t('column.year'), t('column.measure')],
        rows: spec.lanes.flatMap(({ label, items }) =>
          items.map(({ id, href, year, text }) => ({ id, href, cells: [label, `${year}`, text] })),
        ),
      }
    case 'years':
      return {
        headings: [city, t('column.year'), t('timeline.years.reached'), t('timeline.years.due')],
        rows: spec.lanes.flatMap(({ city: id, label, columns }) =>
          columns.map(({ year, reached, due, href }) => ({
            ...{ id: `${id}-${year}`, href, cells: [label, `${year}`, `${reached}`, `${due}`] },
          })),
        ),
      }
    case 'wording':
      return {
        headings: [
          city,
          ...commitments.map((each) => nameOf('commitment', each, locale)),
          t('wording.promises'),
        ],
        rows: spec.rows.map((row) => {
          const counts = commitments.map((each) => row[each])
          const all = counts.reduce((sum, count) => sum + count, 0)
          return { id: row.city, href: row.href, cells: [row.label, ...[...counts, all].map(String)] }
        }),
      }
    case 'coverage':
      return {
        headings: [t('coverage.theme'), ...spec.grid.cities.map(({ label }) => label)],
        rows: spec.grid.rows.map(({ theme, href, label, cells }) => ({
          ...{ id: theme, href, cells: [label, ...cells.map(cellWords)] },
        })),
        isShort: true,
      }
    default:
      return spec satisfies never
  }
}

/** The ring a drawing puts round a softly worded target is a word in its table. */
const noteOf = ({ noteText, commitment, role }: ChartRow, locale: Locale): string =>
  role === 'target' && commitment === 'aspirational'
    ? `${noteText}${translator(locale)('list.clauses')}${nameOf('commitment', commitment, locale)}`
    : noteText
