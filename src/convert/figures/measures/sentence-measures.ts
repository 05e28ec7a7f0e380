import { readMeasure } from './measure.ts'
import { isStart, withoutOpening } from '../time/sentence-time.ts'
import { splitSubjects } from './split-subjects.ts'
import { endsAsMeasure, trimMeasure } from './trim-measure.ts'
import type { Value } from '../quantities/values.ts'

/** What a value measures and from where its words must be quoted. */
export type Measured = { readonly measure: string; readonly from: number }

/** The measures of all values of a sentence, in the order of its runs. */
export function readMeasures(
  text: string,
  runs: readonly (readonly Value[])[],
): ReadonlyMap<Value, Measured> {
  const measured = new Map<Value, Measured>()
  const earlier: (Measured & { readonly value: Value })[] = []
  runs.forEach((run, index) => {
    const next = runs[index + 1]?.[0]
    const names = completeRates(measureRun({ text, run, earlier, next }), earlier.slice(-run.length))
    run.forEach((value, place) => {
      const one = names[place] ?? { measure: '', from: value.clause.start }
      measured.set(value, one)
      earlier.push({ ...one, value })
    })
  })
  return measured
}

/** Rates that do not say whose: 规范管理率, 动态使用率. */
const bareRate =
  /^(?:规范|动态|健康|综合|有效|系统|规律|定期)?(?:管理|服药|使用|随访|控制|治疗|签约|知晓|建档|筛查|治愈|续约|履约)率$/
const bearer = /^.*?(?:患者|人群|老年人|儿童|孕产妇|居民|档案)/

/** 高血压、糖尿病患者管理人数分别为…,规范管理率分别达…: a rate without its bearer is that of what was just named. */
function completeRates(names: readonly Measured[], before: readonly Measured[]): readonly Measured[] {
  if (before.length !== names.length || !names.every(({ measure }) => bareRate.test(measure))) return names
  return names.map((name, index) => {
    const whose = bearer.exec(before[index]?.measure ?? '')?.[0] ?? ''
    return { ...name, measure: `${whose}${name.measure}` }
  })
}

type RunContext = {
  readonly text: string
  readonly run: readonly Value[]
  readonly earlier: readonly (Measured & { readonly value: Value })[]
  readonly next: Value | undefined
}

function measureRun({ text, run, earlier, next }: RunContext): readonly Measured[] {
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  const previous = earlier.at(-1)
  if (previous !== undefined && isEndOfChange(text, previous.value, first))
    return run.map(() => ({ measure: previous.measure, from: previous.from }))
  const whole = leftOf(text, first, previous?.value)
  const changes = /^[^,;。、]{0,14}(?:到|至|为|降|升|增|提|减)/.test(
    text.slice(last.boundEnd, last.boundEnd + 20),
  )
  const left = changes ? withoutOpening(whole) : whole
  const growth = readGrowth(left)
  if (growth !== undefined && (last.quantity.kind !== 'count' || growth.base !== ''))
    return measureGrowth(growth, { text, run, earlier, next })
  if (run.length > 1) return measureList(left, first, { text, run, earlier, next })
  if (
    /^[\s,]*(?:仅)?占(?![地比])/.test(left) &&
    previous !== undefined &&
    previous.value.clause.end <= first.start
  )
    return [{ measure: `${previous.measure.replace(/数$/, '')}${trimShare(left)}比例`, from: previous.from }]
  if (first.quantity.unit === '个百分点' && /^[\s,]*[高低]于/.test(left) && previous !== undefined)
    return [{ measure: `${previous.measure}${left.replace(/^[\s,]*/, '')}`, from: previous.from }]
  const right = left === whole ? rightOf(text, last, next) : ''
  const { unit, kind } = first.quantity
  const tail =
    next !== undefined && next.start < last.clause.end
      ? text.slice(next.start, Math.min(last.clause.end, next.start + 80))
      : ''
  const measure = readMeasure({ left, right, tail, unit, kind })
  if (!isHollow(measure)) return [{ measure, from: first.clause.start }]
  const subject = previous === undefined ? subjectBefore(text, first) : undefined
  if (subject !== undefined)
    return [{ measure: `${subject.measure}${measure === '' ? '' : `(${measure})`}`, from: subject.from }]
  const before = previous?.measure.replace(/(?:同比|[较比][^,;。]*)?[增降]幅$/, '')
  return [{ measure: before ?? '', from: previous?.from ?? first.clause.start }]
}

/** A measure that names nothing: 每人每月, 每人, or no word at all. */
const isHollow = (measure: string): boolean =>
  /^(?:每[人户名床位]|每[年月天日次]|[标准的]{0,3})*$/.test(measure)

