import { expect, test } from 'vitest'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'

const before = '一、任务\n新增托位100个。培训人员50名。\n二、保障\n加强领导。加大投入。\n'
const idsOf = (text: string): ReadonlyMap<string, string> => {
  const { headings, passages } = readStructure('a-2020', text)
  return new Map([...headings, ...passages].map((item) => [item.text, item.id]))
}

test('makes ids of plan, kind and content', () => {
  const ids = idsOf(before)
  expect(ids.get('任务')).toMatch(/^a-2020-h-[0-9a-z]{5}$/)
  expect(ids.get('新增托位100个。')).toMatch(/^a-2020-p-[0-9a-z]{5}$/)
})

test('moves no other id when a sentence or a chapter is inserted', () => {
  const after = idsOf(
    before.replace('培训', '新建机构3家。培训').replace('二、', '二、目标\n全面完成。\n三、'),
  )
  for (const [text, id] of idsOf(before)) expect(after.get(text)).toBe(id)
  expect(after.size).toBe(idsOf(before).size + 3)
})

test('tells repeated texts apart by what stands around them, never by a count', () => {
  const { passages } = readStructure('a-2020', '各县区:\n加强领导。加大投入。加强领导。')
  const [first = '', second = ''] = passages.filter(({ text }) => text === '加强领导。').map(({ id }) => id)
  expect(second).toMatch(new RegExp(`^${first}-[0-9a-z]{4}$`))
  expect(second).not.toBe(`${first}-2`)
})

test('tells headings of one name apart by the headings above them', () => {
  const { headings } = readStructure('a-2020', '一、城市\n(一)目标\n完成。\n二、农村\n(一)目标\n完成。')
  const ids = headings.filter(({ text }) => text === '目标').map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
  expect(ids.every((id) => !id.endsWith('-2'))).toBe(true)
})
