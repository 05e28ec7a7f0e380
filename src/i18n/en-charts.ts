import type { zhCharts } from './zh-charts.ts'

/** English for the words around the charts. */
export const enCharts: Readonly<Record<keyof typeof zhCharts, string>> = {
  'chart.unit': 'Unit: {unit}',
  'chart.key.target': 'Filled: a target of the document',
  'chart.key.baseline': 'Ring: reached',
  'chart.key.aspirational': 'Dashed outline: aspirational wording',
  'chart.key.derived': 'Dotted outline: derived by this site, no figure of the document',
  'chart.key.lower': 'Fading towards more: a lower bound only',
  'chart.key.upper': 'Fading towards less: an upper bound only',
  'chart.timeline.key': 'Filled: target; ring: reached; dashed ring around: aspirational wording.',
  'chart.timeline': 'What is due when',
  'chart.other': '{value}, another measure',
  'chart.summary': '{theme} at a glance: {indicator}',
  'chart.coverage': 'Who says what: city × theme',
  'chart.coverage.key':
    'Filled square: with figures, their number inside; open square: mentioned, no figure; dot: not stated in this document.',
  'chart.benchmark.source': ' Source of the target of {place}: {source}.',
  'chart.absent.figures': ' {places}: no figure.',
  'chart.absent.figures.many': ' {n} more {n|place gives|places give} no figure.',
  'chart.table': 'The numbers of the chart as a table',
  'chart.break': 'The axis does not start at zero',
  'chart.derived': '{value} derived',
  'chart.formula': '{count} ÷ {people} residents ({year} census)',
  'chart.apart': 'Not drawn together',
  'chart.benchmark.target': '{place}, target {value} ({year})',
  'chart.benchmark.achieved': '{place}, reached {value} ({year})',
  'benchmark.title': '{n} outside {n|yardstick|yardsticks}',
  'benchmark.source': 'Source',
  'chart.derived.note': '{year}, derived by this site',
  'chart.wording': '{theme}: how firmly it is worded',
  'chart.wording.caption':
    'No two places give figures that share a scale; this counts firm, plain and aspirational wording instead.',
  'chart.describe': '{title}, by year: {items}.',
  'chart.describe.item': '{city} {value}, {note}',
  'chart.timeline.note': 'No two places give figures that share a scale, so they only stand at their years.',
}
