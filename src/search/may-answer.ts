import { asksCount, counts, isShare, populations, shares, untelling } from './measure-words.ts'
import type { RankedRecord } from './rank-records.ts'
import type { MatchReason, Understanding } from './understanding.ts'

/**
 * Whether a figure can answer what no measure is known for by name. Of another level (省级 for 市级) it never can; a
 * number asked for only if it is of every word as it was typed, and counts where a count is asked for.
 */
export function mayAnswer(hit: RankedRecord, understanding: Understanding, query: string): boolean {
  const { figure } = hit.record
  const { groups, unknown, asksNumber } = understanding
  if (missesPopulation(hit, understanding)) return false
  const asked = groups.filter(({ isBeside, value }) => !isBeside && value === undefined)
  if (asked.length > 0 && asked.every(({ typed }) => onlyPeople.test(typed))) return false
  if (deathsAtBirth.test(figure?.measure_zh ?? '') && !asksDeaths(understanding)) return false
  const levels: readonly string[] = query.match(level) ?? []
  const own: readonly string[] = figure?.measure_zh.match(level) ?? []
  if (levels.length > 0 && own.length > 0 && !own.some((each) => levels.includes(each))) return false
  // Of 抗菌药物 what is known of 药物 answers only where that is all that was read.
  if (unknown.some((word) => word.replaceAll(untelling, '').length > 1)) return false
  if (!asksNumber && !shares.test(query) && !counts.test(query)) return true
  if (figure && isShare(figure) ? asksCount(query) : ofRate.test(query)) return false
  return (
    !unknown.some((word) => word.replaceAll(untelling, '') !== '') &&
    asked.every(({ typed }) =>
      hit.matches.some(
        (match) => match.typed === typed && (!wider.has(match.reason) || typed.includes(match.term)),
      ),
    )
  )
}

/** Words that count people only: of a place they are no measure anything in a plan answers. */
const onlyPeople = /^(?:(?:常住|户籍|总)?人口(?:数量?|总数)?|population|people)$/
/** A rate, which no count tells. */
const ofRate = /(?<![效频概])率(?!先)|百分比|占比|percentage|proportion/
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
