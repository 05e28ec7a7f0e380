import { isTelling } from './measure-words.ts'
import type { QueryGroup } from './understanding.ts'

/**
 * The ideas of a query that say what it is about: what the vocabulary knows before other words, and no number, side
 * word, guess or single character unless there is nothing else.
 */
export function soughtIn(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  const telling = groups.filter((group) => !group.isBeside && isTelling(group))
  const plain = telling.filter(({ value, typed }) => value === undefined && typed.length > 1)
  const topics = plain.filter(({ concept }) => concept !== undefined)
  const full = topics.filter(({ weight }) => weight === undefined)
  return [full, topics, plain].find(({ length }) => length > 0) ?? telling
}
