/** What a unit counts; decides which rules look at a number. */
export type UnitKind =
  'share' | 'rate' | 'money' | 'size' | 'count' | 'duration' | 'age' | 'grade' | 'label' | 'factor'

export type Unit = {
  /** As written in documents. */
  readonly word: string
  readonly kind: UnitKind
  /** As published, where it differs from the word. */
  readonly name?: string
}

/** `count` words, each with what it counts in plans. */
const measureWords: Readonly<Record<string, string>> = {
  个: 'anything: centres, places, projects',
  家: 'institutions, firms, families',
  所: 'institutions with a building',
  名: 'people by post',
  人: 'people',
  位: 'people, politely',
  人次: 'visits, persons times',
  人份: 'portions for persons',
  人天: 'person-days',
  户: 'households',
  户次: 'visits to households',
  张: 'beds, cards, tickets',
  床: 'beds without their measure word (1000床)',
  例: 'cases, operations',
  例次: 'operations',
  间: 'rooms',
  项: 'services, projects, techniques',
  场: 'events',
  场次: 'events',
  次: 'times',
  班次: 'runs of a bus',
  批次: 'samples, batches',
  期: 'courses (举办培训班3期)',
  台: 'machines',
  辆: 'vehicles',
  套: 'sets, flats',
  支: 'teams, doses',
  只: 'animals, things',
  头: 'cattle',
  处: 'places',
  座: 'buildings',
  栋: 'buildings',
  幢: 'buildings',
  片: 'areas',
  条: 'lines, paths',
  件: 'things, cases',
  份: 'reports, portions',
  种: 'kinds',
  类: 'kinds',
  部: 'machines, works',
  本: 'books',
  册: 'books',
  篇: 'papers',
  门: 'courses',
  对: 'pairs',
  组: 'groups',
  管: 'samples (单日检测量1.5万管)',
  笔: 'payments',
  堂: 'lessons',
  剂: 'doses',
  剂次: 'doses given',
  针: 'doses',
  针次: 'doses given',
  粒: 'pieces',
  盒: 'boxes',
  瓶: 'bottles',
  块: 'screens, pieces',
  枚: 'medals',
  面: 'flags',
  株: 'plants',
  棵: 'trees',
  架: 'aircraft',
  艘: 'ships',
  宗: 'cases, deals',
  起: 'incidents',
  案: 'cases',
  课时: 'lessons',
  学时: 'lessons',
  学分: 'credits',
  学位: 'school places',
  床位: 'beds without a measure word (新增500床位)',
  千瓦: 'power',
  吨: 'weight',
  公斤: 'weight',
  千克: 'weight',
  克: 'weight (人均每日食盐摄入量5克)',
  毫克: 'weight',
  微克: 'weight',
  升: 'volume',
  毫升: 'volume',
  立方米: 'volume',
  米: 'length',
  公里: 'length',
  千米: 'length',
  厘米: 'length',
  公分: 'length',
}

/** Words that follow a number and are no count: each with its kind. */
const otherUnits: readonly Unit[] = [
  { word: '%', kind: 'share' },
  { word: '‰', kind: 'rate' },
  { word: '个百分点', kind: 'factor' },
  { word: '百分点', kind: 'factor', name: '个百分点' },
  { word: '个千分点', kind: 'factor' },
  { word: '倍', kind: 'factor' },
  { word: '元', kind: 'money' },
  { word: '元人民币', kind: 'money', name: '元' },
  { word: '人民币', kind: 'money', name: '元' },
  { word: '美元', kind: 'money' },
  { word: '欧元', kind: 'money' },
  { word: '港元', kind: 'money' },
  { word: '日元', kind: 'money' },
  { word: '英镑', kind: 'money' },
  { word: '平方米', kind: 'size' },
  { word: '㎡', kind: 'size', name: '平方米' },
  { word: 'm²', kind: 'size', name: '平方米' },
  { word: '平方公里', kind: 'size' },
  { word: '平方千米', kind: 'size', name: '平方公里' },
  { word: '公顷', kind: 'size' },
  { word: '亩', kind: 'size' },
  { word: '岁', kind: 'age' },
  { word: '周岁', kind: 'age', name: '岁' },
  { word: '月龄', kind: 'age' },
  { word: '孕周', kind: 'age' },
  { word: '年', kind: 'duration' },
  { word: '周年', kind: 'label' },
  { word: '个月', kind: 'duration' },
  { word: '月', kind: 'duration', name: '个月' },
  { word: '个工作日', kind: 'duration' },
  { word: '工作日', kind: 'duration', name: '个工作日' },
  { word: '个自然日', kind: 'duration' },
  { word: '天', kind: 'duration' },
  { word: '日', kind: 'duration' },
  { word: '周', kind: 'duration' },
  { word: '小时', kind: 'duration' },
  { word: '个小时', kind: 'duration', name: '小时' },
  { word: '分钟', kind: 'duration' },
  { word: '秒', kind: 'duration' },
  { word: '分', kind: 'grade' },
  { word: '级', kind: 'grade' },
  { word: '人间', kind: 'label' },
]

/** Populations a rate is counted per, as they stand behind a slash or 每. */
const denominator = '(?:十万|10万|100000|百万|万|千|1000|百|100)'

const units: readonly Unit[] = [
  ...otherUnits,
  ...Object.keys(measureWords).map((word): Unit => ({ word, kind: 'count' })),
]
const byWord = new Map(units.map((unit) => [unit.word, unit]))
const longestFirst = units.map(({ word }) => word).sort((one, other) => other.length - one.length)

/** Sticky: matches a unit at `lastIndex`; groups are a bare denominator (`/10万`), the unit word, what it is per. */
export const unitPattern = new RegExp(
  `(?:\\/(${denominator})(?:人口?)?|(${longestFirst.join('|')})` +
    `(?:\\/(${denominator}?(?:人年?|名|张床?|平方米|立方米|平方公里|年|月|天|床日?|例|次|亩|户)))?)`,
  'y',
)

/** The unit for a word in documents. */
export const findUnit = (word: string): Unit | undefined => byWord.get(word)

/** One spelling for what a rate is counted per: 十万 → 10万, 1000 → 千. */
export const spellDenominator = (per: string): string =>
  per
    .replace('十万', '10万')
    .replace('100000', '10万')
    .replace(/^1000(?!0)/, '千')
    .replace(/^100(?!0)/, '百')
