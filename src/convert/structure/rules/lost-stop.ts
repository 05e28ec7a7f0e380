import { findNumber } from '../number-styles.ts'
import type { Numbered } from '../number-styles.ts'
import type { Mark, MarkedLines, StructureRule } from '../marked-lines.ts'
import { isTitleLike } from '../title-like.ts'
import { headingAt } from './numbered-heading.ts'

/** Words that begin a sentence of a plan: a date, a manner, a verb of doing. */
const beginnings =
  /(?:到|至)?20\d\d年|进一步|加快|通过|围绕|依托|深入|积极|充分|全面|切实|严格|确保|解决|建立|完善|健全|优化|按照|坚持|鼓励|支持|加大|开展|组织/g
/** Where a title ends on the noun titles end on, and a verb, a place or a preposition begins the sentence. */
const seams =
  /(?<=建设|工作|服务|管理|改革|发展|能力|水平|体系|机制|制度|行动|工程|保障|监管|治理|融合|事业|队伍)(?:组建|推进|推动|制定|出台|实施|落实|加强|提升|强化|推行|探索|构建|打造|新建|新增|引进|培养|力争|争取|对|将|以(?!及|下|上)|在|为|每|全[市县区省旗]|各[级县区])/g
const shortest = 6
const longest = 60

/**
 * Where the other items of a style carry run-in headings, an item without a stop after its title has lost it.
 * The heading is cut before the first word that begins a sentence, and marked as guessed.
 */
export const lostStop: StructureRule = (marked) => {
  const found = new Map<number, Mark>()
  const numbers = marked.lines.map(({ text }) => findNumber(text))
  const styles = findRunInStyles(marked, numbers)
  marked.lines.forEach(({ text }, index) => {
    const number = numbers[index]
    if (marked.marks[index] !== undefined || number === undefined || !styles.has(number.style)) return
    const cut = findCut(text, number)
    if (cut !== undefined)
      found.set(index, { ...headingAt(number, { textEnd: cut, end: cut }), guessed: true })
  })
  return found
}

/** Styles of counted items of which two or more, and most, are run-in headings. */
function findRunInStyles(
  { lines, marks }: MarkedLines,
  numbers: readonly (Numbered | undefined)[],
): ReadonlySet<string> {
  const runIn = new Map<string, readonly boolean[]>()
  numbers.forEach((number, index) => {
    if (number === undefined || !number.counts || number.style === 'article') return
    const length = lines[index]?.text.length ?? 0
    const isRunIn = (marks[index]?.heading?.end ?? length) < length
    runIn.set(number.style, [...(runIn.get(number.style) ?? []), isRunIn])
  })
  const isUsual = (flags: readonly boolean[]): boolean => {
    const count = flags.filter(Boolean).length
    return count >= 2 && count * 2 > flags.length
  }
  return new Set([...runIn].filter(([, flags]) => isUsual(flags)).map(([style]) => style))
}

function findCut(line: string, { textStart }: Numbered): number | undefined {
  const text = line.slice(textStart, textStart + longest)
  const cuts = [...text.matchAll(beginnings), ...text.matchAll(seams)].map(({ index }) => index)
  const cut = cuts
    .toSorted((one, other) => one - other)
    .find((index) => index >= shortest && isTitleLike(text.slice(0, index), 26))
  return cut === undefined ? undefined : textStart + cut
}
