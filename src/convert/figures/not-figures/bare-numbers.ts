import type { Candidate } from './candidate.ts'

/** A number without a unit is a figure only as the value of a named rate, ratio or index: 床位数达到6.5, 死亡率9以下. */
export function isBareNumber({ quantity, before, after, behind, comparator }: Candidate): string | undefined {
  if (quantity.unit !== null) return undefined
  // 按600:1的比例配备: the ratio is named behind.
  if (/^的?比例/.test(after) && /[按以照]$/.test(before)) return undefined
  const isZero = quantity.chinese && quantity.value === 0
  if ((quantity.chinese && !isZero) || /[A-Za-z+·.〔\[-]$/.test(before) || /^[A-Za-z+·〕\]×x*-]/.test(after))
    return 'bare'
  const ends = /^(?:[、,;。:)]|$|(?:下降|提高|上升|增加|降低|提升|减少|降|升)(?:到|至|为))/.test(
    after.slice(behind).trimStart(),
  )
  const measured =
    /(?:率|数|比|比例|指数|量|值|水平|率\(\/?[^()]{1,6}\)|[人数量率比]\([^()]{1,10}\))(?:\([^()]{1,12}\))?(?:连续[一二三四五六七八九十\d]{1,2}年)?(?:均|分别|已|应当?|要|控制)?(?:不得低于|不得少于|不得高于|不得超过|达到了?|达|为|在|(?:大于|小于)(?:或者?)?等于|大于|小于|不低于|不少于|不高于|不超过|超过|低于|高于|少于|提高到|提升到|提高至|提升至|增加到|增加至|下降到|下降至|降低到|降低至|降至|降到|升至|至|到|保持在|稳定在|控制在|由|从|约|≥|≤|>|<|=)?(?:\d+(?:\.\d+)?(?:下降|提高|上升|增加|降低|提升|减少|降|升)(?:到|至|为))?(?:\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?)?(?:[、和与及]|以及))*$/.test(
      before,
    )
  const isNone =
    isZero &&
    /(?:病例|病人|事故|死亡|事件|缺口|存量|感染)(?:数|人数)?(?:均|持续|保持|降|清|归)?(?:为|至)?$/.test(
      before,
    )
  const looksLikeYear = /^(?:19|20)\d\d$/.test(String(quantity.value)) && comparator === 'eq'
  return ends && (measured || isNone) && !looksLikeYear ? undefined : 'bare'
}
