import { endsAsMeasure, shorten, trimMeasure } from './trim-measure.ts'

/** The words around a value that its measure is made from. */
export type MeasureParts = {
  /** From the start of the value's clause (or its part of a list) to the value. */
  readonly left: string
  /** From behind the value and its bound to the end of its part of the clause. */
  readonly right: string
  /** Where other values follow in the clause: what stands there, for a verb that holds for all of them. */
  readonly tail: string
  readonly unit: string | null
  readonly kind: string
}

/** Verbs that divide what is counted from what it does: 6个镇街|开展监测, 60%以上社区卫生服务中心|设置门诊. */
const predicate =
  /(?:用于|普遍|全部|均|基本|(?<![功职性智节技本才])能够?(?![力源量耗])|可(?!持)|都(?!市)|顺利|成功|分别|达到|达标|设置|设立|设有|开设|开展|创建|建设成|建设为|建成|建立|配备|配置|配有|纳入|投入使用|投用|提供|实现|完成|参加|参与|接受|享受|住上|通过|获得|取得|推进|发展|试点|向|根据|使用|拥有|具备|成为|入选|签约|覆盖|从事|帮扶|进入|开放|运行|动工|开工|竣工)/

/** Nouns that are shares themselves; any other noun in front of a share is what the share is of. */
const endsAsShare = /(?:率|比例|比重|占比|水平|覆盖面|满意度|比|度|幅|速|份额|指数)(?:\([^()]{1,14}\))?$/

/** The noun phrase a value measures. */
export function readMeasure({ left, right, tail, unit, kind }: MeasureParts): string {
  const core = trimMeasure(left)
  const noun = withoutMarks(right)
    .replace(/^(?:的|多|余)?/, '')
    .trim()
  const isCount = kind === 'count'
  const isNamed = kind === 'share' ? endsAsShare.test(core) : endsAsMeasure(core)
  if (isNamed || noun === '' || kind === 'rate' || kind === 'factor' || kind === 'age')
    return fromLeft(core, noun, isCount, unit)
  const shared = predicate.exec(noun) === null ? (predicate.exec(tail)?.index ?? -1) : -1
  const whole = shared === -1 || isCount ? noun : `${noun}${tail.slice(shared)}`
  // 新增 is no 新 that has grown: its verb stands in the untrimmed words.
  const verb =
    makes.exec(core)?.[0] ?? (predicate.test(whole) ? '' : (/新增$/.exec(left.trimEnd())?.[0] ?? ''))
  return fromRight({ core, noun: whole, verb, isCount, unit })
}

/** What is done to what is counted: 新增3000个床位 counts new ones. */
const makes =
  /(?:新增|新建|改扩建|新改扩建|引进|培养|培训|选派|选拔|筛选|减少|投放|组织|举办|开展|规范实施|创建|建成|建设|设立|增加|重点发展)$/

/** 1200个[1]普惠托位: a footnote mark behind a number is no word. */
const withoutMarks = (right: string): string =>
  right.replace(
    /^\s*(?:\[\d{1,3}\]|〔\d{1,3}〕|[①-⑳¹²³⁴-⁹*])+|(?:\[\d{1,3}\]|〔\d{1,3}〕|[①-⑳¹²³⁴-⁹*])+$/g,
    '',
  )

function fromLeft(core: string, noun: string, isCount: boolean, unit: string | null): string {
  const phrase = core
    .replace(/^(?:建有|设有|现有|共有|拥有|建成)/, '')
    .replace(/^(.+?)(?:达到|达|为|不低于|不少于)(每[^,;。]+)$/, '$2$1')
  // 中医床位数不低于总床位数的百分之五: the bound stands between the part and its whole.
  const bounded = /^(.{2,}?)(?:不得?|不应|不能)(?:低于|少于|高于|超过)(.{2,})$/.exec(phrase)
  if (unit === '%' && bounded !== null) return shorten(`${bounded[1] ?? ''}占${bounded[2] ?? ''}比例`)
  if (unit === '%' && /占(?!比|地)/.test(phrase) && !endsAsShare.test(phrase)) return shorten(`${phrase}比例`)
  if (unit === '平方米' && !/面积$/.test(phrase)) return shorten(`${phrase}面积`)
  // 发病率降至每10万人口45例: what it is counted per stands behind the measure.
  const per =
    /^(.{2,}?)(?:控制在|下降到|降低到|降至|降到|达到|为|至|在)?每 ?(?:\d+万?|[十百千万]+)人口?$/.exec(phrase)
  if (per !== null && endsAsShare.test(trimMeasure(per[1] ?? ''))) return shorten(trimMeasure(per[1] ?? ''))
  if (phrase === '') return noun === '' ? '' : noun
  if (isCount && /^(?:毫|微|千|公)?克$|^吨$|^公斤$/.test(unit ?? '')) return shorten(phrase)
  return shorten(!isCount || endsAsMeasure(phrase) ? phrase : `${phrase}${countSuffix(unit)}`)
}

type RightParts = {
  readonly core: string
  readonly noun: string
  readonly verb: string
  readonly isCount: boolean
  readonly unit: string | null
}

function fromRight({ core, noun, verb, isCount, unit }: RightParts): string {
  const per = /每[^,每]{0,4}(?:人口?|居民|老人|老年人口?|儿童|户|床位?)(?:拥有|有|配备|配置)?$/.exec(
    core,
  )?.[0]
  if (per !== undefined && isCount)
    return shorten(
      `${per.replace(/(?:拥有|有|配备|配置)$/, '')}${noun.slice(0, predicate.exec(noun)?.index ?? noun.length)}${countSuffix(unit)}`,
    )
  const suffix = isCount ? countSuffix(unit) : unit === '%' ? '比例' : ''
  // 远程会诊覆盖80%的卫生院: what reaches the places is what is measured.
  const reach = /^(.{2,}?(?:覆盖|惠及|辐射))(?:[^,;。]{0,5}[内里])?$/.exec(core)?.[1]
  if (reach !== undefined && !/^(?:全部|实现|基本)/.test(reach) && noun !== '')
    return shorten(`${reach}的${noun.slice(0, predicate.exec(noun)?.index ?? noun.length)}${suffix}`)
  const match = isCount && endsAsMeasure(noun) && noun.length <= 6 ? null : predicate.exec(noun)
  if (match === null)
    return shorten(
      isCount && noun.length <= 6 && (endsAsMeasure(noun) || isKindWord(noun, core))
        ? `${core}${noun}${endsAsMeasure(noun) ? '' : suffix}`
        : endsAsMeasure(noun) || suffix === ''
          ? `${verb}${noun}`
          : `${verb}${noun}${suffix}`,
    )
  const counted = noun.slice(0, match.index)
  const doing = noun.slice(match.index)
  if (counted === '') return shorten(`${core.replace(/[\u4e00-\u9fff]*(?:至少)?有$/, '')}${doing}${suffix}`)
  return shorten(`${verb !== '' && isCount ? verb : ''}${doing}的${counted}${suffix}`)
}

/** 集中采购药品达到450个品种: the word behind only says in what the noun in front is counted. */
const isKindWord = (noun: string, core: string): boolean =>
  /^(?:品种|品规|病种|种类|点位|站点|项目)$/.test(noun) &&
  /[一-鿿]{2}$/.test(core) &&
  !/(?:建|设|展|施|增|完成|推进|实施)$/.test(core)

/** What turns a noun into a count of it. */
const countSuffix = (unit: string | null): string =>
  unit === '次' || unit === '场次' ? '次数' : unit === '人次' ? '人次' : '数'
