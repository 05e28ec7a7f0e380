import { expect, it } from 'vitest'
import { nearSound } from '../../src/search/sounds.ts'
import { search } from './real-content.ts'

it.each([
  ['zhang', 'zan'],
  ['cheng', 'cen'],
  ['ning', 'lin'],
  ['shen', 'sen'],
])('says %s and %s alike', (one, other) => expect(nearSound([one])).toBe(nearSound([other])))

it('tells other sounds apart', () => {
  expect(nearSound(['guan'])).not.toBe(nearSound(['duan']))
  expect(nearSound(['zha'])).not.toBe(nearSound(['zan']))
})

it('finds what was meant where two sounds of a syllable are near: 精森卫生', () => {
  expect(search('精森卫生').understanding.groups[0]?.concept).toContain('mental')
})
