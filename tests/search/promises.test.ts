import { describe, expect, it } from 'vitest'
import type { RankedRecord } from '../../src/search/rank-records.ts'
import { search } from './real-content.ts'

const texts = (query: string): readonly RankedRecord[] =>
  search(query).hits.filter(({ record }) => record.kind === 'passage' || record.kind === 'figure')
const first = (query: string): string => texts(query)[0]?.record.text ?? ''
const reasons = (query: string): readonly string[] =>
  texts(query)[0]?.matches.map(({ reason }) => reason) ?? []

describe('a resident who searches', () => {
  it('for 托位 sees childcare places of three cities first', () => {
    const cities = texts('托位')
      .slice(0, 4)
      .map(({ record }) => record.city)
    expect(new Set(cities)).toEqual(new Set(['guangan', 'wuhu', 'dongguan']))
  })

  it('for 东莞托育 sees the sentence with 4.7万个', () => {
    expect(first('东莞托育')).toContain('4.7万个')
  })

  it.each(['幼儿园托班', '送托班', '小孩没人带', 'childcare', 'tuoyu', 'chilcare', 'tuoyv'])(
    'for %s sees childcare',
    (query) => {
      expect(first(query)).toMatch(/托育|婴幼儿照护|托位/)
    },
  )

  it('sees what was meant though it was written as it sounds: 健康扶平 is 健康扶贫', () => {
    expect(search('健康扶平').understanding.groups.map(({ concept }) => concept)).toEqual(['poverty'])
    expect(reasons('健康扶平')).toEqual(['similar'])
  })

  it.each([
    ['health theme park', '公园'],
    ['hospital cost accounting', '核算'],
    ['Information sharing platforms', '平台'],
    ['skill', '技能'],
    ['staff appraisal', '考核'],
    ['complaint interviews', '约谈'],
  ])('for %s sees what the documents call %s', (query, word) => {
    const { groups, unknown } = search(query).understanding
    expect(groups.flatMap(({ terms }) => terms.map(({ text }) => text))).toContain(word)
    expect(unknown).toEqual([])
    expect(
      texts(query)
        .slice(0, 10)
        .flatMap(({ matches }) => matches.map(({ term }) => term)),
    ).toContain(word)
  })

  it.each([
    ['心理健康活动多少场', '100场'],
    ['广安医养结合服务中心几家', '家'],
    ['东莞房颤中心几个', '5个'],
  ])('for %s sees %s, whatever is counted', (query, written) => {
    const { arrangement, understanding } = search(query)
    expect(understanding.asksNumber).toBe(true)
    expect(arrangement.answers[0]?.record.figure?.written).toContain(written)
  })

  it('for all targets of a year sees them', () => {
    expect(search('2025年广安所有目标').arrangement.answers.length).toBeGreaterThan(2)
  })

  it.each(['技能', '会议', '功能', '要素', '有序', '效能'])(
    'for %s sees the word, though a part of it is a particle',
    (query) => {
      expect(first(query)).toContain(query)
    },
  )

  it('for dongguan tuoyu sees Dongguan’s childcare, not the city alone', () => {
    expect(first('dongguan tuoyu')).toContain('4.7万个')
  })

  it('for 东莞家庭医生签约率目标是多少 sees 47%', () => {
    expect(first('东莞家庭医生签约率目标是多少')).toContain('家庭医生签约率达47%以上')
  })

  it.each(['4.7万个', '47000', '4.7万', '四万七千个'])(
    'for %s sees the childcare places of Dongguan',
    (query) => {
      expect(first(query)).toContain('4.7万个')
      expect(texts(query)[0]?.record.city).toBe('dongguan')
    },
  )

  it('for 百分之四十七 sees 47%', () => {
    expect(first('百分之四十七')).toContain('47%')
  })

  it('for jingshen weishegn sees mental health', () => {
    expect(first('jingshen weishegn')).toContain('精神')
    expect(reasons('jingshen weishegn')).toEqual(['similar'])
  })

  it.each([
    ['出身缺陷', '出生缺陷'],
    ['肿牛防治', '肿瘤防治'],
    ['龉齿', '龋齿'],
    ['智彗城市', '智慧城市'],
    ['院前急', '院前急救'],
    ['爱医院', '爱婴医院'],
  ])('for %s sees what is seen for %s', (slip, meant) => {
    const passages = (query: string): ReadonlySet<string | undefined> =>
      new Set(
        texts(query)
          .slice(0, 10)
          .map(({ record }) => record.passage),
      )
    expect([...passages(slip)].some((passage) => passages(meant).has(passage))).toBe(true)
  })

  it('for 医护人群 sees no results of tests, which only sound like two of its characters', () => {
    expect(search('医护人群').understanding.groups.map(({ reason }) => reason)).not.toContain('similar')
  })

  it('for BNCT cancer therapy sees the sentence that writes BNCT among the first', () => {
    expect(
      texts('BNCT cancer therapy')
        .slice(0, 5)
        .some(({ record }) => record.text.includes('BNCT')),
    ).toBe(true)
  })

  it.each(['screening for cancer', 'cancer screening', 'screened for cancers'])(
    'for %s sees what finds cancer early',
    (query) => {
      expect(first(query)).toMatch(/早诊|筛查|两癌/)
    },
  )

  it('for 药品集中采购 sees purchases in bulk before all that only speaks of medicines', () => {
    expect(
      texts('药品集中采购')
        .slice(0, 5)
        .some(({ record }) => record.text.includes('药械集中带量采购')),
    ).toBe(true)
  })

  it('for 职业病 sees no passage again below its figure while others wait', () => {
    const page = texts('职业病').slice(0, 10)
    const passages = page.map(({ record }) => record.passage)
    expect(new Set(passages).size).toBe(page.length)
  })

  it('for jtys sees family doctors', () => {
    expect(first('jtys')).toContain('家庭医生')
    expect(reasons('jtys')).toEqual(['initials'])
  })

  it('for 中醫館 and 中医管 sees 中医馆 and is told why', () => {
    expect(first('中醫館')).toContain('中医馆')
    expect(reasons('中醫館')).toEqual(['traditional'])
    expect(first('中医管')).toContain('中医馆')
    expect(reasons('中医管')).toEqual(['similar'])
  })

  it('for Dongguan 托位 sees Dongguan only', () => {
    expect(first('Dongguan 托位')).toContain('托位数不低于4.7万个')
    expect(new Set(texts('Dongguan 托位').map(({ record }) => record.city))).toEqual(new Set(['dongguan']))
  })

  it('for 家庭病床 never sees a family doctor, nor the other way round', () => {
    const direct = (query: string): string =>
      texts(query)
        .filter(({ coverage }) => coverage > 0.4)
        .map(({ record }) => record.text)
        .join('\n')
    expect(direct('家庭病床')).not.toContain('家庭医生')
    expect(direct('家庭医生')).not.toContain('家庭病床')
  })

  it('for 中医 never sees 其中医疗 or 共和国医师', () => {
    for (const { record, spans } of texts('中医')) {
      for (const { start, end } of spans)
        expect(record.text.slice(start - 1, end + 1)).not.toMatch(/其中医疗|国医师/)
    }
  })

  it('for a theme a city does not state is told so', () => {
    expect(search('芜湖家庭医生').silences.map(({ city, theme }) => `${city}/${theme}`)).toEqual([
      'wuhu/family-doctor',
    ])
    expect(search('株洲 childcare').silences.map(({ city, theme }) => `${city}/${theme}`)).toEqual([
      'zhuzhou/childcare',
    ])
    expect(search('东莞托育').silences).toEqual([])
  })

  it('finds the words marked in the text as it stands in the document', () => {
    const hit = texts('中醫館')[0]
    expect(hit?.spans.map(({ start, end }) => hit.record.text.slice(start, end))).toContain('中医馆')
  })

  it('does not see one document fill the page where others speak too', () => {
    const plans = texts('医共体')
      .slice(0, 10)
      .map(({ record }) => record.plan)
    expect(new Set(plans).size).toBeGreaterThanOrEqual(2)
  })

  it('gets nothing but help for a word nobody uses', () => {
    const answer = search('量子纠缠')
    expect(answer.hits).toEqual([])
    expect(answer.understanding.unknown).toEqual(['量子纠缠'])
  })
})

