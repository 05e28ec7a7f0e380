import { findEnclosed } from './brackets.ts'

/** Words a sentence opens with and a heading does not. */
const sentenceOpeners =
  /^(?:各(?:县|区|市|地|级|单位|部门|有关|乡镇|镇街|成员)|凡|由|为了|根据|按照|依据|截至|截止|违反|有下列|未按|本(?:办法|条例|规定|方案|规划|通知|意见|细则|市行政)|(?:到|至|自|从|在)?20\d\d年(?:底|末|前|,|起|以来|\d)|(?:到|至|自|从)20\d\d|\d{1,2}月\d{1,2}日)/
/** A heading may hold a count, not a rate. */
const rate = /\d(?:\.\d+)?\s*(?:%|‰|\/10万|个百分点)|(?:不低于|不少于|不超过|达到|控制在)\s*\d/
const subjectOfDuty = /(?:应当|必须|不得|可以|负责|是指)/

/** Whether a width-folded text reads like a heading: short, no stop within, no rate, no sentence opener. */
export function isTitleLike(text: string, limit = 42): boolean {
  if (text.length < 2 || text.length > limit) return false
  const outside = withoutEnclosed(text)
  const commas = (outside.match(/[,]/g) ?? []).length
  return (
    /[\u4e00-\u9fff]/.test(text) &&
    !/[。;!?:]/.test(outside) &&
    commas <= 1 &&
    (commas === 0 || text.length <= 30) &&
    !sentenceOpeners.test(text) &&
    !rate.test(text) &&
    !subjectOfDuty.test(outside)
  )
}

/** What stands outside quotes and brackets. */
function withoutEnclosed(text: string): string {
  const enclosed = findEnclosed(text)
  return [...text].filter((_, index) => !enclosed[index]).join('')
}
