import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { comparabilityOf } from '../../src/compare/comparability.ts'
import { comparabilitySentence } from '../../src/compare/comparability-sentence.ts'
import { mayJoin } from '../../src/compare/derived-values.ts'
import { measuredIn } from '../../src/compare/measured.ts'
import { shareScale } from '../../src/compare/share-scale.ts'
import { specOf } from '../../src/components/chart-page/chart-spec.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import type { Figure } from '../../src/model/figure.ts'
import { dataset } from '../content/dataset.ts'

const measured = measuredIn(dataset)
const judge = (a: Figure, b: Figure) => comparabilityOf(measured(a), measured(b))
const sentence = (a: Figure, b: Figure) => comparabilitySentence(measured(a), measured(b)).zh
const figure = (city: string, indicator: string, kind?: Figure['kind']): Figure => {
  const found = dataset.figures.find(
    (each) =>
      each.city === city && each.indicator === indicator && (kind === undefined || each.kind === kind),
  )
  if (!found) throw new Error(`${city} gives no ${indicator}`)
  return found
}
/** Ids of the figures each chart of values draws on its axis. */
const drawn = siteCharts(dataset)
  .map((chart) => specOf(dataset, chart, 'zh'))
  .flatMap((spec) => {
    if (spec.kind === 'summary') return [spec.rows.flatMap(({ value }) => value ?? [])]
    return spec.kind === 'values' ? [spec.rows] : []
  })
const drawnTogether = (a: Figure, b: Figure): boolean =>
  drawn.some((rows) => [a, b].every(({ id }) => rows.some((row) => row.id === id)))

describe('an attempt to compare', () => {
  it('签约率 with 工作室覆盖率 is refused: they are different measures', () => {
    const signUp = figure('dongguan', 'family-doctor-signup-rate')
    const studio = figure('dongguan', 'family-doctor-studio-coverage')
    expect(judge(signUp, studio).verdict).toBe('apart')
    expect(sentence(signUp, studio)).toContain('指标不同')
    expect(drawnTogether(signUp, studio)).toBe(false)
  })

  it('托位总数 with 每千人托位数 is refused: measure and unit differ', () => {
    const total = figure('dongguan', 'childcare-places')
    const rate = figure('guangan', 'childcare-places-per-1000')
    expect(judge(total, rate).differences).toEqual(expect.arrayContaining(['measure', 'unit']))
    expect(sentence(total, rate)).toMatch(/不能放在同一把尺上。$/)
    expect(drawnTogether(total, rate)).toBe(false)
  })

  it('a 2021 target with a 2025 target is drawn with both years, and not ranked', () => {
    const early = figure('wuhu', 'childcare-places-per-1000')
    const late = figure('guangan', 'childcare-places-per-1000')
    expect(judge(early, late)).toMatchObject({ verdict: 'same-scale' })
    expect(judge(early, late).differences).toContain('year')
    expect(sentence(early, late)).toContain('不能据此说谁高谁低')
    const rows = drawn.find((each) => each.some(({ id }) => id === early.id))
    expect(rows?.find(({ id }) => id === early.id)?.noteText).toContain('2021')
  })

  it('a district with a city names the two levels', () => {
    const district = figure('guangan', 'childcare-places-per-1000')
    const city = figure('wuhu', 'childcare-places-per-1000')
    expect(judge(district, city).differences).toContain('level')
    expect(sentence(district, city)).toContain('一个是区，一个是市')
  })

  it('a baseline with a target draws one hollow and one filled', () => {
    const reached = figure('guangan', 'infant-mortality', 'baseline')
    const target = figure('guangan', 'infant-mortality', 'target')
    expect(judge(reached, target).differences).toContain('kind')
    const rows = drawn.find((each) => each.some(({ id }) => id === reached.id)) ?? []
    expect(rows.find(({ id }) => id === reached.id)?.role).toBe('baseline')
    expect(rows.find(({ id }) => id === target.id)?.role).toBe('target')
  })
})

describe('a derived value', () => {
  const rate = figure('guangan', 'childcare-places-per-1000')

  it('joins values that speak of all residents', () => {
    expect(mayJoin([measured(rate)])).toBe(true)
  })

  it('stays away from values that speak of a group', () => {
    expect(mayJoin([measured({ ...rate, scope_zh: '全区60岁以上老年人' })])).toBe(false)
  })
})

describe('every chart of values', () => {
  it('draws only figures that any two may share a scale', () => {
    const figures = new Map(dataset.figures.map((each) => [each.id, each]))
    expect(drawn.length).toBeGreaterThan(0)
    for (const rows of drawn) {
      const stated = rows.flatMap(({ id }) => figures.get(id) ?? [])
      expect(shareScale(stated, measured).apart).toEqual([])
    }
  })

  it('marks a derived value as derived, whatever figure it is made from', () => {
    const derived = drawn.flat().filter(({ id }) => id.startsWith('derived-'))
    expect(derived.length).toBeGreaterThan(0)
    expect(derived.every(({ role }) => role === 'derived')).toBe(true)
  })
})

describe('the road to a shared scale', () => {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(components|layouts|pages)\/.*\.(ts|astro)$/.test(path))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
  const using = (word: RegExp): string[] =>
    sources.filter(({ text }) => word.test(text)).map(({ path }) => path)

  it('leads past the comparability rules wherever figures become rows of a chart', () => {
    const makers = using(/\bfigureRow\(/).filter((path) => !path.endsWith('/chart-rows.ts'))
    expect(makers.toSorted()).toEqual([
      'components/chart-page/summary-spec.ts',
      'components/chart-page/values-spec.ts',
    ])
    for (const { text } of sources.filter(({ path }) => makers.includes(path)))
      expect(text).toMatch(/\b(ThemeSummary|IndicatorScale)\b/)
  })

  it('lets only these components draw values on an axis', () => {
    const drawing = using(/from '[^']*\/(YearAxisSvg|SortedRowsSvg|MiniSvg)\.astro'/)
    expect(drawing.toSorted()).toEqual([
      'components/chart-page/Drawing.astro',
      'components/charts/YearAxisSvg.astro',
    ])
  })
})
