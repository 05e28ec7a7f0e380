import type { Commitment } from '../../../model/figure.ts'

/** Words that soften the promise of their own clause; those that reach on stand in `findReachingHedge`. */
const ownHedges: readonly RegExp[] = [
  /(?<!不断|持续)探索/,
  /鼓励/,
  /有条件(?:的|地|时)/,
  /支持(?=[^,;。]{0,40}(?:创建|达到|建成|设立|创成|申报|建设))/,
  /积极(?:创建|申报|引导|发展|争创|探索|推进)/,
  /引导/,
  /倡导/,
  /原则上/,
  /力促/,
  /尽可能|尽量/,
  /申报(?!率|表|材料|工作|制度|系统)/,
  /冲刺|瞄准/,
]

/**
 * 推动…达60%以上 promises to push others towards a result, 逐步实现全覆盖 to move towards it step by step: neither
 * binds the result itself, whatever binding word follows, and neither says that it may be missed.
 */
const unbinding = /推动(?=[^,;。]{0,40}(?:\d|创建|达|建成|设立|创成|升级|发展|通过|实现|晋升|建设|设置))|逐步/

/** Words that bind the result, strongest first: a duty, a bound, a result reached, a coverage without exception. */
const firmWords: readonly RegExp[] = [
  /确保|务必|必须|保证|保障(?=[^,;。]{0,12}达)|应当|须|严禁|不得(?:低于|少于|超过|高于)?/,
  /不(?:低于|少于|超过|高于|大于|小于|多于)|至少|最少|起码|最多/,
  /控制在|控制到|稳定在|保持在|维持在|力保/,
  /达到|实现(?!率)|建成(?!率)|完成(?!率|情况)|创成|办成|达标(?!率|建设|[^,;。]{0,4}率)|(?<!可)达(?!标|州|川)/,
  /低于|高于|超过|(?<!力争)突破|超$|[≥≤<>]$/,
  /(?:提高|提升|增加|增长|扩大|上升|下降|降低|降|缩短|压缩|减少|升|增|减)(?:至|到)/,
  /消除(?!死角率)|清零/,
  /全面|全部|(?<![人年平])均(?!衡|等)|(?<!健)全覆盖|一律|应签尽签|应[一-鿿]尽[一-鿿]/,
]

/** Verbs of doing: what they announce is plain, and they are named as the deciding word. */
const plainVerbs =
  /重点发展|规划建设|选拔培养|规范实施|建立健全|补足配齐|普遍开展|得到有效控制|初步建立|新建|改建|扩建|改扩建|新增|增设|增配|增加|建设|建立|创建|创新|设立|设置|开设|组建|培养|培训|培育|引进|招聘|招录|配备|配置|配齐|选取|选派|选拔|遴选|筛选|组织|开展|举办|组建|实施|推进|推行|推广|推出|打造|发展|办好|启动|落实|投入|纳入|安排|完善|健全|构建|建|出台|制定|深化|加强|开工|覆盖(?!率|面|城)|提供|支持(?!保障)|采购|购置|评选|认定|命名|扩大|拥有|发放|招收|改造|给予|奖励|补助|拨付|救助|减少|设|配|保持|规划(?=[^,;。]{0,4}(?:床位|建设|用地|面积|投资|设置))|有(?!效|关|序|条|害)/

export type CommitmentReading = { readonly commitment: Commitment; readonly word: string | null }

/** How firmly words commit themselves: a hedge outweighs a binding word, and that a verb of doing. `rest` follows the words. */
export function readCommitment(words: string, rest = ''): CommitmentReading {
  const hedge = findHedge(words, rest)
  if (hedge !== undefined) return { commitment: 'aspirational', word: hedge }
  const unbound = unbinding.exec(`${words}${rest}`)
  if (unbound !== null && unbound.index < words.length) return { commitment: 'plain', word: unbound[0] }
  for (const pattern of firmWords) {
    const word = pattern.exec(words)?.[0]
    if (word !== undefined) return { commitment: 'firm', word }
  }
  return { commitment: 'plain', word: plainVerbs.exec(words)?.[0] ?? null }
}

/** The softening word in the words given; what follows them may be needed to tell (推动…60%的医院设立). */
function findHedge(words: string, rest = ''): string | undefined {
  const whole = `${words}${rest}`
  return (
    findReachingHedge(words)?.word ??
    ownHedges
      .map((pattern) => pattern.exec(whole))
      .find((match) => match !== null && match.index < words.length)?.[0]
  )
}

/** A 力争 or its kin with its place in the clause. 竞争 and 战争 are not. */
export function findReachingHedge(
  clause: string,
): { readonly word: string; readonly index: number } | undefined {
  const match =
    /力争|积极争取|争取|力求|争创|争做|有望|预计|努力(?=[^,;。]{0,24}(?:达|实现|建成|创成|提高|降))|(?<!竞|战|斗|抗|纷|论)争(?=当|先|进)|(?<!草|虚|模)拟(?=新|建|投|引)/.exec(
      clause,
    )
  return match === null ? undefined : { word: match[0], index: match.index }
}

/** The verb that says how a value is reached: what a leading 力争 does not reach past once it changes. */
export function headVerb(clause: string): string | undefined {
  return /(?:提高|提升|增加|下降|降低|缩短)(?:至|到)|达到|达|实现|完成|建成|创成|创建|有|配备|建设|新增|培养|确保|保持|控制/.exec(
    clause,
  )?.[0]
}
