import { evenRuns } from '../../lib/even-runs.ts'
import type { Figure } from '../../model/figure.ts'

/** Rows of a table that follow each other: with words of their own each, or all with the same. */
export type RowGroup<Row> = { readonly rows: readonly Row[]; readonly shared: boolean }
type Said = Pick<
  Figure,
  'plan' | 'start' | 'end' | 'commitment' | 'commitment_word' | 'year_basis' | 'status'
>

/**
 * Rows in their order; those that follow each other with one sentence as evidence, and the same to say about it, are
 * one group, the others between them another. `apart` is true of a row that has more to say.
 */
export function rowGroups<Row extends { readonly figure: Said }>(
  rows: readonly Row[],
  apart: (row: Row) => boolean,
): readonly RowGroup<Row>[] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const first = run?.[0]
    if (run && first && !apart(first) && !apart(row) && keyOf(first.figure) === keyOf(row.figure))
      run.push(row)
    else runs.push([row])
  }
  const groups: RowGroup<Row>[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (run.length === 1 && last && !last.shared)
      groups[groups.length - 1] = { rows: [...last.rows, ...run], shared: false }
    else groups.push({ rows: run, shared: run.length > 1 })
  }
  return groups
}

/** A table of more rows is laid out group by group on a phone; one of fewer at once. */
export const mostRows = 15

/** The groups of a table, with none of rows that have words of their own longer than `mostRows`. */
export const shortGroups = <Row>(groups: readonly RowGroup<Row>[]): readonly RowGroup<Row>[] =>
  groups.flatMap((group) =>
    group.shared ? [group] : evenRuns(group.rows, mostRows).map((rows) => ({ rows, shared: false })),
  )

const keyOf = ({ plan, start, end, commitment, commitment_word, year_basis, status }: Said): string =>
  [plan, start, end, commitment, commitment_word, year_basis, status].join(' ')
