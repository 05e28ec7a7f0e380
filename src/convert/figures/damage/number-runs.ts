import { findQuantities } from '../quantities/find-quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { between, exactly, extentOf } from './extent.ts'
import type { Extent } from './extent.ts'

/** A number of a stretch of text, with all values it may stand for. */
export type WrittenNumber = {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly unit: string | null
  readonly extent: Extent
  /** Power of ten in the unit: 10,000 for 4.7万. */
  readonly factor: number
  /** 3—5: no one value. */
  readonly isRange: boolean
  /** 约, 余, 以上: the true value is not the one written. */
  readonly isRough: boolean
  /** What it is a number of, as far as the words in front of it say: 床位数. */
  readonly subject: string
  /** What it does in its sentence. */
  readonly role: 'base' | 'result' | 'change' | 'share' | 'plain'
  /** For a change: −1 where it is a fall. */
  readonly sign: 1 | -1
  /** For a change: the year it is reckoned from, where the sentence says it. */
  readonly since: number | undefined
}

/** Numbers that follow one another with nothing but list marks between; a single number is a run of one. */
export type NumberRun = {
  readonly numbers: readonly WrittenNumber[]
  /** Whether 分别 announces a number for each of several things. */
  readonly isAnnounced: boolean
  /** The things named before 分别, if they can be told apart. */
  readonly names: readonly string[]
}

/** The numbers of one sentence of normalised text, in runs. */
export function readNumberRuns(text: string): readonly NumberRun[] {
  const quantities = findQuantities(text, new Uint8Array(text.length)).filter(
    ({ unit, value, end }) =>
      unit !== null &&
      !(unit === '年' && value > 1900) &&
      !(unit === '岁' && agesOf.test(text.slice(end, end + 3))),
  )
  const runs: Quantity[][] = []
  for (const quantity of quantities) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && listMark.test(text.slice(last.end, quantity.start))) runs.at(-1)?.push(quantity)
    else runs.push([quantity])
  }
  let from = 0
  return runs.map((run) => {
    const lead = text.slice(Math.max(from, (run[0]?.start ?? 0) - 120), run[0]?.start)
    from = run.at(-1)?.end ?? from
    return toRun(text, run, lead)
  })
}

/** 5岁以下儿童死亡率: the age says whose rate it is. */
const agesOf = /^(?:以[上下]|及|儿童|人群|老|女|青|组|[-~至])/

/** 2.16人、3.12人, 90%65%, 5%以下和3%以下 */
const listMark = /^(?:以上|以下|以内|左右|及以上|及以下)?(?:[、/和及与 ]|以及)?(?:达到|达|为)?$/

function toRun(text: string, run: readonly Quantity[], lead: string): NumberRun {
  const isAnnounced = /分别|依次|各[为达占]?/.test(lead)
  const names = isAnnounced || run.length > 1 ? namesIn(lead) : []
  return {
    isAnnounced,
    names,
    numbers: run.map((quantity, index) => ({
      ...readNumber(text, quantity),
      ...roleOf(quantity, lead),
      subject: names.length === run.length ? (names[index] ?? '') : subjectOf(lead),
    })),
  }
}

function readNumber(
  text: string,
  { start, end, value, unit, more }: Quantity,
): Pick<WrittenNumber, 'start' | 'end' | 'written' | 'unit' | 'extent' | 'factor' | 'isRange' | 'isRough'> {
  const written = text.slice(start, end)
  const [first = '', second] = written.replace(/\/?10万.*$/, '').match(/\d+(?:\.\d+)?/g) ?? []
  const factor = first === '' || Number(first) === 0 ? 1 : value / Number(first)
  const isCounted = factor === 1 && !first.includes('.') && isThing(unit)
  const read = (digits: string): Extent =>
    digits === '' || isCounted ? exactly(digits === '' ? value : Number(digits)) : extentOf(digits, factor)
  const extent = second === undefined ? read(first) : between(read(first), read(second))
  const around = text.slice(Math.max(0, start - 3), start) + text.slice(end, end + 3)
  return {
    start,
    end,
    written,
    unit,
    extent,
    factor,
    isRange: second !== undefined,
    isRough: more || rough.test(around),
  }
}

