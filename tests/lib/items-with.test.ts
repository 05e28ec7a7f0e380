import { expect, it } from 'vitest'
import { itemsWith } from '../../src/lib/items-with.ts'

const items = [
  { id: 1, city: 'wuhu', kind: 'target' },
  { id: 2, city: 'zhuzhou', kind: 'target' },
  { id: 3, city: 'wuhu', kind: 'baseline' },
] as const

it('finds what has a value in a field, in the order of the list', () => {
  expect(itemsWith(items, 'city', 'wuhu').map(({ id }) => id)).toEqual([1, 3])
  expect(itemsWith(items, 'kind', 'target').map(({ id }) => id)).toEqual([1, 2])
})

it('finds nothing for a value no item has', () => {
  expect(itemsWith([{ city: 'wuhu' as string }], 'city', 'dongguan')).toEqual([])
})

it('keeps two lists of the same items apart', () => {
  const [first] = items
  expect(itemsWith([first], 'city', 'wuhu')).toHaveLength(1)
  expect(itemsWith(items, 'city', 'wuhu')).toHaveLength(2)
})

it('goes through a list once, however often it is asked', () => {
  let read = 0
  const counted = Array.from({ length: 100 }, (_, id) => ({
    get city() {
      read++
      return `city-${id}`
    },
  }))
  for (let id = 0; id < 100; id++) itemsWith(counted, 'city', `city-${id}`)
  expect(read).toBe(100)
})
