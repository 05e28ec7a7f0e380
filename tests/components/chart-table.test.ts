import { expect, it } from 'vitest'
import { specOf } from '../../src/components/chart-page/chart-spec.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { tableOf } from '../../src/components/chart-page/spec-table.ts'
import { dataset } from '../content/dataset.ts'

it('says in the table of a chart which target is only striven for', () => {
  const chart = siteCharts(dataset).find(({ id }) => id === 'summary-family-doctor')
  if (!chart) throw new Error('No chart of family doctors')
  const cells = tableOf(specOf(dataset, chart, 'zh'), 'zh').rows.map(({ cells: [, , note] }) => note)
  expect(cells).toContain('2024年目标，期望')
  expect(cells.filter((note) => note?.includes('期望'))).toHaveLength(1)
})
