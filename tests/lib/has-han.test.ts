import { expect, it } from 'vitest'
import { hasHan } from '../../src/lib/has-han.ts'

it('finds a Chinese character beside Latin letters, and beyond the basic plane', () => {
  expect(['B超', '𠮷', '〇'].filter(hasHan)).toEqual(['B超', '𠮷', '〇'])
})

it('finds none in Latin letters, digits and Chinese marks', () => {
  expect(['CT', '3070', '，。', ''].filter(hasHan)).toEqual([])
})
