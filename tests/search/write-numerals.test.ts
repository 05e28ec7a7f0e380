import { expect, it } from 'vitest'
import { writeNumerals } from '../../src/search/write-numerals.ts'

it.each([
  ['百分之四十七', '47%'],
  ['签约率百分之八十五点五', '签约率85.5%'],
  ['百分之47', '47%'],
  ['千分之三点二', '3.2‰'],
  ['百分之百', '100%'],
  ['四成七', '47%'],
  ['签约率五成以上', '签约率50%以上'],
  ['七十九点五岁', '79.5岁'],
  ['三千零七十七个托位', '3077个托位'],
  ['四万七千个', '47000个'],
  ['两千二百名', '2200名'],
  ['十五家', '15家'],
  ['Level 3 hospitals', '三级 hospitals'],
])('writes the number of %s as %s', (query, written) => expect(writeNumerals(query)).toBe(written))

it.each(['十四五规划', '三成本', '一成立', '三级医院', '二十大', '一个', '三个一', '万人', '百人计划'])(
  'leaves %s as it is',
  (query) => expect(writeNumerals(query)).toBe(query),
)

it.each([
  ['people over 65', 'people 65岁以上'],
  ['residents over 65 in Dongguan?', 'residents 65岁以上 in Dongguan?'],
  ['over 50 beds', 'over 50 beds'],
])('takes %s for %s', (query, written) => {
  expect(writeNumerals(query)).toBe(written)
})
