import { describe, expect, it } from 'vitest'
import { formatChoice, parseChoice } from '../../src/components/compare/compare-choice.ts'

const known = { cities: ['guangan', 'wuhu', 'dongguan'], themes: ['childcare', 'tcm'] }

describe('the choice in the address', () => {
  it('reads ids in the order of the page and drops unknown ones', () => {
    expect(parseChoice('?cities=dongguan,nowhere,wuhu&themes=tcm', known)).toEqual({
      cities: ['wuhu', 'dongguan'],
      themes: ['tcm'],
    })
  })

  it('reads what a plain form would send', () => {
    expect(parseChoice('?cities=wuhu&cities=guangan', known).cities).toEqual(['guangan', 'wuhu'])
  })

  it('is empty for everything, and then not in the address', () => {
    expect(parseChoice('', known)).toEqual({ cities: [], themes: [] })
    expect(formatChoice({ cities: [], themes: [] })).toBe('')
  })

  it('comes back as it was written', () => {
    const choice = { cities: ['wuhu', 'dongguan'], themes: ['childcare'] }
    expect(formatChoice(choice)).toBe('?cities=wuhu,dongguan&themes=childcare')
    expect(parseChoice(formatChoice(choice), known)).toEqual(choice)
  })
})
