import type { Figure } from '../model/figure.ts'

/** Why a promise counts as firm, plain or aspirational, in the order in which the rules are tried. */
export type DecidingRule = 'hedge' | 'reach' | 'duty' | 'bound' | 'result' | 'all' | 'activity' | 'listed'

type Worded = Pick<
  Figure,
  'commitment' | 'commitment_word' | 'quote' | 'start' | 'value_start' | 'value_as_written'
>

/** What kind of binding word each is; whatever else binds states a result (达到, 建成, 消除). */
const bindings: readonly (readonly [RegExp, DecidingRule])[] = [
  [/确保|务必|必须|保证|应当|严禁/, 'duty'],
  [/不[低少超高大小多得]|至少|最少|最多|控制在|控制到|低于|高于|超|[≥≤<>]/, 'bound'],
  [/全面|全部|均|一律|全覆盖|应.尽./, 'all'],
]

/** The rule that decided a figure's commitment, from its deciding word and where that stands. */
export function decidingRule(figure: Worded): DecidingRule {
  const { commitment, commitment_word: word } = figure
  if (commitment === 'aspirational') return isInOwnClause(figure) ? 'hedge' : 'reach'
  if (commitment === 'plain') return word === null ? 'listed' : 'activity'
  return bindings.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? 'result'
}

/** Whether no clause ends between the deciding word and the value (a milestone: whether its quote holds the word). */
function isInOwnClause({ commitment_word, quote, start, value_start, value_as_written }: Worded): boolean {
  const at = commitment_word === null ? -1 : quote.indexOf(commitment_word)
  if (at < 0 || commitment_word === null) return false
  if (value_as_written === null) return true
  const value = Array.from(quote)
    .slice(0, value_start - start)
    .join('').length
  return !/[,，;；]/.test(quote.slice(Math.min(at, value), Math.max(at, value)))
}
