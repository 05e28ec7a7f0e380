import { expect, it } from 'vitest'
import { joinBlanks } from '../../src/search/join-blanks.ts'

it.each([
  ['托 位', '托位'],
  ['签约 率', '签约率'],
  ['东莞 托 位', '东莞 托位'],
  ['家 庭\u3000医 生', '家庭医生'],
])('a blank inside a word is none: %s', (query, joined) => expect(joinBlanks(query)).toBe(joined))

it.each(['东莞 托育', '看 中医', '托育 5 个', 'a 托', '托'])('leaves %s as it is', (query) =>
  expect(joinBlanks(query)).toBe(query),
)
