import { range } from 'd3'
import { widthOf } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'

/** Every year where there is room, else those that plans begin and end with: 2015, 2020, 2025. */
export function layoutYearTicks(
  [first, last]: readonly [first: number, last: number],
  x: (year: number) => number,
): readonly TextLine[] {
  const needed = widthOf(`${last}`, 'tick') + gap
  const step = steps.find((years) => x(first + years) - x(first) >= needed) ?? last - first + 1
  return range(first, last + 1)
    .filter((year) => year % step === 0)
    .map((year): TextLine => ({ text: `${year}`, x: x(year), y: 13, anchor: 'middle', kind: 'tick' }))
}

const gap = 10
const steps = [1, 5, 10]
