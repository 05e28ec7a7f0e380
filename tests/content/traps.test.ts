import { describe, expect, it } from 'vitest'
import { brief, dataset, figuresIn } from './dataset.ts'

const erratum = (plan: string, source: string) =>
  dataset.plans.find(({ id }) => id === plan)?.errata.find((each) => each.source.includes(source))
const values = (plan: string, words: string) =>
  figuresIn(plan, words).map(({ value, measure_zh }) => `${measure_zh} ${value}`)
const themesOf = (plan: string, words: string) => figuresIn(plan, words).map(({ themes }) => themes[0])

describe('lost characters stay visible and are read rightly', () => {
  it.each([
    ['guangan-2023', '2023630', '2023年6月30日'],
    ['guangan-2023', '20212030年', '2021—2030年'],
    ['guangan-2023', '3070岁', '30—70岁'],
    ['guangan-2023', '06岁', '0—6岁'],
    ['wuhu-2021', '〔202120号', '〔2021〕20号'],
    ['wuhu-2021', '2021917', '2021年9月17日'],
    ['zhuzhou-2019', '2019316', '2019年3月16日'],
    ['zhuzhou-2019', '〔201919', '〔2019〕19号'],
  ])('%s: %s reads %s', (plan, source, reading) => {
    expect(erratum(plan, source)?.reading).toContain(reading)
  })

  it('leaves 先交钱、后治病先看病、后付费 as it is and lists it', () => {
    expect(erratum('wuhu-2021', '先看病')?.source).toContain('先交钱、后治病先看病、后付费')
  })

  it('cannot tell whether 12个中医特色科室 is 12 or 1—2, and says so', () => {
    expect(erratum('guangan-2023', '12个中医特色科室')?.certainty).toBe('unknown')
    expect(figuresIn('guangan-2023', '12个中医特色科室')[0]?.note_en).toMatch(/1–2|1—2|one to two|dash/)
  })
})

describe('lost separators', () => {
  it('reads 46.03%27.52%52.8%95.15% as four values of four measures', () => {
    const growth = dataset.figures.filter(({ quote }) => quote.includes('46.03%27.52%52.8%95.15%'))
    const four = growth.filter(({ unit }) => unit === '%')
    expect(four.map(({ value }) => value)).toEqual([46.03, 27.52, 52.8, 95.15])
    expect(new Set(four.map(({ measure_zh }) => measure_zh)).size).toBe(4)
  })

  it('reads 90%65% as management and medication', () => {
    expect(values('guangan-2023', '90%65%')).toEqual([
      '登记在册的严重精神障碍患者规范管理率 90',
      '登记在册的严重精神障碍患者规范服药率 65',
    ])
  })
})

describe('near misses', () => {
  it('keeps 家庭病床 out of family doctors', () => {
    expect(themesOf('wuhu-2021', '家庭病床')).toEqual(['primary-care', 'primary-care'])
    expect(
      dataset.passages.filter(({ plan, themes }) => plan === 'wuhu-2021' && themes.includes('family-doctor')),
    ).toEqual([])
  })

  it('does not take the coverage of Hong Kong studios for a sign-up rate', () => {
    const indicators = figuresIn('dongguan-2024', '家庭医生').map(
      ({ value, indicator }) => `${indicator} ${value}`,
    )
    expect(indicators).toEqual(['family-doctor-signup-rate 47', 'family-doctor-studio-coverage 100'])
  })

  it('does not take 贫困人口100%签约 for the rate of all residents', () => {
    const [poor] = figuresIn('guangan-2023', '贫困人口100%开展家庭医生签约服务')
    expect(poor).toMatchObject({
      indicator: 'family-doctor-signup-poor',
      kind: 'baseline',
      scope_zh: '贫困人口',
    })
  })

  it('puts 3岁以下儿童健康管理率 under mothers and children, though it stands in the childcare paragraph', () => {
    const [rate] = figuresIn('guangan-2023', '3岁以下儿童健康管理率')
    expect(rate?.themes).not.toContain('childcare')
    expect(rate).toMatchObject({ value: 90, comparator: 'gte', year: 2025, year_basis: 'carried' })
  })

  it('tells 中医护理门诊, 中医馆 and 中医阁 apart', () => {
    const dongguan = figuresIn('dongguan-2024', '中医护理门诊').map(({ indicator }) => indicator)
    expect(dongguan).toEqual(['tcm-nursing-clinics-share', 'tcm-rooms-share'])
    const halls = dataset.figures.filter(({ indicator }) => indicator === 'tcm-halls-share')
    expect(halls).toEqual([])
  })
})

describe('silence and loss', () => {
  it('says that the table of main indicators is missing from the district plan', () => {
    const plan = dataset.plans.find(({ id }) => id === 'guangan-2023')
    expect(plan?.caution_en).toMatch(/table/i)
  })
})

