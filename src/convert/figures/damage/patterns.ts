import { readAges, readDay, readPercent, readYears, splitDecimals } from './guesses.ts'
import type { Guess, Suspicion } from './suspicion.ts'

export type Pattern = {
  readonly code: string
  readonly pattern: RegExp
  /** `before` is what stands in front of the match, back to the line's start at most. */
  readonly read: (match: RegExpExecArray, before: string) => Guess | undefined
  /** Whether its readings differ in their numbers, so that calculations can tell them apart. */
  readonly isNumeric?: true
}

const unit = '(?:万人|万张|万元|亿元|个百分点|[人张个家名所岁])'
const amount = '\\d{1,6}(?:\\.\\d{1,4})?'

/** Numbers and dates that lost a mark, one entry per habit of losing them; texts are normalised. */
export const patterns: readonly Pattern[] = [
  {
    code: 'lost-dash-in-years',
    pattern: /(?<!\d)((?:19|20)\d{2})((?:19|20)\d{2})年?(?!\d)/g,
    read: ([whole, from = '', to = '']) => readYears(whole, from, to),
    isNumeric: true,
  },
  {
    code: 'lost-dash-in-ages',
    pattern: /(?<![\d.])(\d{2,5})岁/g,
    read: ([, digits = ''], before) => readAges(digits, /寿命[^,;。]{0,10}$/.test(before)),
    isNumeric: true,
  },
  {
    code: 'lost-bracket-in-number',
    pattern: /〔((?:19|20)\d{2})(\d{1,4})号/g,
    read: ([, year = '', number = '']) => ({ readings: [`〔${year}〕${number}号`], certainty: 'certain' }),
  },
  {
    code: 'lost-bracket-in-number',
    pattern: /(?<=[\u4e00-\u9fff])〔((?:19|20)\d{2})(\d{1,4})(?=[ \t]*(?:\r?\n|$))/g,
    read: ([, year = '', number = '']) => ({ readings: [`〔${year}〕${number}号`], certainty: 'certain' }),
  },
  {
    code: 'lost-date-marks',
    pattern: /(?<=^|\n)[ \t]*(20[0-3]\d)(\d{2,4})[ \t]*(?=\n|\r|$)/g,
    read: ([, year = '', rest = '']) => readDay(year, rest),
    isNumeric: true,
  },
  {
    code: 'lost-separator',
    pattern: /(?<![\d.])\d{1,4}(?:\.\d{1,4})?[%‰](?:\d{1,4}(?:\.\d{1,4})?[%‰])+/g,
    read: ([whole]) => ({ readings: [whole.replace(/([%‰])(?=\d)/g, '$1、')], certainty: 'certain' }),
    isNumeric: true,
  },
  {
    // 2.16人3.12人4.32张; 1人1档 and the like have no decimals
    code: 'lost-separator',
    pattern: new RegExp(`(?<![\\d.])${amount}${unit}(?:${amount}${unit})+`, 'g'),
    read: ([whole], before) =>
      /\.\d/.test(whole) || /分别[^,;。]{0,12}$/.test(before)
        ? { readings: [whole.replace(/(?<=[^\d.])(?=\d)/g, '、')], certainty: 'certain' }
        : undefined,
    isNumeric: true,
  },
  {
    // 2.163.12人: the mark and the unit of the first were lost
    code: 'lost-separator',
    pattern: /(?<![\d.])(\d{1,3}(?:\.\d{2,6}){1,3}\.\d{1,4})([%‰人张个名岁])/g,
    read: ([, digits = '', sign = '']) => splitDecimals(digits, sign),
    isNumeric: true,
  },
  {
    // 孕产妇死亡率下降到8.910万
    code: 'lost-slash',
    pattern: /(?<![\d./])(\d{1,3}(?:\.\d{1,2})?)10万(?![元人户名份次张\d])/g,
    read: ([, rate = ''], before) =>
      /(?:死亡率|发病率|患病率|感染率|病死率)[^,;。]{0,24}$/.test(before)
        ? { readings: [`${rate}/10万`], certainty: 'certain' }
        : undefined,
    isNumeric: true,
  },
  {
    // 规范管理率达到6575%
    code: 'lost-mark-in-percent',
    pattern: /(?<![\d.])(\d{3,4})%/g,
    read: ([, digits = ''], before) =>
      /(?:率|占比|比例|比重|水平|覆盖面)(?!(?:增|提))[^,;。]{0,12}$/.test(before) &&
      !/(?:完成率|使用率|增长率|利用率|负荷)[^,;。]{0,12}$|(?:增[长加幅速]|提高|提升|同比)(?:了|约|达|率)?$/.test(
        before,
      )
        ? readPercent(digits)
        : undefined,
    isNumeric: true,
  },
  {
    code: 'lost-stop',
    pattern:
      /(?:率|比例|比重|占比|水平|满意度|覆盖面)(?:均|分别|都|已)?(?:达到|达|为|不低于|不少于|超过|低于)?\d{1,3}(?:\.\d{1,2})?[%‰](?=[\u4e00-\u9fff\d])(?!\d+(?:\.\d+)?[%‰]|以上|以下|以内|之内|左右|上下|及以|和|与|及|或|并|且|而|后|时|为|在|由|用|给|同|的|至|到|分|提|下|上|降|增)/g,
    read: ([whole]) => ({ readings: [`${whole}。`, `${whole},`], certainty: 'probable' }),
  },
]

/** 12个 may be 1—2个 where other dashes are known to be lost; nobody can tell. */
export const lostDashInCount: Pattern = {
  code: 'lost-dash-in-count',
  pattern: /(?<![\d.%-])([1-8])([2-9])(?=[个家所名项支次])/g,
  read: ([whole, one = '', two = '']) =>
    Number(two) === Number(one) + 1 || Number(two) === Number(one) + 2
      ? { readings: [whole, `${one}—${two}`], certainty: 'unknown' }
      : undefined,
  isNumeric: true,
}

/** How far back a pattern may look for what a number is of. */
const reach = 60

/** The places of a text a pattern suspects. */
export function suspect(text: string, { code, pattern, read }: Pattern): readonly Suspicion[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before =
      text
        .slice(Math.max(0, match.index - reach), match.index)
        .split('\n')
        .at(-1) ?? ''
    const guess = read(match, before)
    const quote = match[0].trim()
    return guess === undefined
      ? []
      : [{ index: match.index + match[0].indexOf(quote), code, quote, ...guess, evidence: [] }]
  })
}
