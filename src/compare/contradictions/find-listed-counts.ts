import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import { nameEn } from './figure-words.ts'
import type { Said } from './find-full-coverage.ts'

/** A number of things and the list that names them, in one sentence: 次中心5个,分别是甲、乙、丙. */
const listAfter = /^[,，]?\s*(?:分别(?:是|为)|包括|即)[:：]?([^。;；]+)/
/** A list that says how many it names: 甲、乙、丙等11个项目 names some of them. */
const listBefore = /([^,，。;；]+)等$/

/** Counts whose own list of names does not fit them; a list that fits is no finding. */
export const findListedCounts = (figures: readonly Figure[], said: readonly Said[]): readonly Check[] =>
  figures.flatMap((figure): readonly Check[] => {
    const { value, value_as_written: written } = figure
    if (value === null || written === null || !Number.isInteger(value)) return []
    const text = said.map((each) => each.text).find((each) => each.includes(figure.quote)) ?? figure.quote
    const at = text.indexOf(written, text.indexOf(figure.quote))
    const after = listAfter.exec(text.slice(at + written.length))?.[1]
    if (after !== undefined && !lengthsOf(after).includes(value)) return [checkOf(figure, after, '≠')]
    const before = listBefore.exec(text.slice(0, at))?.[1]
    return before !== undefined && Math.min(...lengthsOf(before)) > value
      ? [checkOf(figure, before, '>')]
      : []
  })

/** How many names a list may hold: 和 may join two names or stand inside one. */
function lengthsOf(list: string): readonly number[] {
  const names = list.split('、')
  const joined = names.reduce((sum, name) => sum + name.split(/以及|和|及|与/).length, 0)
  return Array.from({ length: joined - names.length + 1 }, (_, more) => names.length + more)
}

function checkOf(figure: Figure, list: string, sign: '≠' | '>'): Check {
  const named = lengthsOf(list)[0] ?? 0
  return {
    plan: figure.plan,
    kind: 'list-against-count',
    figures: [figure.id],
    computation: `${named} ${sign} ${figure.value}`,
    statement_zh: `${figure.measure_zh}：写的是 ${figure.value_as_written}，同句列出的名称有 ${named} 个；文件没有说明差在哪里。`,
    statement_en: `${upperFirst(nameEn(figure))}: the sentence states ${figure.value} and names ${named}; the document does not say where the difference lies.`,
  }
}
