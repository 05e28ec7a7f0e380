import { describe, expect, test } from 'vitest'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'

/** Level, number and text of each heading. */
const outline = (...lines: readonly string[]): readonly unknown[] =>
  readStructure('plan', lines.join('\n')).headings.map(({ level, number, text }) => [level, number, text])

describe('reads as headings', () => {
  test('chapters and sections, also fused to their text', () => {
    expect(outline('第一章规划背景', '第一节 发展基础', '全市床位充足。', '第二章 总 则')).toEqual([
      [1, '第一章', '规划背景'],
      [2, '第一节', '发展基础'],
      [1, '第二章', '总则'],
    ])
  })

  test('一、(一) 1. (1) as four levels', () => {
    expect(outline('一、总体要求', '(一)指导思想', '1.基本原则', '(1)公平可及', '二、任务')).toEqual([
      [1, '一、', '总体要求'],
      [2, '(一)', '指导思想'],
      [3, '1.', '基本原则'],
      [4, '(1)', '公平可及'],
      [1, '二、', '任务'],
    ])
  })

  test('a title with its stop above items that name who is responsible', () => {
    expect(
      outline('(一)实施基层强基工程。', '1.建设重点专科。三年内新增15个。(责任单位:市卫生健康委)'),
    ).toEqual([
      [1, '(一)', '实施基层强基工程'],
      [2, '1.', '建设重点专科'],
    ])
  })

  test('附件 with its name above a table, not above a signature', () => {
    expect(outline('全面落实各项任务。', '附件:主要指标', '指标\t2025年', '床位\t7')).toEqual([
      [1, null, '附件:主要指标'],
    ])
    expect(outline('全面落实各项任务。', '附件:主要指标', '某市卫生健康委员会', '2021年3月1日')).toEqual([])
  })

  test('a title run into its text, without the stop', () => {
    expect(outline('(一)全面落实党建责任。贯彻上级精神。')).toEqual([[1, '(一)', '全面落实党建责任']])
  })

  test('a numbered title with a space where its stop should be', () => {
    expect(outline('一、保障措施', '(一)加强组织领导 建立健全工作机制,明确责任分工,确保任务落实。')).toEqual([
      [1, '一、', '保障措施'],
      [2, '(一)', '加强组织领导'],
    ])
  })

  test('a dash with a title run into its text, without a number', () => {
    expect(outline('——服务资源不断扩容。全区床位6012张。')).toEqual([[1, null, '服务资源不断扩容']])
  })

  test('commas within quotation marks as part of a title', () => {
    expect(outline('(十)落实“城乡统筹,幸福株洲”行动。开展项目。')).toEqual([
      [1, '(十)', '落实“城乡统筹,幸福株洲”行动'],
    ])
  })

  test('short lines between paragraphs, a kicker above its headline', () => {
    expect(outline('一年来变化很大。', '思路和目标', '打造健康新高地', '到2022年全面建成。')).toEqual([
      [1, null, '思路和目标'],
      [2, null, '打造健康新高地'],
    ])
  })

  test('numbers that lost a bracket, and points without a space', () => {
    expect(outline('一)指导思想', '内容如下。', '1.1总体目标', '1.2具体目标')).toEqual([
      [1, '一)', '指导思想'],
      [2, '1.1', '总体目标'],
      [2, '1.2', '具体目标'],
    ])
  })

  test('a title before a colon, alone or with its text', () => {
    expect(outline('(一)总体目标:', '到2025年全面建成。', '(二)加强领导:各乡镇成立领导小组。')).toEqual([
      [1, '(一)', '总体目标'],
      [1, '(二)', '加强领导'],
    ])
  })

  test('titled articles of a regulation', () => {
    expect(outline('第三条【适用范围】本市适用本办法。')).toEqual([[1, '第三条', '适用范围']])
  })
})

describe('does not read as headings', () => {
  test.each([
    ['an article that is a sentence', '第四条 鼓励社会力量办托。政府给予支持。'],
    ['an item that is a target', '(一)到2025年每千人托位数达到4.5个。持续增长。'],
    ['an item of a list', '(一)备案申请书;'],
    ['the opening of a list', '(一)有下列情形之一的:'],
    ['a marked item with a stop', '●制定积分制管理办法。'],
    ['a sentence without number', '加强组织领导。成立领导小组。'],
    ['a short sentence with a count that lost its stop', '全市新增床位1000张'],
    ['a decimal number at the start of a line', '4.7万个托位已建成'],
  ])('%s', (_claim, line) => {
    expect(outline('各县区:', line, '本文自印发之日起施行。')).toEqual([])
  })

  test('the cells of a table', () => {
    expect(outline('主要目标如下。', '人均期望寿命', '孕产妇死亡率', '健康素养水平', '均达到要求。')).toEqual(
      [],
    )
  })
})

test('cuts a title that lost its stop before the date that follows, and says that it guessed', () => {
  const text = [
    '1. 做好筛查。实施项目。',
    '2. 做好随访。开展服务。',
    '3. 推行智慧接种2021年底前建成系统。',
  ].join('\n')
  const { headings, guessed } = readStructure('plan', text)
  expect(headings.map((heading) => heading.text)).toEqual(['做好筛查', '做好随访', '推行智慧接种'])
  expect(guessed.map(({ start, end }) => text.slice(start, end))).toEqual(['3. 推行智慧接种'])
})

test('puts the body after a run-in title under it', () => {
  const { passages, headings } = readStructure('plan', '一、任务\n(一)建机构。新建3家。再建2家。')
  expect(passages.map(({ text, heading_path }) => [text, heading_path.length])).toEqual([
    ['新建3家。', 2],
    ['再建2家。', 2],
  ])
  expect(passages[0]?.heading_path).toEqual(headings.map(({ id }) => id))
})

test('begins a new outline at the title of a second document', () => {
  const { passages } = readStructure(
    'plan',
    '印发《某市托育实施方案》。\n一、目标\n新建3家。\n某市托育实施方案\n本方案分两步。',
  )
  expect(passages.map(({ text, heading_path }) => [text, heading_path.length])).toEqual([
    ['印发《某市托育实施方案》。', 0],
    ['新建3家。', 1],
    ['本方案分两步。', 0],
  ])
})
