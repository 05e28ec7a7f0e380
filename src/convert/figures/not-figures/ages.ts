import type { Candidate } from './candidate.ts'

/** 65岁以上老年人, 0—6岁儿童: an age is whom a figure is about, unless a life expectancy or a mean age is measured. */
export function isAge({ quantity, before }: Candidate): string | undefined {
  if (quantity.kind !== 'age') return undefined
  // 人均预期寿命达到77.6岁,较2015年提高1.3岁: nobody's age grows.
  if (/(?:提高|增加|延长|增长|上升|提升|缩短|下降|降低)了?(?:约|近)?$/.test(before)) return undefined
  return /(?:寿命|平均年龄|年龄中位数|平均死亡年龄)[^,;。]{0,40}$/.test(before) ? undefined : 'age'
}
