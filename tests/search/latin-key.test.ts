import { describe, expect, it } from 'vitest'
import { latinKey } from '../../src/search/latin-key.ts'

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
