import type { Bilingual } from '../model/language.ts'

/** 每千常住人口, 每10万人口, 每万名居民: how a measure names the people it counts by. */
const perPeople =
  /每(?:[百千万十]+|\d+万?)[名位个]?(常住人口|户籍人口|服务人口|人口|常住居民|居民|老年人|老人|人)/

const english: Readonly<Record<string, string>> = {
  常住人口: 'residents',
  户籍人口: 'registered population',
  服务人口: 'population served',
  人口: 'population',
  常住居民: 'permanent residents',
  居民: 'residents',
  老年人: 'older people',
  老人: 'older people',
  人: 'people',
}

/** The name a measure gives its denominator, in both languages; undefined where it names none. */
export function denominatorName(measure_zh: string): Bilingual | undefined {
  const [whole, people] = perPeople.exec(measure_zh) ?? []
  return whole === undefined || people === undefined ? undefined : { zh: whole, en: english[people] ?? whole }
}
