import { childrenOf, findChild } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { formatNumber } from './number-format.ts'
import type { ListPlace } from './styles.ts'
import { countOf, isOn, valueOf } from './word-values.ts'

/** The number or sign Word prints before the next paragraph at a place of a list; counts on with each call. */
export type Numbering = (place: ListPlace) => string

type Level = {
  readonly start: number
  readonly format: string
  /** Text with `%1` … `%9` for the numbers of the levels, e.g. `第%1章`. */
  readonly text: string
  /** Printed between number and paragraph: `tab`, `space` or `nothing`. */
  readonly suffix: string
  /** Deepest level above that restarts this one; 0 never restarts it. */
  readonly restart: number | undefined
  /** All numbers in digits, whatever their levels say. */
  readonly legal: boolean
}
type List = {
  readonly key: string
  readonly levels: readonly (Level | undefined)[]
  readonly starts: ReadonlyMap<number, number>
}

/** Lists of a document, counted as Word counts them. */
export function readNumbering(part: Tag | undefined): Numbering {
  const lists = readLists(findChild(part, 'w:numbering'))
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ list, level }) => {
    const found = lists.get(list)
    const own = found?.levels[level]
    if (found === undefined || own === undefined) return ''
    const counts = counters.get(found.key) ?? []
    counters.set(found.key, counts)
    const override = found.starts.get(level)
    const isFresh = override !== undefined && !begun.has(`${list}/${level}`)
    begun.add(`${list}/${level}`)
    const before = isFresh ? undefined : counts[level]
    counts[level] = before === undefined ? (override ?? own.start) : before + 1
    restartBelow(counts, found.levels, level)
    return writeLabel(found.levels, counts, level)
  }
}

function restartBelow(counts: (number | undefined)[], levels: List['levels'], level: number): void {
  for (let below = level + 1; below < counts.length; below++) {
    const restart = levels[below]?.restart
    if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined
  }
}

function writeLabel(levels: List['levels'], counts: readonly (number | undefined)[], level: number): string {
  const own = levels[level]
  if (own === undefined) return ''
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : '●'
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = own.legal ? 'decimal' : (levels[at]?.format ?? 'decimal')
    return formatNumber(counts[at] ?? levels[at]?.start ?? 1, format)
  })
  const isOpen = own.suffix !== 'nothing' && /[\dA-Za-z章节条篇部分编]$/.test(label)
  return isOpen ? `${label} ` : label
}

function readLists(root: Tag | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((tag) => [tag.attributes['w:abstractNumId'] ?? '', tag]),
  )
  const byStyle = new Map(
    [...abstracts].flatMap(([id, tag]) => {
      const style = valueOf(tag, 'w:styleLink')
      return style === undefined ? [] : [[style, id] as const]
    }),
  )
  return new Map(
    childrenOf(root, 'w:num').map((num) => {
      const named = valueOf(num, 'w:abstractNumId') ?? ''
      const linked = valueOf(abstracts.get(named), 'w:numStyleLink')
      const key = (linked === undefined ? undefined : byStyle.get(linked)) ?? named
      return [num.attributes['w:numId'] ?? '', readList(num, key, abstracts.get(key))] as const
    }),
  )
}

function readList(num: Tag, key: string, abstract: Tag | undefined): List {
  const levels: (Level | undefined)[] = []
  for (const tag of childrenOf(abstract, 'w:lvl')) levels[levelOf(tag)] = readLevel(tag)
  const starts = new Map<number, number>()
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const own = findChild(override, 'w:lvl')
    if (own !== undefined) levels[levelOf(override)] = readLevel(own)
    const start = countOf(override, 'w:startOverride')
    if (start !== undefined) starts.set(levelOf(override), start)
  }
  return { key, levels, starts }
}

const levelOf = ({ attributes }: Tag): number =>
  Math.min(8, Math.max(0, Number(attributes['w:ilvl'] ?? '0') || 0))

const readLevel = (tag: Tag): Level => ({
  start: countOf(tag, 'w:start') ?? 0,
  format: formatOf(tag),
  text: valueOf(tag, 'w:lvlText') ?? '',
  suffix: valueOf(tag, 'w:suff') ?? 'tab',
  restart: countOf(tag, 'w:lvlRestart'),
  legal: isOn(tag, 'w:isLgl'),
})

/** Newer formats stand in an alternative: `mc:Choice` holds the real one. */
function formatOf(tag: Tag): string {
  const choice = findChild(findChild(tag, 'mc:AlternateContent'), 'mc:Choice')
  return valueOf(choice, 'w:numFmt') ?? valueOf(tag, 'w:numFmt') ?? 'decimal'
}