/** 发放高龄津贴,每人每月…: the clause before says what is measured. */
function subjectBefore(text: string, { clause }: Value): Measured | undefined {
  const before = text.slice(Math.max(0, clause.start - 40), Math.max(0, clause.start - 1))
  const words = trimMeasure(before.replace(/^.*[,;。:]/s, ''))
  return words === ''
    ? undefined
    : { measure: words, from: clause.start - 1 - before.replace(/^.*[,;。:]/s, '').length }
}

/** 从30%提高到45%: the second value measures what the first does. */
const isEndOfChange = (text: string, start: Value, end: Value): boolean =>
  start.clause.start === end.clause.start &&
  isStart(text.slice(Math.max(start.clause.start, start.start - 20), start.start)) &&
  /^[^,;。、]{0,14}(?:到|至|为)[^,;。、]{0,10}$/.test(text.slice(start.boundEnd, end.start))

/** From the clause's start, or in a list of valued items from the 、 behind the last value, to the run. */
function leftOf(text: string, first: Value, previous: Value | undefined): string {
  const inClause = previous !== undefined && previous.start >= first.clause.start
  const left = text.slice(
    Math.max(inClause ? previous.boundEnd : first.clause.start, first.start - 120),
    first.start,
  )
  if (!inClause) return left
  const mark = /[、(]|(?:以及|和|及|与)(?=[^、]{2,}$)/.exec(left)
  return mark === null ? '' : left.slice(mark.index + mark[0].length)
}

function rightOf(text: string, last: Value, next: Value | undefined): string {
  const nextInClause = next !== undefined && next.start < last.clause.end
  const right = text
    .slice(last.boundEnd, Math.min(nextInClause ? next.start : last.clause.end, last.boundEnd + 80))
    .replace(/^[()].*$/s, '')
  if (!nextInClause) return right
  const mark = right.indexOf('、')
  return mark === -1 ? right.replace(/(?:以及|和|及|与|的)?$/, '') : right.slice(0, mark)
}

const trimShare = (left: string): string =>
  left.replace(/^[\s,]*(?:仅)?/, '').replace(/(?:的|达到?|为|约|近|超过?|比例|比重)+$/g, '')

type Growth = { readonly subject: string; readonly base: string; readonly falls: boolean }

/** 较“十二五”末增长, 同比下降: growth of the subject in front, or of the values just named. */
function readGrowth(left: string): Growth | undefined {
  const match =
    /^(.*?)((?:较|比(?=20|上|去|“|十|前|基)|同比|环比)[^,;。]{0,16}?)?(?:平均|累计|大幅)?(增长|增加|提高|提升|上升|下降|降低|减少|增幅|降幅|缩短)了?(?:约|近|超过?|不低于|不少于|达到?|为|至少)*$/s.exec(
      left,
    )
  if (match === null) return undefined
  const [, subject = '', base = '', verb = ''] = match
  return {
    subject: trimMeasure(subject.replace(/分别$/, '')),
    base: base.trim().replace(/分别$/, ''),
    falls: /降|减|缩/.test(verb),
  }
}

function measureGrowth(growth: Growth, { run, earlier }: RunContext): readonly Measured[] {
  const ending = `${growth.base}${growth.falls ? '降幅' : '增幅'}`
  const subjects =
    run.length > 1 && growth.subject !== '' ? splitSubjects(growth.subject, run.length) : undefined
  const named = earlier.slice(-run.length)
  return run.map((value, index) => {
    const before =
      growth.subject === '' ? (named[named.length - run.length + index] ?? named.at(-1)) : undefined
    const subject = subjects?.[index] ?? (growth.subject === '' ? (before?.measure ?? '') : growth.subject)
    return {
      measure: `${subject}${ending}`,
      from: named[0] !== undefined && growth.subject === '' ? named[0].from : value.clause.start,
    }
  })
}

/** A、B、C分别达到x、y、z; where the subjects stand in front of earlier values, those are taken. */
function measureList(
  left: string,
  first: Value,
  { text, run, earlier, next }: RunContext,
): readonly Measured[] {
  const phrase = trimMeasure(left)
  const subjects = splitSubjects(phrase, run.length)
  const named = earlier.slice(-run.length)
  const last = run.at(-1) ?? first
  return run.map((_, index) => {
    const subject = subjects?.[index]
    if (subject !== undefined) return { measure: withCount(subject, first), from: first.clause.start }
    if (phrase === '' && named.length === run.length)
      return { measure: named[index]?.measure ?? '', from: named[0]?.from ?? first.clause.start }
    // 能够提供6类10项以上中医药技术服务: behind a verb the measure follows.
    const noun =
      isHollow(phrase) || /(?:提供|开展|实施|推广|建设|新建|新增)$/.test(phrase)
        ? rightOf(text, last, next).trim()
        : ''
    return { measure: noun === '' ? withCount(phrase, first) : noun, from: first.clause.start }
  })
}

const withCount = (subject: string, { quantity }: Value): string =>
  quantity.kind === 'count' && !endsAsMeasure(subject) ? `${subject}数` : subject
