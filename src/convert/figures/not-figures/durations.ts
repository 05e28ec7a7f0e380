import type { Candidate } from './candidate.ts'

/** 工龄不足5年的劳动者, 7天内有发热史的: whom it is about. */
const isSomebodysTime =
  /^(?:以上|以下|以内)?的[^,;。、]{0,6}?(?:人员|人|劳动者|医师|医生|护士|机构|企业|单位|患者|儿童|老年人|职工|教师|驾驶员|项目|车辆|建筑|期间)|^内有|^以上工作|^以上经[历验]/

/** A stretch of time is a figure only as a limit or a measured time: 不超过3个月药量, 平均住院日降至7天, 10分钟内到达. */
export function isDuration({ quantity, before, after, comparator, behind }: Candidate): string | undefined {
  if (quantity.kind !== 'duration') return undefined
  if (/^后?起?(?:施行|实施|生效|废止)/.test(after) || /有效期(?:为|至|限)?$/.test(before)) return 'in-force'
  if (isSomebodysTime.test(after) || /(?:工龄|满|年满|任职|从业|执业)[^,;。]{0,4}$/.test(before))
    return 'scope'
  if (
    /(?:时间|时长|日|期|期限|年限|时限|龄|周期|间隔)(?:分别|平均|均|已|由|从|要|应|缩短|压缩|降低|下降|延长|控制|达|达到|为|是|在|至|到|下降到|不超过|不少于|不低于|不得少于|少于|低于|超过|高于|约|[^\d,;。]{0,2})*$/.test(
      before,
    )
  )
    return undefined
  if (comparator !== 'eq' && comparator !== 'about' && !(quantity.unit === '年' && behind > 0))
    return undefined
  return /(?:缩短|压缩|压减|延长|减少|提前|提速)(?:了|至|到|为)?$/.test(before) ? undefined : 'duration'
}
