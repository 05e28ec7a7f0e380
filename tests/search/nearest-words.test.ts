import { describe, expect, it } from 'vitest'
import { nearestOver } from '../../src/search/nearest-words.ts'

const nearest = nearestOver(
  ['childcare', 'chronic disease', '家庭医生签约'].map((key) => ({ key, value: key })),
)

describe('the known words most like a text nobody can read', () => {
  it('come best first', () => {
    expect(nearest('chilcar', 2)[0]?.key).toBe('childcare')
    expect(nearest('家庭医声签约', 2)[0]?.key).toBe('家庭医生签约')
  })

  it('are none for a text like none of them', () => {
    expect(nearest('量子纠缠', 2)).toEqual([])
  })
})
