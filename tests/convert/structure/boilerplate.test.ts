import { describe, expect, test } from 'vitest'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'

/** What becomes of a line between two sentences. */
const kindOf = (line: string): string | undefined => {
  const text = `全市新增托位100个。\n${line}\n全市新增床位200张。`
  const block = readStructure('plan', text).blocks.find(({ start }) => start === text.indexOf(line))
  return block?.reason ?? block?.kind
}

describe('recognises', () => {
  test.each([
    ['发布时间:2021-09-18 10:16信息来源: 某市人民政府阅读次数: 字体:【', 'publication-line'],
    ['2020-08-14 09:29:53', 'publication-line'],
    ['• 发布日期:2022-08-04', 'publication-line'],
    ['浏览次数: 123 次', 'read-counter'],
    ['来 源:某某日报', 'source-line'],
    ['责任编辑:某市卫健委', 'byline'],
    ['金华新闻客户端8月14日消息 金华日报记者 张三/文 李四/图', 'byline'],
    ['本报讯 记者 张三', 'byline'],
    ['(记者 张三 通讯员 李四)', 'byline'],
    ['索 引 号: 000014349/2022-00024', 'index-record'],
    ['公开方式 主动公开 文号 某政办规〔2022〕4号', 'index-record'],
    ['您现在的位置:首页 > 政务公开', 'breadcrumb'],
    ['网站首页 > 新闻中心 > 正文', 'breadcrumb'],
    ['【字体:大 中 小】', 'font-size'],
    ['【打印本页】【关闭窗口】', 'page-tools'],
    ['【我要纠错】', 'page-tools'],
    ['文件下载', 'download'],
    ['政策咨询 我要问', 'consultation'],
    ['如果您对该政策文件有疑问,可以拨打市长热线:0000-12345。', 'consultation'],
    ['上一篇:某市召开会议', 'related-links'],
    ['更多资讯请关注某某客户端', 'app-promotion'],
    ['版权和免责申明', 'copyright'],
    ['Copyright © 2022 某市人民政府 版权所有', 'copyright'],
    ['某ICP备05000000号', 'site-footer'],
    ['— 12 —', 'page-number'],
    ['第3页 共10页', 'page-number'],
  ])('%s', (line, reason) => {
    expect(kindOf(line)).toBe(reason)
  })
})

describe('leaves in the text', () => {
  test.each([
    '加强健康信息平台登录管理。',
    '组织新闻记者采访活动;',
    '记者从会上了解到,今年将新建3家医院。',
    '服务对象满意度达到90%。',
    '政策解读活动每月开展1次。',
    '来源不明的药品一律下架。',
    '打印病历收费不高于成本。',
    '发布健康科普文章100篇。',
    '市卫生健康委主任主持会议。',
    '设立政策咨询热线10条。',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('paragraph')
  })
})

test('takes the longest of many short lines at the head for the title where none says what it is', () => {
  const menu = ['网站首页', '政务公开', '健康云溪', '惠民生暖民心', '托育点亮幸福', '新闻发布']
  const title = '为了每一个家庭的健康守护'
  const text = [...menu, title, '全市托育服务稳步推进,家庭医生签约扎实开展。'].join('\n')
  const { blocks } = readStructure('plan', text)
  expect(
    blocks.filter(({ kind }) => kind === 'title').map(({ start, end }) => text.slice(start, end)),
  ).toEqual([title])
  expect(blocks[0]).toMatchObject({ kind: 'boilerplate', reason: 'site-navigation' })
})
