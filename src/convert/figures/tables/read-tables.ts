import type { CodedPassage } from '../../document.ts'
import type { Period } from '../time/period.ts'
import type { FigureReading } from '../figure-reading.ts'
import { readCell, nameOf, unitOf } from './read-cell.ts'
import { readHeader } from './read-header.ts'
import type { Column } from './read-header.ts'
import { splitLooseRow, splitRow } from './split-row.ts'
import type { Cell } from './split-row.ts'

/** The figures of all indicator tables and the passages they stand in, header rows included. */
export type Tables = { readonly byPassage: ReadonlyMap<string, readonly FigureReading[]> }

/** Reads tables whose header names an indicator and a value column; each cell with a number is a figure. */
export function readTables(passages: readonly CodedPassage[], text: string, period: Period): Tables {
  const byPassage = new Map<string, readonly FigureReading[]>()
  let columns: readonly Column[] | undefined
  let isLoose = false
  for (const passage of passages) {
    const line = text.slice(passage.start, passage.end)
    const wide = splitRow(line)
    const loose = wide === undefined ? splitLooseRow(line) : undefined
    const cells: readonly Cell[] | undefined =
      wide ?? (isLoose || (loose !== undefined && isHeader(loose)) ? loose : undefined)
    const header: readonly Column[] | undefined = cells === undefined ? undefined : readHeader(cells, period)
    if (cells === undefined) columns = undefined
    else if (header !== undefined) columns = header
    isLoose = columns !== undefined && wide === undefined
    if (cells === undefined || columns === undefined) continue
    byPassage.set(
      passage.id,
      header === undefined ? readRow(passage, alignRight(cells, columns.length), columns) : [],
    )
  }
  return { byPassage }
}

/** 领域 指标 2022年目标值: words short enough to head columns. */
const isHeader = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => text.length <= 12) &&
  cells.some(({ text }) => /^(?:主要)?(?:指标|项目)(?:名称)?$/.test(text))

/** A merged first cell (类别) is missing from the rows it spans: cells belong to the last columns. */
const alignRight = (cells: readonly Cell[], count: number): readonly (Cell | undefined)[] =>
  cells.length >= count ? cells : [...Array.from({ length: count - cells.length }, () => undefined), ...cells]

function readRow(
  passage: CodedPassage,
  cells: readonly (Cell | undefined)[],
  columns: readonly Column[],
): readonly FigureReading[] {
  const cellOf = (role: Column['role']): Cell | undefined =>
    cells[columns.findIndex((column) => column.role === role)]
  const measure = cellOf('measure')
  if (measure === undefined || measure.text === '' || !/[\u4e00-\u9fff]/.test(measure.text)) return []
  const unit = cellOf('unit')?.text ?? ''
  const isBinding = cellOf('nature')?.text.includes('约束') === true
  return columns.flatMap((column, index) => {
    const cell = cells[index]
    if (column.role !== 'value' || cell === undefined) return []
    const value = readCell(cell.text)
    return value === undefined ? [] : [toReading({ passage, measure, cell, column, unit, isBinding, value })]
  })
}

type CellReading = {
  readonly passage: CodedPassage
  readonly measure: Cell
  readonly cell: Cell
  readonly column: Extract<Column, { role: 'value' }>
  readonly unit: string
  readonly isBinding: boolean
  readonly value: NonNullable<ReturnType<typeof readCell>>
}

function toReading({ passage, measure, cell, column, unit, isBinding, value }: CellReading): FigureReading {
  const { quantity, comparator } = value
  const start = passage.start + cell.start
  const isFirm = isBinding && !column.reached
  return {
    passage,
    milestone: false,
    measureNth: 1,
    value: { start: start + quantity.start, end: start + quantity.end },
    quote: {
      start: passage.start + Math.min(measure.start, cell.start),
      end: passage.start + Math.max(measure.end, cell.end),
    },
    amount: quantity.value,
    amountTo: quantity.valueTo,
    unit: unitOf(quantity.unit, unit, measure.text),
    comparator,
    kind: column.reached ? 'baseline' : /年均|每年/.test(measure.text) ? 'annual-rate' : 'target',
    year: column.year,
    basis: column.year === null ? null : 'carried',
    commitment: isFirm ? 'firm' : 'plain',
    commitmentWord: isFirm ? '约束性' : null,
    measure: nameOf(measure.text),
    scope: undefined,
  }
}
