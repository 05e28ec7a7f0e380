import type { Locale } from './locales.ts'

/** Where the unit stands: glued to the number (`47%`), before it (`CNY 3 billion`) or after a space. */
export type UnitText = { readonly before: string; readonly after: string; readonly glued: boolean }

/**
 * The unit to write after a value whose measure stands right before it: `每千人托位数…4.5个`, not `4.5个/千人`,
 * because the measure has said per whom.
 */
export function unitAfterMeasure(unit: string | null, measure: string, locale: Locale): UnitText {
  const [numerator = '', denominator] = (unit ?? '').split('/', 2)
  const said = locale === 'zh' ? '每' : denominator === undefined ? undefined : per[denominator]
  const isSaid =
    denominator !== undefined && said !== undefined && measure.includes(said.replace(/ people$/, ''))
  return unitText(isSaid ? numerator : unit, locale)
}

/** Units written without a space in both languages. */
const signs = new Set(['%', '‰'])

/** English for what is counted. An empty string: English needs no measure word, the measure's name says it. */
const counted: Readonly<Record<string, string>> = {
  个: '',
  家: '',
  所: '',
  项: '',
  种: '',
  类: '',
  支: '',
  套: '',
  处: '',
  间: '',
  台: '',
  例: 'cases',
  张: 'beds',
  人: 'people',
  名: 'people',
  位: 'people',
  户: 'households',
  次: 'times',
  人次: 'visits',
  场: 'events',
  岁: 'years',
  年: 'years',
  天: 'days',
  日: 'days',
  月: 'months',
  个月: 'months',
  小时: 'hours',
  学时: 'class hours',
  分钟: 'minutes',
  平方米: 'm²',
  平方公里: 'km²',
  亩: 'mu',
  公里: 'km',
  吨: 't',
  级: 'levels',
  倍: 'times',
  百分点: 'percentage points',
  个百分点: 'percentage points',
  辆: 'vehicles',
  份: 'copies',
  篇: 'papers',
  床: 'beds',
}

/** English for what it is counted per. */
const per: Readonly<Record<string, string>> = {
  人: 'per person',
  百人: 'per 100 people',
  千人: 'per 1,000 people',
  千人口: 'per 1,000 people',
  万人: 'per 10,000 people',
  万人口: 'per 10,000 people',
  十万人: 'per 100,000 people',
  '10万': 'per 100,000',
  '10万人': 'per 100,000 people',
  万: 'per 10,000',
  千: 'per 1,000',
  年: 'per year',
  月: 'per month',
  周: 'per week',
  天: 'per day',
  日: 'per day',
  次: 'each time',
  床: 'per bed',
  张: 'per bed',
  户: 'per household',
  家: 'per institution',
  所: 'per institution',
  镇: 'per town',
  乡镇: 'per township',
  村: 'per village',
  县: 'per county',
  区: 'per district',
  县区: 'per county or district',
  '县(市)区': 'per county, city or district',
  '县(市、区)': 'per county, city or district',
  市: 'per city',
  社区: 'per community',
}

/** How a unit is written beside a number; a unit the tables do not know stays in Chinese. */
export function unitText(unit: string | null, locale: Locale): UnitText {
  if (unit === null) return { before: '', after: '', glued: false }
  if (signs.has(unit)) return { before: '', after: unit, glued: true }
  if (locale === 'zh') return { before: '', after: unit, glued: unit === '元' || unit === '岁' }
  const [numerator = '', denominator] = unit.split('/', 2)
  const money = numerator === '元'
  const what = money ? '' : (counted[numerator] ?? numerator)
  const perWhat = denominator === undefined ? '' : (per[denominator] ?? `/${denominator}`)
  // “4 per 100,000 people”: that they are people too goes without saying.
  if (what === 'people' && perWhat.endsWith(what)) return { before: '', after: perWhat, glued: false }
  return { before: money ? 'CNY' : '', after: [what, perWhat].filter(Boolean).join(' '), glued: false }
}

/** What a unit is called where it stands alone; English has no measure words (个, 家) and says `count`. */
export function unitName(unit: string, locale: Locale): string {
  const { before, after } = unitText(unit, locale)
  return [before, after].filter(Boolean).join(' ') || (locale === 'en' ? 'count' : unit)
}
