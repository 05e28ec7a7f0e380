import {
  counts,
  denominatorOf,
  isOfForm,
  isShare,
  isTelling,
  populations,
  shares,
  untelling,
} from './measure-words.ts'
import { isOtherRate } from './other-rate.ts'
import type { RankedRecord } from './rank-records.ts'
import type { MatchReason, Understanding } from './understanding.ts'
import { isShortFor } from './words-to-find.ts'

/**
 * Whether a figure can answer what no measure is known for by name. Of another level (省级 for 市级) it never can; a
 * number asked for only if it is of every word as it was typed, and counts where a count is asked for.
 */
export function mayAnswer(hit: RankedRecord, understanding: Understanding, query: string): boolean {
  const { figure } = hit.record
  const { groups, unknown, asksNumber } = understanding
  if (!figure || missesPopulation(hit, understanding)) return false
  const asked = groups.filter(({ isBeside, value }) => !isBeside && value === undefined)
  if (asked.length > 0 && !asked.some(isTelling)) return false
  if (deathsAtBirth.test(figure.measure_zh) && !asksDeaths(understanding)) return false
  const levels: readonly string[] = query.match(level) ?? []
  const own: readonly string[] = figure.measure_zh.match(level) ?? []
  if (levels.length > 0 && own.length > 0 && !own.some((each) => levels.includes(each))) return false
  // Of 抗菌药物 what is known of 药物 answers only where that is all that was read.
  if (unknown.some((word) => word.replaceAll(untelling, '').length > 1)) return false
  if (!asksNumber && denominatorOf(query) === undefined && !shares.test(query) && !counts.test(query))
    return true
  if (
    !isOfForm(query, figure) ||
    isOtherRate(query, [hit.record.title]) ||
    isOfOthers(hit, query) ||
    // What only the quote says may be of another figure.
    (asked.length > 0 &&
      !hit.matches.some(({ term }) => !term.startsWith('每') && hit.record.title.includes(term)))
  )
    return false
  return (
    !unknown.some((word) => word.replaceAll(untelling, '') !== '') &&
    asked.every(({ typed }) =>
      hit.matches.some(
        (match) =>
          match.typed === typed &&
          (!wider.has(match.reason) || typed.includes(match.term) || isShortFor(typed, match.term)),
      ),
    )
  )
}

/**
 * Whether a count is of something that what was asked for has (卫生院配备的医师数, 服务中心新大楼数), or of how many there are in
 * each of many places.
 */
function isOfOthers({ record: { figure, title }, matches }: RankedRecord, query: string): boolean {
  if (!figure || isShare(figure) || query.includes(figure.measure_zh)) return false
  // Without what stands in brackets; 硕士学历人才 are 硕士.
  const counted = /[^的\n]*$/.exec(title)?.[0] ?? ''
  const ends = matches.flatMap(({ term, reason }) => {
    const start = wider.has(reason) ? -1 : counted.lastIndexOf(term)
    return start === -1 ? [] : [start + term.length]
  })
  const after = counted
    .slice(Math.max(0, ...ends))
    .replace(untelling, '')
    .replace(/机构|基层/g, '')
  return (
    (after.length > 2 && !/人[才员]/.test(after)) ||
    after.includes('团队') ||
    (figure.scope_zh.startsWith('每') && !query.includes('每'))
  )
}

const level = /国家级|[省市县区镇]级|[一二三]级/g
/** Why a figure may be found that is of something near the word that was typed, where it does not hold a part of it. */
const wider: ReadonlySet<MatchReason> = new Set(['synonym', 'related', 'theme'])

/** Whether a hit lacks the people a number is asked for: what holds for all answers nothing about the old. */
function missesPopulation({ matches }: RankedRecord, { groups }: Understanding): boolean {
  const asked = groups.filter(({ weight, typed }) => weight !== undefined && populations.test(typed))
  return asked.some(({ typed }) => !matches.some((match) => match.typed === typed))
}

/** How many mothers and children die: no answer to whoever asks about birth (坐月子, 早产). */
const deathsAtBirth = /[妇儿].*死亡/
const asksDeaths = ({ groups }: Understanding): boolean =>
  groups.some(
    ({ wholeTheme, terms }) =>
      wholeTheme || terms.some(({ text, reason }) => reason !== 'related' && /死|亡/.test(text)),
  )