describe('noise in a query', () => {
  it('of characters nobody sees does not part a word', () => {
    const plain = search('托位')
    for (const query of ['托\u200b位', '\ufeff托位', '托\u00ad位\u200d']) {
      const answer = search(query)
      expect(answer.hits.map(({ record }) => record.id)).toEqual(plain.hits.map(({ record }) => record.id))
      expect(answer.hits[0]?.matches[0]).toMatchObject({ typed: '托位', reason: 'word' })
    }
  })

  it('such as the digits of markup finds nothing', () => {
    expect(search('<img src=x onerror=alert(1)>').hits).toEqual([])
    expect(search('1').hits).not.toEqual([])
  })

  it('beside a topic, such as a bare digit, finds nothing more than the topic', () => {
    const topic = new Set(search('托位').hits.map(({ record }) => record.id))
    expect(search('托位 1').hits.filter(({ record }) => !topic.has(record.id))).toEqual([])
  })

  it('that repeats a word is told back once, and of a long text only the beginning', () => {
    expect(search('childcare '.repeat(20)).hits[0]?.matches[0]?.typed).toBe('childcare')
    const typed = search('量子纠缠托育'.repeat(30)).hits.flatMap(({ matches }) =>
      matches.map((match) => match.typed),
    )
    expect(Math.max(...typed.map((text) => [...text].length))).toBeLessThanOrEqual(41)
  })
})

describe('a topic with a year', () => {
  it('leads with what speaks of both, and finds no sentence that only has the year', () => {
    const found = search('托位数2025年').hits
    expect(found[0]?.record.years).toContain('2025')
    const reasons = found.map(({ matches }) =>
      matches.filter(({ reason }) => reason !== 'year' && reason !== 'number'),
    )
    expect(reasons.filter((one) => one.length === 0)).toEqual([])
    expect(search('2025年').hits.length).toBeGreaterThan(found.length)
  })
})

it('does not show a line that only names who is responsible while others say something', () => {
  const shown = search('托位').arrangement.documents.flatMap(({ first }) => first)
  expect(shown.filter(({ record }) => record.text.startsWith('责任单位'))).toEqual([])
})

it('says of a theme that it includes what was typed, not that it is a translation of it', () => {
  const theme = search('hospital beds').hits.find(({ record }) => record.kind === 'theme')
  expect(theme?.matches.map(({ reason }) => reason)).toEqual(['includes'])
})

it('leads with what is promised to all, not with what was reached among the poor', () => {
  const [first] = search('家庭医生').hits
  expect(first?.record.figure?.kind).toBe('target')
})
