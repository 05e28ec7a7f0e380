import { describe, expect, it } from 'vitest'
import { isOneKind, sharedFigures } from '../../src/compare/scale-groups.ts'
import { pairAnswers, themeVerdicts } from '../../src/compare/place-pairs.ts'
import { ofPlaces } from '../../src/compare/side-by-side.ts'
import { dataset } from '../content/dataset.ts'

const theme = (id: string) => {
  const found = dataset.themes.find((each) => each.id === id)
  if (!found) throw new Error(`No theme ${id}`)
  return found
}
const placesOf = (pairs: readonly { readonly cities: readonly string[] }[]) =>
  pairs.map(({ cities }) => cities.join(' '))

describe('what a theme says may be compared', () => {
  it('gives the verdict on health literacy in Wuhu and Jinhua, though neither need lead with it', () => {
    const { shared, apart } = themeVerdicts(dataset, theme('population-health'))
    const literacy = shared.find(({ indicator }) => indicator.id === 'health-literacy')
    expect(literacy?.figures.map(({ city, value }) => [city, value])).toEqual([
      ['wuhu', 25],
      ['jinhua', 33],
    ])
    expect(literacy?.pairs[0]?.sentence.zh).toContain('可以并列看，不能据此说谁高谁低')
    expect(placesOf(apart)).not.toContain('wuhu jinhua')
  })

  it('sets the rate derived for Dongguan beside Wuhu’s, with the years that keep them from being ranked', () => {
    const { shared } = themeVerdicts(dataset, theme('childcare'))
    const [rate] = shared
    expect(rate?.derived.map(({ city }) => city)).toEqual(['dongguan'])
    const pair = rate?.pairs.find(({ cities }) => cities.join() === 'wuhu,dongguan')
    expect(pair?.sentence.zh).toMatch(/年份不同\(2021、2024\).*不能据此说谁高谁低。$/)
  })

  it('still tells that the total of Dongguan is no rate', () => {
    const { apart } = themeVerdicts(dataset, theme('childcare'))
    expect(apart.find(({ cities }) => cities.join() === 'wuhu,dongguan')?.sentence.zh).toContain('指标不同')
  })
})

describe('the page of two places', () => {
  it('answers with a measure both state where there is one', () => {
    const places = ofPlaces(dataset, [{ id: 'wuhu' }, { id: 'jinhua' }])
    const leads = pairAnswers(places, theme('population-health')).map(({ lead }) => lead?.indicator)
    expect(leads).toEqual(['health-literacy', 'health-literacy'])
  })

  it('loses no figure when another one leads', () => {
    const places = ofPlaces(dataset, [{ id: 'wuhu' }, { id: 'jinhua' }])
    for (const { lead, others, coverage } of pairAnswers(places, theme('population-health')))
      expect([lead?.id, ...others.map(({ id }) => id)].toSorted()).toEqual(coverage.figures.toSorted())
  })

  it('counts no target beside a baseline, and no promise made twice, among what may stand side by side', () => {
    const pairs = sharedFigures(dataset, 'guangan', 'jinhua').filter(
      ({ a }) => a.indicator === 'life-expectancy',
    )
    expect(pairs.filter(isOneKind).map(({ a, b }) => [a.value, b.value])).toEqual([
      [78.2, 80.6],
      [78.2, 80.5],
    ])
    expect(pairs.filter((pair) => !isOneKind(pair)).map(({ a }) => a.kind)).not.toContain('target')
  })
})
