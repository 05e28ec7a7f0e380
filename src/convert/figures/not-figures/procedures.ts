import type { Candidate } from './candidate.ts'

/** Fines, terms of procedure and the facts of an offence: what a rule threatens or orders, not what is reached or aimed at. */
export function isProcedure({ quantity, before, after }: Candidate): string | undefined {
  if (quantity.kind === 'money' || quantity.kind === 'factor')
    return isFine(before, after) ? 'fine' : undefined
  if (quantity.kind === 'count')
    return offence.test(after) || /(?:造成|致使?|导致)$/.test(before) ? 'offence' : undefined
  if (quantity.kind !== 'duration') return undefined
  if (/^为一[日天年周月]/.test(after)) return 'definition'
  return act.test(after) || /可以?延长$/.test(before) ? 'procedure' : undefined
}

const isFine = (before: string, after: string): boolean =>
  /罚款|罚金|违法所得|滞纳金/.test(after.slice(0, 12)) ||
  /(?:处以?|罚款|违法所得)[^,;。]{0,8}$/.test(before) ||
  (/按$/.test(before) && after.startsWith('计算'))

/** 两次以上行政处罚, 三人以上人身伤害 */
const offence = /^(?:以上)?(?:的)?(?:行政处罚|行政处分|警告|违法|违规|人身(?:伤害|损害)|死亡的)/
/** 15个工作日内作出答复: acts of an authority or of a party to a case. */
const act =
  /^(?:以?内|之内)?,?[^,;。]{0,14}?(?:作出[^,;。]{0,10}(?:决定|答复|处理|批复|裁决)|答复|予以受理|受理决定|送达|(?:书面)?告知(?!书)|行政复议|行政诉讼|提起诉讼|向[^,;。]{2,12}起诉|申诉|申请复核|听证|立案|移送|补正|缴纳|改正(?!率))/
