import { findNumber } from '../number-styles.ts'
import type { Mark, MarkedLines, StructureRule } from '../marked-lines.ts'
import { isOrgan } from './signature.ts'

const title: Mark = { kind: 'title' }
const navigation: Mark = { kind: 'boilerplate', reason: 'site-navigation' }
const documentType =
  /(?:规划|方案|要点|计划|纲要|办法|条例|规定|细则|意见|通知|通告|公告|公报|报告|决定|决议|清单|标准|指南|措施|总结|批复|讲话|文件)》?(?:的通知)?(?:\(.{1,30}\))?$/

/**
 * The title at the head of the page, and the inner title after the signature of a covering notice. Short
 * lines before the title are the site's navigation.
 */
export const documentTitle: StructureRule = (marked) => {
  const head = findHead(marked, 0)
  const named = findTitle(marked, head)
  const found = new Map<number, Mark>()
  for (const index of head) {
    const text = marked.lines[index]?.text ?? ''
    const belongs = named !== undefined && isPlain(text) && (index >= named || isMasthead(text))
    found.set(index, belongs ? title : navigation)
  }
  for (const index of [...findInnerHeads(marked), ...findRepeatedNames(marked)]) found.set(index, title)
  return found
}

/** The issuing body, alone or as `某市人民政府文件`. */
const isMasthead = (text: string): boolean => isOrgan(text.replace(/文件$/, ''))

/** Open short lines from a line on, up to the first line of body. */
function findHead({ lines, marks }: MarkedLines, from: number): readonly number[] {
  const head: number[] = []
  for (let index = from; index < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    const mark = marks[index]
    if (mark === undefined && isBody(text)) return head
    if (mark === undefined && text !== '') head.push(index)
  }
  return []
}

/** A line of running text, an address (`各区县:`) or a numbered heading. */
function isBody(text: string): boolean {
  if (/[。;]$/.test(text) || text.length > 80 || /^[^>]{2,}:$/.test(text)) return true
  if (/[!?]$/.test(text)) return text.length > 30
  return findNumber(text)?.counts === true
}

function findTitle(marked: MarkedLines, head: readonly number[]): number | undefined {
  const { lines, marks } = marked
  const scored = head.map((index) => ({ index, score: titleScore(lines[index]?.text ?? '') }))
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left), {
    index: -1,
    score: 0,
  })
  if (best.score > 0) return best.index
  const published = marks.findIndex(
    (mark) => mark?.reason === 'publication-line' || mark?.reason === 'source-line',
  )
  const plain = head.filter((index) => isPlain(lines[index]?.text ?? ''))
  const announced = plain.filter((index) => index < published).at(-1)
  return announced ?? (plain.length > 5 ? findLongest(marked, plain) : plain[0])
}

const findLongest = ({ lines }: MarkedLines, indices: readonly number[]): number | undefined =>
  indices.toSorted((left, right) => (lines[right]?.text.length ?? 0) - (lines[left]?.text.length ?? 0))[0]

function titleScore(text: string): number {
  if (!isPlain(text) || text.length < 7 || /^(?:政府)?信息公开|^政府信息/.test(text)) return 0
  const isNotice = /关于.{2,}/.test(text)
  const isTyped = documentType.test(text)
  if (!isNotice && !isTyped) return 0
  return (
    (isNotice ? 4 : 0) +
    (isTyped ? 2 : 0) +
    (text.length >= 12 ? 1 : 0) +
    (/[市县区省年“]/.test(text) ? 1 : 0)
  )
}

/** Neither a menu entry, nor a path of links, nor a field of the page. */
const isPlain = (text: string): boolean =>
  text.length >= 4 && !/[>»|]|\+$/.test(text) && findNumber(text)?.style !== 'bullet'

/** The short lines after a day of issue, if a text follows them. */
function findInnerHeads(marked: MarkedLines): readonly number[] {
  const days = marked.marks.flatMap((mark, index) =>
    mark?.kind === 'signature' && /\d$|日\)?$/.test(marked.lines[index]?.text ?? '') ? [index] : [],
  )
  return days.flatMap((index) => {
    const head = findHead(marked, index + 1)
    return head.length > 6 ? [] : head
  })
}

/** Lines that are a name given in 《》 before: the documents a covering notice sends out. */
function findRepeatedNames({ lines, marks }: MarkedLines): readonly number[] {
  const names = new Set<string>()
  return lines.flatMap(({ text }, index) => {
    const isName = marks[index] === undefined && names.has(text.replace(/\s/g, ''))
    for (const [, name = ''] of text.matchAll(/《([^《》]{6,60})》/g)) names.add(name.replace(/\s/g, ''))
    return isName ? [index] : []
  })
}