/** Units of things one counts: their whole numbers are exact. */
export const isThing = (unit: string | null): boolean => !/[%‰/岁年月天元倍级分]|百分点/.test(unit ?? '%')

const rough = /约|近|余|多|左右|上下|超|不[低少高超]|以上|以下|以内|至少|[<>≥≤]/

const rising = /(?:增长|增加|提高|提升|上升|增幅|增速|扩大|翻|涨)(?:了|约|达|为|幅度为|率为)?$/
const falling = /(?:下降|降低|减少|缩短|压缩|下调|减幅|降幅|缩小)(?:了|约|达|为)?$/
const changing = /(增长|增加|提高|提升|上升|增幅|增速|下降|降低|减少|缩短|压缩|降幅|高|低|多|少)/

function roleOf({ unit }: Quantity, lead: string): Pick<WrittenNumber, 'role' | 'sign' | 'since'> {
  const clause = lead.split(/[,;:。]/).at(-1) ?? ''
  const since = yearIn(/(?:比|较|于|与)[^,;。]{0,12}/.exec(clause)?.[0] ?? '')
  const isCompared = /(?:比|较|同比|环比|年均)/.test(clause) || rising.test(clause) || falling.test(clause)
  const isChange = isCompared && changing.test(clause) && !/(?:到|至|为|达)$/.test(clause)
  if (
    isChange &&
    (unit === '%' || unit === '个百分点' || unit === '倍' || rising.test(clause) || falling.test(clause))
  )
    return { role: 'change', sign: /下降|降低|减少|缩短|压缩|降幅|[低少]/.test(clause) ? -1 : 1, since }
  if (unit === '%' && /占(?:比|[^,;。]{1,20}的(?:比例|比重)?)?(?:为|达|达到|约)?$/.test(clause))
    return { role: 'share', sign: 1, since: undefined }
  if (/(?:从|由)(?!业|事|于|此)[^,;。到至]{0,24}$/.test(clause))
    return { role: 'base', sign: 1, since: undefined }
  if (/(?:到|至|为|达)$/.test(clause)) return { role: 'result', sign: 1, since: undefined }
  return { role: 'plain', sign: 1, since: undefined }
}

/** 较“十二五”末 is 2015, 比2015年 too. */
function yearIn(words: string): number | undefined {
  const year = /(20\d\d|19\d\d)年?/.exec(words)?.[1]
  if (year !== undefined) return Number(year)
  const plan = /十([一二三四五六])五”?末/.exec(words)?.[1]
  return plan === undefined ? undefined : 2005 + ('一二三四五六'.indexOf(plan) + 1) * 5
}

/** A、B、C数分别: the things a list of numbers belongs to. */
function namesIn(lead: string): readonly string[] {
  const clause = lead.split(/[,;:。]/).at(-1) ?? ''
  const before = /^(.*?)(?:分别|依次|均|都|各|达到|达|为|提高|降|控制)/.exec(clause)?.[1] ?? ''
  const names = before.split(/[、和及与]|以及/).map((name) => keyOf(name))
  return names.length > 1 && names.every((name) => name.length >= 2) ? names : []
}

/** The noun phrase in front of a number, without the words that lead to the number. */
const subjectOf = (lead: string): string =>
  keyOf(
    (lead.split(/[,;:。、]/).at(-1) ?? '').replace(
      /(?:分别|已|均|都)?(?:达到|达|为|有|共有|提高到|提升到|增加到|降至|下降到|控制在|由|从|占).*$/,
      '',
    ),
  )

/** A measure's name without place, time and 数, so that two spellings of it meet. */
export const keyOf = (name: string): string =>
  name
    .replace(/^.*年[底末]?[,]?/, '')
    .replace(/^(?:全[省市县区旗]|我[省市县区]|其中|截至|共有|现有|实有|新增)+/, '')
    .replace(/[()\s]/g, '')
    .replace(/(?:总数|数量|总量|数)$/, '')
