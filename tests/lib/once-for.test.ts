import { expect, test } from 'vitest'
import { onceFor } from '../../src/lib/once-for.ts'

test('asks once for the same two objects, and again for any other', () => {
  const asked: string[] = []
  const joined = onceFor((one: { name: string }, other: { name: string }) => {
    asked.push(one.name + other.name)
    return `${one.name} ${other.name}`
  })
  const [wuhu, jinhua] = [{ name: '芜湖' }, { name: '金华' }]
  expect([joined(wuhu, jinhua), joined(wuhu, jinhua), joined(jinhua, wuhu)]).toEqual([
    '芜湖 金华',
    '芜湖 金华',
    '金华 芜湖',
  ])
  expect(asked).toEqual(['芜湖金华', '金华芜湖'])
})

test('keeps an answer of nothing too', () => {
  let asked = 0
  const nothing = onceFor((_one: object, _other: object): undefined => {
    asked++
    return undefined
  })
  const [one, other] = [{}, {}]
  nothing(one, other)
  expect([nothing(one, other), asked]).toEqual([undefined, 1])
})
