import type { Candidate } from './candidate.ts'
import { makingVerbs } from './candidate.ts'

/** 100张以上床位的养老机构, 50人以上的企业: a bound that says which places are meant, not how many there shall be. */
export function isThreshold({ quantity, before, after, behind, comparator }: Candidate): string | undefined {
  // 入住老年人超过一百人的,应当…: a condition of a rule
  if (/^(?:以上|以下|以内)?的(?:[,;。:]|$)/.test(after) && comparator !== 'eq') return 'condition'
  if (quantity.kind === 'share' || quantity.kind === 'rate' || quantity.kind === 'factor') return undefined
  // 500张床位以上的医院: the noun stands between the number and its bound.
  if (/^[一-鿿]{1,4}(?:及以上|以上|以下|以内)的[一-鿿]/.test(after) && !makingVerbs.test(before))
    return 'threshold'
  if (behind === 0) return boundedBefore(before, after)
  if (
    makingVerbs.test(before) ||
    /(?:率|数|量|比例|面积|资金|投入|投资|产值|收入|不|罚款|处)[^\d,;。]{0,8}$/.test(before)
  )
    return undefined
  const rest = after.slice(behind)
  // 6类以上中医非药物疗法提供比例: part of the measure's name.
  if (quantity.unit !== '名' && /^[^,;。、\d]{2,16}(?:比例|占比|比重|覆盖率|提供率|设置率)/.test(rest))
    return 'threshold'
  return /^(?:[^,;。、\d的]{0,10}的)(?=[^,;。、])/.test(rest) ||
    /^[^,;。、\d的]{0,8}(?:机构|企业|单位|学校|医院|社区|城市|家庭|人群|园区|乡镇|行政村|村|场所|项目|工程|医师|医生|人才)(?!投入|建|数)/.test(
      rest,
    )
    ? 'threshold'
    : undefined
}

/** 不足100张床位的机构, 服务人口超过3万人的乡镇: the same with the bound in front. */
function boundedBefore(before: string, after: string): string | undefined {
  return /(?:超过|不足|不到|大于|小于|高于|低于|达到|达|满|在)$/.test(before) &&
    /^[^,;。、\d的]{0,6}的(?:机构|企业|单位|学校|医院|社区|城市|家庭|人群|园区|乡镇|行政村|村|镇|场所|区域|小区|居民小区|居住区|住宅|地区|县|班级|项目|工程|建筑|情形|行为)/.test(
      after,
    )
    ? 'threshold'
    : undefined
}
