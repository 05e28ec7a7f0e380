import type { ChartRow } from '../../src/charts/chart-row.ts'

/** A plain target of a made-up city, to be varied. */
export function rowOf(changes: Partial<ChartRow> = {}): ChartRow {
  return {
    id: 'a-2025-f-1',
    city: 'a',
    label: '甲市',
    value: 4.5,
    valueTo: null,
    valueText: '4.5',
    noteText: '2025 年目标',
    year: 2025,
    role: 'target',
    comparator: 'eq',
    commitment: 'plain',
    mark: 'circle',
    hue: 1,
    href: '#f-1',
    ...changes,
  }
}
