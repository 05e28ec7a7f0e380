import { clauseIndexAt } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import type { Stretch } from './stretch.ts'

const longest = 90

/** The clause that holds a value, with a date in front of it where that stands alone (到2025年,…). */
export function readQuote(sentence: Sentence, value: Stretch, needed: Stretch = value): Stretch {
  const first = clauseIndexAt(sentence, needed.start)
  const last = clauseIndexAt(sentence, value.start)
  const own = sentence.clauses[last] ?? value
  const begin = sentence.clauses[withDate(sentence, first)] ?? own
  const start = own.end - begin.start > longest && first !== last ? begin.start : begin.start
  const wide = { start, end: Math.max(own.end, value.end) }
  return trim(sentence.text, wide.end - wide.start > 2 * longest ? narrow(sentence.text, own, value) : wide)
}

/** The clause before, if it is nothing but a date or a hedge with a date. */
function withDate({ clauses, text, dates }: Sentence, index: number): number {
  const before = clauses[index - 1]
  if (before === undefined || before.end - before.start > 16) return index
  const isDate = dates.some(
    (date) => date.start >= before.start && date.end <= before.end && date.sense !== 'other',
  )
  return isDate && /[年末内前期]$/.test(text.slice(before.start, before.end).trim()) ? index - 1 : index
}

/** In an endless clause: the parts between 、 that lie next to the value. */
function narrow(text: string, clause: Stretch, value: Stretch): Stretch {
  const from = Math.max(clause.start, value.start - longest)
  const to = Math.min(clause.end, value.end + longest)
  const left = text.slice(from, value.start).lastIndexOf('、')
  const right = text.slice(value.end, to).indexOf('、')
  return { start: left === -1 ? from : from + left + 1, end: right === -1 ? to : value.end + right }
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const raw = text.slice(start, end)
  const lead =
    /^[\s、,;:。•●■◆▪·-]*(?:第[零〇一二三四五六七八九十百\d]{1,6}条\s*)?(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)、.](?!\d)|\)、?)\s*)?/.exec(
      raw,
    )?.[0].length ?? 0
  const tail = /[\s、,;:。!?.]*$/.exec(raw)?.[0].length ?? 0
  return end - tail > start + lead ? { start: start + lead, end: end - tail } : { start, end }
}
