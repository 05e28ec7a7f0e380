import { findPreviousText } from '../marked-lines.ts'
import type { Line, Mark, MarkedLines, StructureRule } from '../marked-lines.ts'

const signature: Mark = { kind: 'signature' }
/** Day of issue on a line of its own; `2021917` is such a day that lost 年月日. */
const day =
  /^\(?(?:20\d\d\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[二〇○零]{1,3}[一二三四五六七八九〇○零]{1,3}年.{1,3}月.{1,3}日|20\d{2}[01]?\d[0-3]?\d|20\d\d[-./]\d{1,2}[-./]\d{1,2})\)?$/
const organ =
  /(?:委员会|人民政府|政府|办公室|办公厅|局|厅|委|部|办|中心|领导小组|指挥部|协会|医院|集团|公司)$/
/** `株卫函〔2019〕19号`, also with its brackets lost. */
const documentNumber =
  /^\(?[\u4e00-\u9fff]{1,12}\s*[〔[(【]\s*20\d{2}\s*[〕\])】]?\s*(?:第?\s*\d{1,5})?\s*号?(?:\s*20\d\d年\d{1,2}月\d{1,2}日\s*)?\)?$/
const disclosure = /^\((?:此件|本件|此文).{0,8}(?:公开|发布).{0,8}\)$/
const imprint = /^(?:抄送|抄报|主送|分送)\s*:|(?:办公室|委员会|局|厅)\s*20\d\d年\d{1,2}月\d{1,2}日印发$/

/** `某市人民政府令` and, below it, `第36号`. */
const order =
  /^[\u4e00-\u9fff]{4,20}(?:政府|委员会|局|厅)令(?:\s*\(?第\s*\d+\s*号\)?)?$|^\(?第\s*\d+\s*号\)?$/

/** A line without the day that stands behind the body's name. */
export const withoutDay = (line: string): string => {
  const parts = line.split(/\s+/)
  const days = parts.findIndex((_part, index) => index > 0 && day.test(parts.slice(index).join('')))
  return days === -1 ? line : parts.slice(0, days).join(' ')
}

/** Whether a width-folded line names a public body and nothing else. */
export const isOrgan = (text: string): boolean =>
  text.length <= 40 && organ.test(text) && !/[。;:,]/.test(text)

/** Document number, order, issuing bodies, day of issue, disclosure note and imprint. */
export const signatureBlock: StructureRule = (marked) => {
  const found = new Map<number, Mark>()
  marked.lines.forEach(({ text }, index) => {
    if (marked.marks[index] !== undefined) return
    if ([documentNumber, order, disclosure, imprint].some((pattern) => pattern.test(text)))
      found.set(index, signature)
    const isSigned = text.length <= 60 && withoutDay(text) !== text && isOrgan(withoutDay(text))
    if (!day.test(text) && !isSigned) return
    found.set(index, signature)
    for (const above of findOrgansAbove(marked, index)) found.set(above, signature)
  })
  return found
}

function findOrgansAbove(marked: MarkedLines, index: number): readonly number[] {
  const above = findPreviousText(marked, index)
  if (above === undefined || marked.marks[above] !== undefined || !isOrganLine(marked.lines[above])) return []
  return [above, ...findOrgansAbove(marked, above)]
}

const isOrganLine = (line: Line | undefined): boolean => line !== undefined && isOrgan(line.text)
