import { foldWidth } from '../../lib/fold-width.ts'
import { isOrgan } from '../structure/rules/signature.ts'
import { innerTitle } from './inner-title.ts'
import type { PlanSource } from './plan-source.ts'
import { isMasthead, isNoteLine, ownTitle } from './title-notes.ts'

export type Titles = {
  /** The plan's own name. */
  readonly title: string | null
  /** The heading of the covering notice, where there is one: `某市卫生健康委员会关于印发《…》的通知`. */
  readonly notice: string | null
}

/** The title of a plan; of a notice that sends a plan out, the name of the plan. */
export function findTitle(source: PlanSource): Titles {
  const groups = titleGroups(source)
  const page = source.facts.title_zh ?? undefined
  const first =
    groups.find(isTyped) ??
    page ??
    groups[0] ??
    announcedName(source) ??
    firstLine(source) ??
    source.facts.file_title_zh ??
    undefined
  if (first === undefined) return { title: null, notice: null }
  const inner = innerTitle(first)
  if (inner === undefined) return { title: ownTitle(first) || null, notice: null }
  const repeated = groups.find((group) => group !== first && repeats(group, inner))
  return { title: ownTitle(repeated ?? inner) || null, notice: first }
}

/** Whether a title says what sort of document it heads. */
const isTyped = (title: string): boolean =>
  /(?:规划|方案|要点|计划|纲要|办法|条例|规定|细则|意见|通知|报告|决定|清单|措施|总结)|关于/.test(title)

/** The plan's own heading further down: the name in the notice, or all of it but the body that wrote it. */
function repeats(group: string, inner: string): boolean {
  const [own, named] = [squeeze(group), squeeze(inner)]
  return innerTitle(group) === undefined && (own.includes(named) || (own.length >= 8 && named.endsWith(own)))
}

/** Title lines that stand together, joined. */
function titleGroups({ text, blocks }: PlanSource): readonly string[] {
  const groups: string[][] = []
  let isOpen = false
  for (const { kind, start, end } of blocks) {
    if (kind === 'title') {
      const lines = text.slice(start, end).split(/[\r\n\u2028\u2029]+/)
      const line = lines.map((part) => part.replace(/\s+/g, ' ').trim()).join('')
      if (isOpen) groups.at(-1)?.push(line)
      else groups.push([line])
      isOpen = true
    } else if (kind !== 'blank') isOpen = false
  }
  return groups.map(joinTitle).filter((title) => title !== '')
}

/** Lines of one title, without the masthead above it and the notes and names below it. */
function joinTitle(lines: readonly string[]): string {
  const own = lines.filter((line) => !isMasthead(line) && !isNoteLine(line))
  return own
    .filter((line, index) => !isSeparateBody(own, line, index))
    .reduce(
      (title, line) =>
        title === '' || (/[\u4e00-\u9fff》”」)\uff09]$/.test(title) && !isSecondHeadline(title, line))
          ? title + line
          : `${title} ${line}`,
      '',
    )
}

/** A body on a line of its own belongs to a title that goes on with 关于, a year or a name in quotes. */
function isSeparateBody(lines: readonly string[], line: string, index: number): boolean {
  if (lines.length === 1 || !isOrgan(foldWidth(line))) return false
  const next = lines[index + 1] ?? ''
  const place = /^[\u4e00-\u9fff]{2,6}?[省市县区州旗]/.exec(line)?.[0] ?? '?'
  return index > 0 ? !isOrgan(foldWidth(next)) && !/^关于/.test(next) : next.startsWith(place)
}

/** 主题行之后的副题 of a newspaper: two headlines without a type word are parted by a space. */
const isSecondHeadline = (title: string, line: string): boolean =>
  !isTyped(title) && !isTyped(line) && title.length >= 8 && line.length >= 8

/** 现将《某市…规划》印发给你们: where no title was recognised. */
const announcedName = ({ text }: PlanSource): string | undefined =>
  /(?:现将|现把)\s*《([^《》\n]{6,60})》[^《》\n。]{0,24}?(?:印发|转发|公布|发布|下发)/.exec(
    text.slice(0, 3000),
  )?.[1]

/** Where no title was recognised: the first line, if it is no sentence. */
function firstLine({ text, blocks }: PlanSource): string | undefined {
  const first = blocks.find(({ kind }) => kind !== 'blank' && kind !== 'boilerplate')
  if (first === undefined) return undefined
  const line =
    text
      .slice(first.start, first.end)
      .trim()
      .split(/[\r\n]/)[0]
      ?.trim() ?? ''
  return line.length >= 4 && line.length <= 60 && !/[。;!?:,]$|[。;]/.test(foldWidth(line)) ? line : undefined
}

const squeeze = (text: string): string => foldWidth(text).replace(/[\s“”"《》]/g, '')
