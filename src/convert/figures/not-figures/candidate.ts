import type { Comparator } from '../../../model/figure.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** A number and the words around it in its clause, as the rules below look at it. */
export type Candidate = {
  readonly quantity: Quantity
  /** The clause up to the number, at most 80 characters. */
  readonly before: string
  /** The clause behind the number and its unit, at most 60 characters. */
  readonly after: string
  /** What bounds the number. */
  readonly comparator: Comparator
  /** How many characters of `after` belong to the bound (以上). */
  readonly behind: number
}

/** Says why a number is no figure; undefined lets it pass to the next rule. */
export type NotFigureRule = (candidate: Candidate) => string | undefined

/** Verbs behind which a count is something promised or reached. */
export const makingVerbs =
  /(?:建成|建设|新建|改建|扩建|改扩建|创建|创成|争创|建立|建有|设立|开设|设置|新设|增设|新增|增加|增配|培育|培养|培训|引进|引育|招聘|招录|配备|配置|配齐|打造|办好|举办|开办|拥有|共有|现有|设有|已有|达到|达|完成|开展|组织|组建|成立|选拔|选派|选送|输送|派遣|资助|惠及|招收|选取|遴选|评选|认定|命名|扶持|发展|筛选|推出|推广|推进|实施|布局|规划|储备|投放|投入|采购|购置|更新|改造|建|购|设|补充|下派|派驻|派出|安排|启用|启动|获批|获得|荣获|通过|签约|覆盖|服务|救治|诊疗|接种|检测|发放|纳入|参加|接受|提供|有)(?:了|起|好|出|约|近|超|超过|不少于|不低于|至少|共|累计|全[市区县省]|各类|各级|上|到)*$/

/** Nouns that stand for something said rather than counted. */
export const abstractNoun =
  /^(?:的)?(?:方面|环节|维度|层面|阶段|到位|原则|意识|自信|关系|层次|角度|关键|结合|转变|统一|同步|坚持|抓手|统筹|聚焦|突破口|着力点|能力|体系|格局|机制|制度|理念|目标|任务|过程|整体|时期|领域|重点(?!专科|学科|实验室|项目|医院)|台阶|新台阶|步伐|问题|难题|短板|堵点|高地|样板|标杆|路子|特点|特征|字|轮子|拳头|闭环|链条|链|维护|确立|允许|责任|方向|人人|硬仗|战役|攻坚战|风险)/