describe('years', () => {
  it('carries 2025 from an earlier sentence to the childcare places of Guang’an', () => {
    expect(figuresIn('guangan-2023', '全区托位数达3077个').map(brief)).toEqual([
      '3077个 3077  个 eq target 2025 carried firm',
    ])
    expect(figuresIn('guangan-2023', '每千人托位数不少于4.5个').map(brief)).toEqual([
      '4.5个 4.5  个/千人 gte target 2025 carried firm',
    ])
  })

  it('gives every target of the conference report the year 2024', () => {
    const years = dataset.figures.filter(({ plan }) => plan === 'dongguan-2024').map(({ year }) => year)
    expect(new Set(years)).toEqual(new Set([2024]))
  })

  it('says that the year of the Jinhua list is open to two readings', () => {
    const [rate] = figuresIn('jinhua-2020', '家庭医生签约率50%')
    expect(rate).toMatchObject({ value: 50, year: 2030, year_basis: 'carried', commitment: 'plain' })
    expect(rate?.note_zh).toContain('2022')
    expect(rate?.note_en).toContain('2022')
  })

  it('reads Wuhu’s places as a target for 2021', () => {
    expect(figuresIn('wuhu-2021', '1.4个').map(brief)).toEqual([
      '1.4个 1.4  个/千人 eq target 2021 stated firm',
    ])
  })
})

describe('wording', () => {
  it('keeps 力争 in the sign-up rate of Dongguan as aspirational', () => {
    const [rate] = figuresIn('dongguan-2024', '签约率')
    expect(rate).toMatchObject({
      value: 47,
      comparator: 'gte',
      commitment: 'aspirational',
      commitment_word: '力争',
    })
  })

  it('reads 4.7万个 as 47000 places, at least', () => {
    const [places] = figuresIn('dongguan-2024', '4.7万个')
    expect(places).toMatchObject({ value: 47000, unit: '个', comparator: 'gte', commitment: 'firm' })
  })
})

describe('numbers that are no figures', () => {
  it.each(['12345', '12336', '三减', '“十四五”', '5G', '15分钟', '1+3', '4分钟'])(
    '%s is no value',
    (words) => {
      const taken = dataset.figures.filter(({ value_as_written }) => value_as_written?.includes(words))
      expect(taken).toEqual([])
    },
  )

  it('takes no age for a value of anything but life expectancy', () => {
    const ages = dataset.figures.filter(({ unit, measure_zh }) => unit === '岁' && !/寿命/.test(measure_zh))
    expect(ages).toEqual([])
  })

  it('takes no document number, issue date or list number for a value', () => {
    const numbers = new Set(['102', '42', '20', '19', '2021917', '2023630', '2019316'])
    const bare = dataset.figures.filter(({ value_as_written }) => numbers.has(value_as_written ?? ''))
    expect(bare).toEqual([])
  })
})

describe('documents that contradict themselves', () => {
  const kinds = (plan: string) => dataset.checks.filter((check) => check.plan === plan)

  it('finds that 6012 beds and 4.32 per thousand imply another population than the share of older people', () => {
    const check = kinds('guangan-2023').find(({ computation }) => computation.includes('6012 ÷ 4.32'))
    expect(check?.computation).toContain('= 1391667')
    expect(check?.statement_en).toContain('1,392,000')
  })

  it('finds that 3077 places and 4.5 per thousand do not fit the share of older people', () => {
    const all = kinds('guangan-2023').map(({ computation }) => computation)
    expect(all.some((computation) => computation.includes('3077 ÷ 4.5 × 1000 = 683778'))).toBe(true)
  })

  it('finds life expectancy of 80.5 in 2022 and 80.6 in 2030', () => {
    const check = kinds('jinhua-2020').find(({ kind }) => kind === 'nearly-flat-target')
    expect(check?.computation).toBe('80.5 (2022) → 80.6 (2030), 岁')
  })

  it('finds the management target looser than what was reached', () => {
    const looser = kinds('guangan-2023').filter(({ kind }) => kind === 'target-looser-than-baseline')
    expect(looser.map(({ computation }) => computation)).toContain('96.75 (2020) → 90 (2025), %')
  })

  it('finds that doctors and nurses at the population of the beds would outnumber all health staff', () => {
    const [check] = kinds('guangan-2023').filter(({ kind }) => kind === 'parts-above-total')
    expect(check?.computation).toBe(
      '(2.16 + 3.12) × 1391667 ÷ 1000 = 7348 > 6645; (2.16 + 3.12) × 616491 ÷ 1000 = 3255 ≤ 6645',
    )
  })

  it('holds targets against the growth the plan reports', () => {
    const found = kinds('guangan-2023').filter(({ kind }) => kind === 'growth-against-target')
    expect(found.map(({ computation }) => computation.split(';')[0])).toEqual([
      '77.9 + (77.9 − 76.83) ÷ 5 × 5 = 78.97',
      '2.16 × (1 + 10.77%) = 2.39',
    ])
  })

  it('finds the two promises that stand twice with words of different firmness', () => {
    const found = kinds('guangan-2023').filter(({ kind }) => kind === 'restated-otherwise')
    expect(found.map(({ computation }) => computation)).toEqual([
      '78.2 = 78.2; 达到 ≠ 力争',
      '5 = 5; 力争 ≠ 规划建设',
    ])
  })

  it('finds full coverage beside a share of 80%', () => {
    expect(kinds('wuhu-2021').map(({ kind }) => kind)).toContain('full-coverage-and-share')
  })

  it('says which rates nobody can check, because the document gives no denominator', () => {
    const open = (plan: string) =>
      kinds(plan)
        .filter(({ statement_en }) => statement_en.includes('denominator not stated'))
        .map(({ computation }) => computation)
    expect(open('wuhu-2021')).toEqual(['? ÷ ? = 1.4 个/千人'])
    expect(open('dongguan-2024')).toEqual(['? ÷ ? = 4 名/10万人', '? ÷ ? = 47 %'])
    expect(open('jinhua-2020')).toEqual(['? ÷ ? = 50 %', '? ÷ ? = 4 张/千人'])
  })
})
