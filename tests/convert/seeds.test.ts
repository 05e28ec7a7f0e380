import { describe, expect, test } from 'vitest'
import { readProject } from '../../scripts/lib/read-project.ts'
import { readStructure } from '../../src/convert/structure/read-structure.ts'
import { decodeSource } from '../../src/convert/decode-source.ts'
import { locateErrata } from '../../src/convert/locate-errata.ts'

const { seeds } = readProject()
const textOf = (id: string): string => {
  const seed = seeds.find((other) => other.id === id)
  const decoded = decodeSource(seed?.bytes ?? new Uint8Array(), id)
  return 'text' in decoded ? decoded.text : ''
}
const read = (id: string): ReturnType<typeof readStructure> => readStructure(id, textOf(id))
const outline = (id: string, level: number): readonly string[] =>
  read(id)
    .headings.filter((heading) => heading.level === level)
    .map(({ number, text }) => `${number ?? ''}${text}`)

test('keeps the five documents byte for byte', () => {
  expect(Object.fromEntries(seeds.map(({ id, sha256 }) => [id, sha256]))).toEqual({
    'dongguan-2024': 'fc62e5c072cd0d47ee499862bf5663c01ae2993d2aa47cd8ef8810ff565da9de',
    'guangan-2023': 'f35e71039cdb027e2fdc0f11abd14c32f3b7973d7fab31635dfc1ad463421d73',
    'jinhua-2020': '76b865c1e9f25ba68f9e25ce5bf4d6dd5945e8fa8be27ab2d3dab9eb11d436a4',
    'wuhu-2021': 'ce78a3d16af96f580354615eed5e7f42558bddb2678ff4912a0235ff09a51a97',
    'zhuzhou-2019': '8a034191b540f3cddf67770397ef15fb5657d2f2cc538ad1bd5ef87d5150919c',
  })
})

describe('leaves out the page around', () => {
  const boilerplate = (id: string): readonly unknown[] => {
    const text = textOf(id)
    return read(id)
      .blocks.filter(({ kind }) => kind === 'boilerplate')
      .map(({ reason, start, end }) => [reason, text.slice(start, end).replace(/\s/g, '').slice(0, 10)])
  }

  test.each([
    ['dongguan-2024', []],
    [
      'guangan-2023',
      [
        ['site-navigation', '•政策+•政府信息公'],
        ['publication-line', '发布时间:2023-'],
        ['page-tools', '【我要纠错】'],
      ],
    ],
    [
      'wuhu-2021',
      [
        ['publication-line', '发布时间:2021-'],
        ['download', '文件下载'],
        ['consultation', '政策咨询我要问如果您'],
      ],
    ],
    [
      'zhuzhou-2019',
      [
        ['publication-line', '发布日期:2019-'],
        ['byline', '责任编辑:市卫健委'],
      ],
    ],
    [
      'jinhua-2020',
      [
        ['breadcrumb', '首页>地方>开发区正'],
        ['publication-line', '2020-08-14'],
        ['source-line', '来源:金华日报'],
        ['byline', '作者:金华新闻客户端'],
        ['app-promotion', '更多资讯请关注金彩云'],
        ['copyright', '版权和免责申明凡注有'],
      ],
    ],
  ])('%s', (id, expected) => {
    expect(boilerplate(id)).toEqual(expected)
  })
})

describe('reads the outline of', () => {
  test('the five-year plan: 12 chapters, 30 sections', () => {
    expect(outline('guangan-2023', 1)).toHaveLength(12)
    expect(outline('guangan-2023', 1)[6]).toBe('第七章推进中医药高质量发展')
    expect(outline('guangan-2023', 2).filter((heading) => heading.startsWith('第'))).toHaveLength(30)
  })

  test('the action plan: 2 parts, 10 campaigns, 18 measures, three of which lost their stop', () => {
    expect(outline('wuhu-2021', 1)).toEqual(['一、工作目标', '二、工作举措'])
    expect(outline('wuhu-2021', 2)).toHaveLength(10)
    expect(outline('wuhu-2021', 3)).toHaveLength(18)
    expect(outline('wuhu-2021', 3).slice(1, 4)).toEqual([
      '2.实行门诊看病最多付一次',
      '3.推行老年和残障人群舒心就医',
      '4.推行疫苗智慧接种',
    ])
  })

  test('the conference report: 9 projects', () => {
    expect(outline('dongguan-2024', 1)).toHaveLength(9)
    expect(outline('dongguan-2024', 1)[6]).toBe('七、实施中医药综合改革工程')
  })

  test('the yearly priorities: 8 parts, 30 items', () => {
    expect(outline('zhuzhou-2019', 1)).toHaveLength(8)
    expect(outline('zhuzhou-2019', 2)).toHaveLength(30)
    expect(outline('zhuzhou-2019', 2)[9]).toBe('(十)落实“城乡统筹,幸福株洲”创新社会治理公共卫生行动')
  })

  test('the newspaper feature: 5 parts without numbers, 4 headlines, 11 projects', () => {
    expect(outline('jinhua-2020', 1)).toEqual([
      '思路和目标',
      '实施重点',
      '政策保障',
      '实施路径',
      '卫生健康事业稳步推进',
    ])
    expect(outline('jinhua-2020', 2)).toHaveLength(9)
    expect(outline('jinhua-2020', 3)).toHaveLength(6)
  })
})

test('keeps an item that was broken in two as one passage', () => {
  expect(read('jinhua-2020').passages.map(({ text }) => text)).toContain(
    '●将公共卫生应急管理体系融入\n\n  “金开通+微网格”社会“微智治”新模式。',
  )
})

test.each(seeds.map((seed) => [seed.id, seed] as const))('finds every erratum of %s', (id, seed) => {
  const { located, issues } = locateErrata(textOf(id), seed.sidecar.errata, {
    path: seed.sidecarPath,
    text: seed.sidecarText,
  })
  expect(issues).toEqual([])
  expect(located).toHaveLength(seed.sidecar.errata.length)
})
