import type { CommitmentReading } from './commitments/commitments.ts'
import { commitmentsOf } from './commitments/sentence-commitments.ts'
import { datesOf } from './time/sentence-time.ts'
import type { PlacedDate } from './time/sentence-time.ts'
import { clauseIndexAt } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import type { SentenceContext } from './sentence-reading.ts'
import { readScope } from './scope.ts'
import { readQuote } from './quote.ts'
import type { FigureReading } from './figure-reading.ts'
import type { Stretch } from './stretch.ts'
import { shorten, trimMeasure } from './measures/trim-measure.ts'
import { isPast } from './time/year.ts'

/** Promises with a deadline and no number: 2022年底建成听力言语医学中心. */
export function findMilestones(
  context: SentenceContext,
  figures: readonly FigureReading[],
): readonly FigureReading[] {
  const { sentence, period, carried, start } = context
  if (carried.era === 'achieved' || notPromises.test(sentence.text)) return []
  const values = figures.map(({ value }) => value.start - start)
  const dates = datesOf(sentence, period).filter((date) => isDeadline(date, context))
  return dates.flatMap((date, index) => {
    const clauses = clausesOf(sentence, date, dates[index + 1])
    const promises = promisesIn(sentence, { date, clauses, values })
    const isOne = promises.length === 1 && !values.some((value) => value >= date.start)
    return promises.map((clause) =>
      toReading({ clause, date, until: isOne ? clauses.at(-1) : clause }, context),
    )
  })
}

/** Entry into force, anniversaries and meetings carry dates that promise nothing. */
const notPromises =
  /起(?:施行|实施|执行)|有效期|废止|(?:会议|大会|论坛)[^,;。]{0,6}召开|周年|年\d{1,2}月\d{1,2}日[^,;。]{2,60}(?:通过|批准|修正|修订|公布)|关键(?:一|之)年|收官之年|开局之年|总体要求是/

/** A date that says by when; the only year of a one-year plan does so only with 底, 前 or 内. */
function isDeadline(date: PlacedDate, { period, sentence }: SentenceContext): boolean {
  if (isPast(date, period)) return false
  if (date.sense === 'deadline') return true
  const oneYear = period.from === period.to && date.year === period.to
  const words = sentence.text.slice(date.end, date.end + 4)
  return (
    date.sense === 'in' &&
    date.from === undefined &&
    date.basis === 'stated' &&
    !oneYear &&
    !/^(?:度|是|为|版|的)/.test(words)
  )
}

/** The clauses a date governs: from its own to the next date's, a semicolon or the sentence's end. */
function clausesOf(sentence: Sentence, date: PlacedDate, next: PlacedDate | undefined): readonly Stretch[] {
  const { clauses, text } = sentence
  const first = clauseIndexAt(sentence, date.start)
  const last = next === undefined ? clauses.length : Math.max(clauseIndexAt(sentence, next.start), first + 1)
  const governed = clauses.slice(first, last)
  const stop = governed.findIndex(({ end }) => /[;。!?]/.test(text[end] ?? '。'))
  return stop === -1 ? governed : governed.slice(0, stop + 1)
}

type Group = {
  readonly date: PlacedDate
  readonly clauses: readonly Stretch[]
  readonly values: readonly number[]
}

/** One promise for a dated statement without figures, and each clause that stands as a promise of its own. */
function promisesIn({ text }: Sentence, { date, clauses, values }: Group): readonly Stretch[] {
  const words = clauses.map((clause, index) =>
    text.slice(Math.max(clause.start, index === 0 ? date.end : 0), clause.end),
  )
  const hasFigure = clauses.map(({ start, end }) => values.some((value) => value >= start && value < end))
  const figureAt = hasFigure.indexOf(true)
  const main = findMain(words, figureAt)
  const promises = clauses.flatMap((clause, index) => {
    if (hasFigure[index] === true) return []
    // 2021年先试点后推广,逐步实现…全覆盖: what comes before the promise under its date belongs to it.
    if (index === main)
      return [figureAt === -1 ? { start: clauses[0]?.start ?? clause.start, end: clause.end } : clause]
    return index > 0 && isSeparate(words[index] ?? '', figureAt !== -1) ? [clause] : []
  })
  return [...promises, ...partBeforeFigure(text, clauses[figureAt], date, values)]
}

/** The clause that makes the promise: before a figure only one that says what is reached, else the first that does something. */
function findMain(words: readonly string[], figureAt: number): number {
  if (figureAt !== -1)
    return words.findIndex(
      (clause, index) => index < figureAt && reaches.test(clause) && !announces.test(clause),
    )
  const first = words.findIndex((clause) => does.test(clause) && !announces.test(clause))
  const whole = words.findIndex((clause) => /全覆盖/.test(clause))
  return whole > first && first !== -1 && !reaches.test(words[first] ?? '') ? whole : first
}

/** 力争区人民医院建成二星智慧医院、50%的…: a promise in the list in front of a figure. */
function partBeforeFigure(
  text: string,
  clause: Stretch | undefined,
  date: PlacedDate,
  values: readonly number[],
): readonly Stretch[] {
  const value = values.find((start) => clause !== undefined && start >= clause.start && start < clause.end)
  if (clause === undefined || value === undefined) return []
  const start = Math.max(clause.start, date.end <= value ? date.end : clause.start)
  const list = text.slice(Math.max(start, value - 80), value)
  const mark = list.lastIndexOf('、')
  return mark !== -1 && /[^、]{2,}(?:建成|创成|完成|实现)[^、]{2,}$/.test(list.slice(0, mark))
    ? [{ start: value - list.length, end: value - list.length + mark }]
    : []
}

