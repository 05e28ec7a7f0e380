import { spellDenominator } from './units.ts'
import type { Stretch } from '../stretch.ts'

/** What a rate is counted per (每千常住人口, 每10万人口, 每百张床位), where it stands, as it is published (千人). */
export type Denominator = Stretch & { readonly per: string }

const pattern =
  /(?:平均)?每 ?(十万|10万|100000|百万|\d{1,3}(?:\.\d)?万|[一二两三四五六七八九]万|万|\d{4,5}|[1-9]\d?00|千|百)(?!人?口?(?:至|到|-|~) ?[\d一二三四五六七八九十])(?:名|位|个|张)?(?:新|城乡|常住|户籍|服务|总|适龄|活产|农业|农村|城镇|残疾|[\d\-至到]{1,6}岁(?:以上|及以上|以下)?)*(?:人口|居民|人|老年人口?|老人|老龄人口|儿童|婴幼儿|学生|职工|从业人员|劳动者|床位|床|活产儿?|新生儿|育龄妇女|产妇|户)?|\((?:1\/|\/)(10万|十万|万|千)人?\)|(?<![\d一二两三四五六七八九十百千万亿几数每])(千|万)人(?:口)?(?=(?:拥有|执业|注册|[一-鿿()]{0,6})(?:托位|床位|病床|医师|医生|护士|药师))/g

/** All denominators of a normalised text in order. */
export const findDenominators = (text: string): Denominator[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    per: nameOf(match[0], match[1] ?? match[2] ?? match[3] ?? ''),
  }))

/** Everything that is counted per so many people is 千人, 万人 …, whoever the people are; beds are 张床. */
function nameOf(whole: string, number: string): string {
  const per = spellDenominator(number).replace(/^[一1](?=[千万])/, '')
  if (whole.startsWith('(')) return `/${per}`
  if (/床位?$|张$/.test(whole)) return `${per}张床`
  if (whole.endsWith('户')) return `${per}户`
  return `${per}人`
}
