import { foldWidth } from '../../lib/fold-width.ts'
import type { PlanSource } from './plan-source.ts'

export type Titles = {
  /** The plan's own name. */
  readonly title: string | null
  /** The heading of the covering notice, where there is one: `某市卫生健康委员会关于印发《…》的通知`. */
  readonly notice: string | null
}

/** The title of a plan; of a notice that sends a plan out, the name of the plan. */
export function findTitle(source: PlanSource): Titles {
  const groups = titleGroups(source)
  const first = groups[0] ?? source.facts.title_zh ?? firstLine(source)
  if (first === null || first === undefined) return { title: null, notice: null }
  const inner = innerTitle(first)
  if (inner === undefined) return { title: withoutMasthead(first), notice: null }
  const repeated = groups
    .slice(1)
    .find((group) => innerTitle(group) === undefined && squeeze(group).includes(squeeze(inner)))
  return { title: repeated === undefined ? inner : withoutMasthead(repeated), notice: first }
}

/** Title lines that stand together, joined. */
function titleGroups({ text, blocks }: PlanSource): readonly string[] {
  const groups: string[][] = []
  let isOpen = false
  for (const { kind, start, end } of blocks) {
    if (kind === 'title') {
      const line = text.slice(start, end).replace(/\s+/g, ' ').trim()
      if (isOpen) groups.at(-1)?.push(line)
      else groups.push([line])
      isOpen = true
    } else if (kind !== 'blank') isOpen = false
  }
  return groups.map(joinTitle).filter((title) => title !== '')
}

/** Lines of one title; a body named above it in print (`某市人民政府文件`) is no part of it. */
function joinTitle(lines: readonly string[]): string {
  const own = lines.length > 1 ? lines.filter((line) => !/文件$/.test(line)) : lines
  return own.reduce(
    (title, line) =>
      /[\u4e00-\u9fff》”」)\uff09]$/.test(title) || title === '' ? title + line : `${title} ${line}`,
    '',
  )
}

const sendsOut = /关于(?:印发|下发|发布|公布|转发|批转)\s*(.+)$/

/** The plan a notice sends out: between 《》, or up to 的通知. */
export function innerTitle(title: string): string | undefined {
  const rest = sendsOut.exec(title)?.[1]
  if (rest === undefined) return undefined
  const quoted = /^[^《]{0,30}《(.+)》/.exec(rest)?.[1] ?? /^《(.+)$/.exec(rest)?.[1]
  const plain = /^(.{6,}?)\s*的\s*(?:通知|通告|公告|函)/.exec(rest)?.[1]
  const inner = quoted ?? plain
  return inner === undefined ? undefined : (innerTitle(inner) ?? inner.trim())
}

const withoutMasthead = (title: string): string =>
  title.replace(/^[\u4e00-\u9fff]{2,20}文件\s*/, '').replace(/^《(.+)》$/, '$1')

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

const squeeze = (text: string): string => text.replace(/[\s“”"]/g, '')
