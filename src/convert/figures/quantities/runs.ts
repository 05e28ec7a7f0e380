import type { Quantity } from './quantity.ts'

/** Quantities that follow one another with nothing but list marks between: 2.16人、3.12人、4.32张. */
export type Run = readonly Quantity[]

const between = /^(?:[及或]?以上|[及或]?以下|以内|左右)?(?:[、/和及与 ]|以及)?(?:达到|达|为|[≥≤><]=?)?$/
/** A comma joins only what 分别 has announced. */
const announced = /^(?:[及或]?以上|[及或]?以下|以内|左右)?,$/

/** Groups the quantities of a sentence into runs, in order. */
export function groupRuns(text: string, quantities: readonly Quantity[]): Run[] {
  const runs: Quantity[][] = []
  for (const quantity of quantities) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run !== undefined && previous !== undefined && follows(text, run[0] ?? previous, previous, quantity))
      run.push(quantity)
    else runs.push([quantity])
  }
  return runs
}

function follows(text: string, first: Quantity, previous: Quantity, next: Quantity): boolean {
  if (next.start - previous.end > 12) return false
  const gap = text.slice(previous.end, next.start)
  if (between.test(gap)) return true
  return announced.test(gap) && text.slice(Math.max(0, first.start - 24), first.start).includes('分别')
}
