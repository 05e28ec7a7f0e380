import Fuse from 'fuse.js/basic'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { similarityOver } from '../../src/search/similar.ts'

const words = ['childcare', 'child health', 'chronic disease', 'clinic', 'family doctor', '家庭医生签约']
const similar = similarityOver(words.map((key) => ({ key, value: key })))

describe('the known word most like a misspelt one', () => {
  afterEach(() => vi.restoreAllMocks())

  it('begins like it, is about as long and has nearly all its letters', () => {
    expect(similar('chilcare')?.key).toBe('childcare')
    expect(similar('family docter')?.key).toBe('family doctor')
    expect(similar('家庭医声签约')?.key).toBe('家庭医生签约')
    expect(similar('cabinet')).toBeUndefined()
    expect(similar('家庭教师合同')).toBeUndefined()
  })

  it('is not searched for where no word has the length and the letters', () => {
    const searches = vi.spyOn(Fuse.prototype, 'search')
    expect(['ch', 'chi', 'chil', 'child', 'famil', 'quantum'].map(similar)).toEqual(Array(6).fill(undefined))
    expect(searches).not.toHaveBeenCalled()
  })
})
