import { describe, expect, it } from 'vitest'
import { isLittle, latinKey, latinStems } from '../../src/search/latin-key.ts'

describe('the key of a Latin phrase', () => {
  it.each([
    ['Child-care Centres', 'child care center'],
    ['nurseries', 'nursery'],
    ['programme', 'program'],
    ['tumour', 'tumor'],
    ['paediatric haemorrhage', 'pediatric hemorrhage'],
    ['organisation', 'organization'],
    ['four aims', 'four aim'],
  ])('of %s is %s', (phrase, key) => {
    expect(latinKey(phrase)).toBe(key)
  })
})

describe('the stems of a Latin phrase', () => {
  it.each([
    ['screening for cancers', 'cancer screening'],
    ['vaccinated', 'vaccines'],
    ['immunisation', 'immunize'],
    ['counselling', 'counseling'],
    ['recruitment of doctors', 'doctor recruiting'],
    ['supervisor', 'supervision'],
  ])('are the same in %s and %s', (one, other) => {
    expect(latinStems(one)).toBe(latinStems(other))
  })

  it.each([
    ['integrity', 'integrated'],
    ['hospital', 'hospice'],
    ['nurse', 'nursery'],
  ])('tell %s from %s', (one, other) => {
    expect(latinStems(one)).not.toBe(latinStems(other))
  })

  it('leave out words that only join others', () => {
    expect(latinStems('care of the elderly')).toBe(latinStems('elderly care'))
    expect(['of', 'the', 's', 'care'].map(isLittle)).toEqual([true, true, true, false])
  })
})
