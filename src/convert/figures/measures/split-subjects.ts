/** Nouns for whom or what something is measured: behind them the measure itself begins. */
const holder =
  /(?:患者|病人|老年人|老人|人群|人口|居民|人员|劳动者|儿童|妇女|产妇|孕妇|孕产妇|新生儿|婴儿|机构|医院|中心|卫生院|卫生室|卫生站|诊所|学校|企业|高血压|糖尿病|结核病?|艾滋病|癌|病)(?:的)?/g
const head = /(?:率|数|量|比例|比重|占比|水平|寿命|面积|满意度|覆盖面|人数|床位|产值|值)(?:\([^()]{1,10}\))?$/

/** Splits A、B和C into the measures of a 分别 list: shared beginnings and endings are written out for each. */
export function splitSubjects(phrase: string, count: number): readonly string[] | undefined {
  const parts = splitList(phrase, count)
  if (parts === undefined) return undefined
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  return parts.map((part, index) => {
    const ended = index < parts.length - 1 && !head.test(part) ? join(part, sharedEnd(last)) : part
    return index === 0 ? ended : `${sharedStart(first, ended)}${ended}`
  })
}

/** Cuts at 、 first and at 和/及/与 where that alone does not give as many parts as there are values. */
function splitList(phrase: string, count: number): readonly string[] | undefined {
  const cuts = [/[、,]/, /[、,]|以及|和|及|与/, /[、,]|以及|(?<!血|糖|共)和(?!谐|缓)|及(?!时)|与(?!会)/]
  for (const cut of cuts) {
    const parts = phrase
      .split(cut)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    if (parts.length === count) return parts
  }
  return undefined
}

/** Joins without repeating what the one ends and the other begins with: 职工医保 + 医保…比例. */
function join(start: string, end: string): string {
  const shared = [4, 3, 2].find((length) => end.length > length && start.endsWith(end.slice(0, length))) ?? 0
  return `${start}${end.slice(shared)}`
}

/** 糖尿病规范化管理率 → 规范化管理率, lent to 高血压. */
function sharedEnd(last: string): string {
  const places = [...last.matchAll(holder)].map((match) => match.index + match[0].length)
  const place = places.find((end) => end < last.length && head.test(last.slice(end)))
  return place === undefined ? '' : last.slice(place)
}

/** 每千常住人口 and 严重精神障碍患者, lent by the first part to parts that name no holder of their own. */
function sharedStart(first: string, part: string): string {
  const rate = /^.{0,12}?每[^、,]{1,4}?(?:常住|户籍|服务)?(?:人口|居民|老年人|老人|儿童|人|张床位?)/.exec(
    first,
  )?.[0]
  if (rate !== undefined) return /每[十百千万\d]/.test(part) ? '' : rate
  if (holderIn(part) || !head.test(first)) return ''
  const places = [
    ...first.matchAll(
      /(?:患者|病人|老年人|老人|人群|人口|居民|人员|劳动者|儿童|妇女|孕产妇|产妇|医院|机构)(?:的)?/g,
    ),
  ]
  const place = places.at(-1)
  return place === undefined || place.index + place[0].length >= first.length
    ? ''
    : first.slice(0, place.index + place[0].length)
}

const holderIn = (part: string): boolean => new RegExp(holder.source).test(part)
