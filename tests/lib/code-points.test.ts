import { expect, it } from 'vitest'
import { codePointsOf } from '../../src/lib/code-points.ts'

it('counts a character outside the basic plane as one', () => {
  const points = codePointsOf('a𠮷b')
  expect(points.length).toBe(3)
  expect(points.offsetOf(3)).toBe(2)
  expect(points.slice(1, 2)).toBe('𠮷')
})

it('slices a plain text like a string', () => {
  expect(codePointsOf('托位数').slice(1, 3)).toBe('位数')
})
