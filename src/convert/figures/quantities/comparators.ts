import type { Comparator } from '../../../model/figure.ts'

/** Words in front of a number that bound it, longest first; they stand right before it or before a verb in between. */
const comparatorsBefore: readonly (readonly [RegExp, Comparator])[] = [
  // 不得低于 and kin: a floor, the number included
  [
    /(?:不得?|不能|不应|不宜|原则上不)(?:低于|少于|小于|短于|早于|足于)(?:[^\d,;。]{0,6}|[^\d,;。]{1,18}的)$/,
    'gte',
  ],
  [
    /(?:至少|最少|最低|起码|≥|>=|大于(?:或者?)?等于|高于(?:或者?)?等于|达到或超过|达到或高于)[^\d,;。]{0,10}$/,
    'gte',
  ],
  // 不超过 and kin: a ceiling, the number included
  [
    /(?:不得?|不能|不应|不宜|原则上不)(?:高于|超过|超出|多于|大于|长于|超|突破|晚于)(?:[^\d,;。]{0,6}|[^\d,;。]{1,18}的)$/,
    'lte',
  ],
  [
    /(?:至多|最多|最高(?![降涨增升跌]|纪录)|最长|≤|<=|小于(?:或者?)?等于|低于(?:或者?)?等于|上限为)[^\d,;。]{0,8}$/,
    'lte',
  ],
  // 控制在29%: a ceiling even without 以内
  [/(?:控制|压减|压缩|限制)(?:在|到|至)$/, 'lte'],
  // 超过, 高于, 突破, 逾: more than the number
  [/(?:超过|超出|超|高于|多于|大于|长于|突破|逾|>|超越)(?:了|全[省市国区县])?$/, 'gt'],
  // 低于, 少于, 不足, 不到: less than the number
  [/(?:低于|少于|小于|短于|不足|不到|不满|未达到?|<)$/, 'lt'],
  // 约, 近, 左右: about
  [/(?:大约|大概|约为?|将近|接近|近|左右|平均约)$/, 'about'],
]

/** Words behind a number that bound it; Chinese 以上 and 以下 include the number itself. */
const comparatorsAfter: readonly (readonly [RegExp, Comparator])[] = [
  [/^ ?(?:(?:及其?|\(含\)|或者?|及|含)?(?:以上|之上)|(?:或者?|及)更[多高])/, 'gte'],
  [/^ ?(?:及其?|或者?|及|含)?(?:以下|之下|以内|之内)/, 'lte'],
  [/^ ?(?:左右|上下|前后)/, 'about'],
  [/^内(?![一-鿿]{0,1}(?:部|设))/, 'lte'],
]

/** The comparator of a number by the words before and behind it, and how long the words behind are. */
export function readComparator(
  before: string,
  after: string,
): { readonly comparator: Comparator; readonly behind: number } {
  const front = comparatorsBefore.find(([pattern]) => pattern.test(before))?.[1]
  const match = comparatorsAfter
    .map(([pattern, comparator]) => ({ found: pattern.exec(after)?.[0], comparator }))
    .find(({ found }) => found !== undefined)
  const back = match?.comparator
  const behind = match?.found?.length ?? 0
  if (front === 'about' && back !== undefined) return { comparator: back, behind }
  // 控制在3%左右: the word behind is nearer to what is meant.
  if (front === 'lte' && back === 'about') return { comparator: back, behind }
  return { comparator: front ?? back ?? 'eq', behind }
}
