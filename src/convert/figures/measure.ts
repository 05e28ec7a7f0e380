import { endsAsMeasure, shorten, trimMeasure } from './trim-measure.ts'

/** The words around a value that its measure is made from. */
export type MeasureParts = {
  /** From the start of the value's clause (or its part of a list) to the value. */
  readonly left: string
  /** From behind the value and its bound to the end of its part of the clause. */
  readonly right: string
  readonly unit: string | null
  readonly kind: string
}

/** Verbs that divide what is counted from what it does: 6个镇街|开展监测, 60%以上社区卫生服务中心|设置门诊. */
const predicate =
  /(?:普遍|全部|均|基本|能够?|可|都|顺利|成功|分别|达到|达标|设置|设立|设有|开设|开展|创建|建设成|建设为|建成|建立|配备|配置|配有|纳入|投入使用|投用|提供|实现|完成|参加|参与|接受|享受|住上|通过|获得|取得|推进|发展|试点|向|根据|使用|拥有|具备|成为|入选|签约|覆盖|从事|帮扶|进入|开放|运行|动工|开工|竣工)/

/** The noun phrase a value measures. */
export function readMeasure({ left, right, unit, kind }: MeasureParts): string {
  const core = trimMeasure(left)
  const noun = right.replace(/^(?:的|多|余|名|个)?/, '').trim()
  const isCount = kind === 'count'
  if (endsAsMeasure(core) || noun === '' || kind === 'rate' || kind === 'factor' || kind === 'age') return fromLeft(core, noun, isCount)
  return fromRight(core, noun, isCount, unit)
}

function fromLeft(core: string, noun: string, isCount: boolean): string {
  const phrase = core.replace(/^(?:建有|设有|现有|共有|拥有|建成)/, '')
  if (phrase === '') return noun === '' ? '' : noun
  return shorten(!isCount || endsAsMeasure(phrase) ? phrase : `${phrase}数`)
}

function fromRight(core: string, noun: string, isCount: boolean, unit: string | null): string {
  const suffix = isCount ? '数' : unit === '%' ? '比例' : ''
  const match = predicate.exec(noun)
  const verb = /(?:新增|新建|改扩建|新改扩建|引进|培养|培训|选派|选拔|筛选|减少|投放|组织|举办|开展|规范实施|创建|建成|建设|设立|增加|重点发展)$/.exec(core)?.[0] ?? ''
  if (match === null) return shorten(endsAsMeasure(noun) || suffix === '' ? `${verb}${noun}` : `${verb}${noun}${suffix}`)
  const counted = noun.slice(0, match.index)
  const doing = noun.slice(match.index)
  if (counted === '') return shorten(`${core.replace(/[\u4e00-\u9fff]*(?:至少)?有$/, '')}${doing}${suffix}`)
  return shorten(`${verb !== '' && isCount ? verb : ''}${doing}的${counted}${suffix}`)
}
