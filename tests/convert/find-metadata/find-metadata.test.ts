import { expect, test } from 'vitest'
import { findMetadata } from '../../../src/convert/find-metadata/find-metadata.ts'
import type { Metadata } from '../../../src/convert/find-metadata/find-metadata.ts'
import { noFacts } from '../../../src/convert/formats/document-text.ts'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'

/** Sets the marks full-width, as documents do. */
const widen = (text: string): string =>
  text.replaceAll(',', '\uff0c').replaceAll(':', '\uff1a').replaceAll('(', '\uff08').replaceAll(')', '\uff09')

const read = (...lines: readonly string[]): Metadata => {
  const text = widen(lines.join('\n'))
  return findMetadata({ text, blocks: readStructure('plan', text).blocks, facts: noFacts })
}
const body = '加强基层医疗卫生服务体系建设,全市每千人口床位数达到6.5张。'

test('reads the covering notice of a plan', () => {
  expect(
    read(
      '云溪市人民政府办公室关于印发云溪市“十四五”卫生健康发展规划的通知',
      '云政办发〔2022〕9号',
      '各区县人民政府,市政府各部门:',
      '《云溪市“十四五”卫生健康发展规划》已经市政府同意,现印发给你们,请认真贯彻执行。',
      '云溪市人民政府办公室',
      '2022年2月28日',
      '云溪市“十四五”卫生健康发展规划',
      '一、发展目标',
      body,
    ),
  ).toEqual({
    title_zh: '云溪市“十四五”卫生健康发展规划',
    issuer_zh: '云溪市人民政府办公室',
    document_number: '云政办发〔2022〕9号',
    issued_on: '2022-02-28',
    published_on: null,
    period_from: 2021,
    period_to: 2025,
    baseline_year: 2020,
    kind: 'five-year-plan',
    genre: '发展规划',
    level: 'prefecture-city',
    place: '云溪市',
    scope_zh: '全市',
  })
})

test('gives a document of one year that year as its period', () => {
  expect(read('青石县2024年卫生健康工作要点', '一、总体要求', body)).toMatchObject({
    title_zh: '青石县2024年卫生健康工作要点',
    period_from: 2024,
    period_to: 2024,
    kind: 'work-priorities',
    level: 'county',
    place: '青石县',
  })
})

test('reads Chinese dates and a signature of two bodies', () => {
  expect(
    read(
      '关于加快发展托育服务的实施方案',
      '一、总体要求',
      body,
      '青石市卫生健康委员会',
      '青石市财政局',
      '二〇二三年十二月五日',
    ),
  ).toMatchObject({
    issuer_zh: '青石市卫生健康委员会、青石市财政局',
    issued_on: '2023-12-05',
    kind: 'action-plan',
  })
})

test('takes the years of a three-year action from its title', () => {
  expect(read('云溪市婴幼儿照护服务三年行动计划(2023—2025年)', '一、目标', body)).toMatchObject({
    period_from: 2023,
    period_to: 2025,
    genre: '行动计划',
  })
})

test('reads a regulation: adopted when, no period', () => {
  expect(
    read(
      '云溪市中医药条例',
      '(2022年8月26日云溪市第五届人民代表大会常务委员会第七次会议通过)',
      '第一章 总则',
      '第一条 为了保护和发展中医药,根据有关法律,结合本市实际,制定本条例。',
    ),
  ).toMatchObject({
    kind: 'regulation',
    genre: '条例',
    issued_on: '2022-08-26',
    period_from: null,
    period_to: null,
  })
})

test('reads a report on a meeting: its day with the year from the text', () => {
  expect(
    read('2月2日,云溪市2024年卫生健康工作会议召开。会议总结去年工作,部署今年任务。', body),
  ).toMatchObject({ kind: 'conference-report', issued_on: '2024-02-02', period_from: 2024, period_to: 2024 })
})

test.each([
  ['云溪市清江区“十四五”卫生健康发展规划', 'district', '清江区'],
  ['云溪市卫生健康委员会2023年工作要点', 'prefecture-city', '云溪市'],
  ['云溪经济技术开发区卫生健康事业发展规划', 'development-zone', '云溪经济技术开发区'],
  ['江东省“十四五”中医药发展规划', 'province', '江东省'],
  ['江东省云溪市青石县健康行动实施方案', 'county', '青石县'],
  ['重庆市卫生健康发展“十四五”规划', 'province', '重庆市'],
  ['关于加强社区卫生服务的意见', null, null],
])('knows the level of government by the place in %s', (title, level, place) => {
  expect(read(title, '一、总体要求', '加强基层建设。')).toMatchObject({ level, place })
})

test('takes no number from the running text', () => {
  expect(
    read('云溪市托育服务实施方案', '一、总体要求', '根据《意见》(国办发〔2019〕15号)要求,制定本方案。')
      .document_number,
  ).toBeNull()
})

test('leaves null what a bare text does not say', () => {
  expect(read(body)).toEqual({
    title_zh: null,
    issuer_zh: null,
    document_number: null,
    issued_on: null,
    published_on: null,
    period_from: null,
    period_to: null,
    baseline_year: null,
    kind: null,
    genre: null,
    level: null,
    place: null,
    scope_zh: null,
  })
})
