import type { Benchmark } from '../model/benchmark.ts'
import { coverageStates } from '../model/coverage.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { derivedValues, type DerivedValue } from './derived-values.ts'
import { leadFigure } from './theme-answers.ts'

/** What a reference in a written analysis stands for; its number is never typed. */
export type Resolved =
  | { readonly kind: 'figure'; readonly field: 'value' | 'year' | 'quote'; readonly figure: Figure }
  | { readonly kind: 'benchmark'; readonly field: 'value' | 'year'; readonly benchmark: Benchmark }
  | { readonly kind: 'derived'; readonly derived: DerivedValue }
  | { readonly kind: 'count'; readonly count: number }

/**
 * Looks up `city/indicator` (with `:year` or `:quote`), `benchmark:<id>` (with `:year`),
 * `derived:city/indicator` or `count/<theme>/<state>`; undefined where the data has no such thing.
 */
export function resolveReference(dataset: Dataset, reference: string): Resolved | undefined {
  const [, form, rest] = /^(benchmark:|derived:|count\/)?(.+)$/.exec(reference.trim()) ?? []
  if (rest === undefined) return undefined
  if (form === 'benchmark:') return resolveBenchmark(dataset, rest)
  if (form === 'derived:') return resolveDerived(dataset, rest)
  if (form === 'count/') return resolveCount(dataset, rest)
  return resolveFigure(dataset, rest)
}

function resolveFigure(dataset: Dataset, text: string): Resolved | undefined {
  const [name = '', field = 'value'] = text.split(':')
  const [city, indicator] = name.split('/')
  const theme = dataset.themes.find(
    ({ id }) => id === dataset.indicators.find((each) => each.id === indicator)?.theme,
  )
  const candidates = dataset.figures.filter(
    (figure) => figure.city === city && figure.indicator === indicator,
  )
  const figure = theme && leadFigure(candidates, theme)
  if (!figure || (field !== 'value' && field !== 'year' && field !== 'quote')) return undefined
  if ((field === 'value' && figure.value === null) || (field === 'year' && figure.year === null))
    return undefined
  return { kind: 'figure', field, figure }
}

function resolveBenchmark({ benchmarks }: Dataset, text: string): Resolved | undefined {
  const [name, field = 'value'] = text.split(':')
  const benchmark = benchmarks.find(({ id }) => id === name)
  return benchmark && (field === 'value' || field === 'year')
    ? { kind: 'benchmark', field, benchmark }
    : undefined
}

function resolveDerived(dataset: Dataset, name: string): Resolved | undefined {
  const derived = derivedValues(dataset).find(({ city, indicator }) => `${city}/${indicator}` === name)
  return derived && { kind: 'derived', derived }
}

function resolveCount({ themes, coverage }: Dataset, name: string): Resolved | undefined {
  const [theme, state] = name.split('/')
  if (!themes.some(({ id }) => id === theme) || !coverageStates.some((each) => each === state))
    return undefined
  return {
    kind: 'count',
    count: coverage.filter((cell) => cell.theme === theme && cell.state === state).length,
  }
}
