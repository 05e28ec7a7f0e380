import type { Candidate } from './candidate.ts'
import { abstractNoun, makingVerbs } from './candidate.ts'

/** 两家 and 每个镇有一个 are counts; 一方面, 一套机制, 五项制度, 三个方面 are words. */
export function isSmallWord(candidate: Candidate): string | undefined {
  const { quantity, after, before } = candidate
  if (quantity.kind !== 'count') return undefined
  if (abstractNoun.test(after) && candidate.comparator === 'eq') return 'abstract'
  if (
    /(?:这|那|上述|以上|以下|下列|如下|前|(?<!先)后|其|各|同|另|某|哪|唯|任|每|首)$/.test(before) &&
    !eachOfSeveral.test(before) &&
    quantity.value <= 20
  )
    return 'pointing'
  if (/前$/.test(before) && /^[名位强]$/.test(quantity.unit ?? '')) return 'rank'
  // 6类10项以上: kinds and items side by side are both counted.
  if (
    quantity.unit === '类' &&
    candidate.comparator === 'eq' &&
    !/^\d+项/.test(after) &&
    !(
      /(?:提供|开展|推广|掌握|使用)(?:不同)?$/.test(before) &&
      /^[^,;。]{0,10}(?:技术|疗法|方法|服务)/.test(after)
    )
  )
    return 'sort'
  // 每新增1个托位补助1万元: the 1 is what the money is counted per
  if (/每(?:新增|增加|新建|建成|收托|培养|引进|完成|开展|提高|增)$/.test(before)) return 'per'
  if (quantity.unit === '升' && /^级/.test(after)) return 'word'
  if (quantity.unit === '期' && !/(?:举办|开办|开设|开展|培训班?|刊)[^,;。、]{0,8}$/.test(before))
    return 'phase'
  if (!quantity.chinese || quantity.value > 10 || quantity.more) return undefined
  return quantity.value === 1 ? isOneWord(candidate) : isFewWord(candidate)
}

/** 建成区域医疗中心、县域医共体各3个: the count of each in a list. */
export const eachOfSeveral = /[一-鿿)](?:、|和|与|及)[^,;。、\d]{2,20}各$/

/** Measure words that stand for something concrete enough to be counted in small Chinese numerals. */
const concrete = new Set([
  '家',
  '所',
  '名',
  '位',
  '间',
  '张',
  '台',
  '辆',
  '例',
  '座',
  '栋',
  '处',
  '户',
  '床',
  '人',
  '场',
  '期',
  '支',
])

const countedPlace =
  /^[^,;。、]{0,24}(?:机构|中心|医院|卫生院|卫生室|服务站|站|院|所|室|园|馆|基地|学校|企业|病房|病区|门诊|医师|医生|护士|药师|人员|专家|队员|团队|队伍|救护车|车|床位|专科|学科|实验室|平台|示范[区县点]|示范社区|示范机构|县[(]?市?[)]?区?|街道|社区|点|带头人|人才|骨干|培训|演练|体检|活动|督导员|辅导员|指导员)/

/** Whether someone's own amount is stated: 每个镇(街道)有一个, 各县区建成一个, 至少拥有一名. */
const perPlace =
  /(?:每[个名家所位一]?|各)[^,;。]{1,24}(?:有|设|建|建成|建设|配备|配|拥有|办好|至少|不少于|设立|设置|开设|打造|完成|开展|接受|参加|培育|创建)[^,;。\d]{0,6}$/

function isOneWord({ before, after, quantity, comparator }: Candidate): string | undefined {
  if (quantity.unit === '次')
    return comparator !== 'eq' ||
      (/每[^,;。]{1,12}$/.test(before) && !/(?:报告|通报|调度|研究|会商|汇报|报送)$/.test(before))
      ? undefined
      : 'once'
  if (quantity.unit === '人' || /^(?:个人|人人|性|样|半|般)/.test(after)) return 'word'
  const promised =
    comparator === 'gte' || perPlace.test(before) || makingVerbs.test(before) || /为$/.test(before)
  if (quantity.unit === '支' || quantity.unit === '套' || quantity.unit === '种' || quantity.unit === '条')
    return comparator === 'gte' || perPlace.test(before) ? undefined : 'word'
  return promised && (countedPlace.test(after) || /^(?:[、,;。以]|$)/.test(after)) ? undefined : 'word'
}

function isFewWord({ before, after, quantity, comparator }: Candidate): string | undefined {
  if (
    concrete.has(quantity.unit ?? '') ||
    comparator !== 'eq' ||
    perPlace.test(before) ||
    quantity.valueTo !== null
  )
    return undefined
  if (
    /(?:落实|抓好|做好|做实|突出|深化|坚持|围绕|聚焦|强化|严格|推行|健全|完善|统筹|抓住|从|分|分为|按|按照|这)$/.test(
      before,
    )
  )
    return 'label'
  return makingVerbs.test(before) ||
    (/^(?:[、,;。]|$)/.test(after) && before !== '') ||
    countedPlace.test(after)
    ? undefined
    : 'label'
}