/** What a dated clause without a number must say to be a promise. */
const does =
  /建成|建设|建立|新建|完成|实现|创成|创建|争创|启动|推进|推行|推广|消除|落实|形成|健全|完善|全覆盖|覆盖|达到|达标|纳入|出台|投入使用|投用|开工|竣工|通过|获得|取得|得到|提升|提高|改善|增强|补足|配齐|构建|打造|设立|成立|组建|开展|实施|普及|下降|降低|减少|控制|领先|领跑|进入|跻身|成为|优化|显著|明显|基本|初步|上线|运行|整合|试点|扩大|培育|引进|搭建|配备|设置|开设|制定|编制|接轨|满足|封顶|交付|移交|开诊|搬迁|启用|接诊|贯通|补齐|清零|享有/
/** A clause that only announces a list: 实现以下目标. */
const announces = /以下(?:目标|任务|指标|要求|工作)|如下|下列/
const reaches =
  /(?:所有|每[个家所])[^,;。]{2,40}(?:设置|设立|配备|开展|提供|具备|开设)|都有|均有|拥有|消除|达到|实现|建成|建立|形成|健全|完成|完善|全面|全覆盖|基本|创成|进入|显著|明显|成为/

/** Clauses that are promises of their own beside figures or another promise under the same date. */
const standsAlone =
  /(?<!健)全覆盖|全部|(?<![人年平])均(?:能|可|有|设|达|建|配|实现|完成)|^\s*(?:力争|争取)|^\s*(?:建成|完成|创成|消除|基本消除)|(?:所有|全部|每[个家所])[^,;。]{2,40}(?:设置|设立|配备|建成|建立|开展|提供|具备|达到|完成|实现|开设)|(?:得到|实现)[^,;。]{0,4}(?:控制|下降|遏制)/

const isSeparate = (clause: string, besideFigures: boolean): boolean =>
  besideFigures ? standsAlone.test(clause) : /(?<!健)全覆盖|^\s*(?:力争|争取)/.test(clause)

type Promised = {
  readonly clause: Stretch
  readonly date: PlacedDate
  /** The last clause of the goals it stands for. */
  readonly until: Stretch | undefined
}

function toReading(
  { clause, date, until }: Promised,
  { sentence, passage, start }: SentenceContext,
): FigureReading {
  const { text } = sentence
  const isDated = date.start >= clause.start && date.start < clause.end
  const value = isDated ? { start: date.start, end: date.end } : clause
  const quote = readQuote(sentence, clause, isDated || clause.start - date.end > 60 ? clause : date)
  const promise = isDated
    ? {
        start: date.start - leadOf(text.slice(clause.start, date.start)),
        end: promiseEnd(sentence, clause, date),
      }
    : clause
  const commitment = commitmentOf(sentence, promise, promise.end < clause.end ? undefined : until)
  const words = text.slice(isDated ? date.end : clause.start, promise.end)
  const measure = trimMeasure(words.slice(words.lastIndexOf(',') + 1))
  const place = (stretch: Stretch): Stretch => ({ start: start + stretch.start, end: start + stretch.end })
  return {
    passage,
    milestone: true,
    measureNth: 1,
    value: place(value),
    quote: place(quote),
    amount: null,
    amountTo: null,
    unit: null,
    comparator: null,
    kind: 'milestone',
    year: date.year,
    basis:
      date.basis === 'stated' && !isDated && !isRightInFront(sentence, clause, date) ? 'carried' : date.basis,
    commitment: commitment.commitment,
    commitmentWord: commitment.word,
    measure: shorten(
      measure.length > 4
        ? measure
        : `${subjectBefore(text, clause)}${measure}` || text.slice(clause.start, clause.end),
    ),
    scope: readScope(text.slice(clause.start, clause.end)),
  }
}

/** A goal that is stated plainly first and bindingly later is binding: …基本健全,…全面建立. */
function commitmentOf(sentence: Sentence, promise: Stretch, until: Stretch | undefined): CommitmentReading {
  const { inStretch } = commitmentsOf(sentence)
  const own = inStretch(promise)
  if (own.commitment !== 'plain' || until === undefined || until.end <= promise.end) return own
  const whole = inStretch({ start: promise.start, end: until.end })
  return whole.commitment === 'firm' ? whole : own
}

/** Whether nothing but a mark stands between a date and the clause it dates. */
const isRightInFront = ({ text }: Sentence, clause: Stretch, date: PlacedDate): boolean =>
  /^[,:\s]{0,3}$/.test(text.slice(date.end, clause.start))

/** A hedge right in front of a date belongs to its promise: 力争2023年建成. */
const leadOf = (before: string): number =>
  /(?:力争|争取|确保|计划|预计|拟|努力)(?:在|于|到)?$/.exec(before)?.[0].length ?? 0

/** Where a lost comma has put two dated promises into one clause, the first ends at the second's date. */
const promiseEnd = ({ dates }: Sentence, clause: Stretch, date: PlacedDate): number =>
  dates.find(({ start, sense }) => start > date.end && start < clause.end && sense !== 'base')?.start ??
  clause.end

/** 建成投用 alone says of nothing: the clause before names it. */
const subjectBefore = (text: string, { start }: Stretch): string =>
  trimMeasure(
    text
      .slice(Math.max(0, start - 40), Math.max(0, start - 1))
      .split(/[,;。:]/)
      .at(-1) ?? '',
  )
