/** Words that say a clause reports: 已, 了, 现有, 较上年增长. */
const reports =
  /(?:已经?(?!婚|有条件的|备案|登记|建成的?(?:居住|住宅|小区|城区))|业已|(?<=[一-鿿])(?<![为除极到])了(?![解望然了])|(?<!每[^,;。]{1,16})建有|现有|共有|截至|截止|成功(?:创建|入选|申报|获批|创成|通过|打造|举办)|(?:荣获|获评|获批(?!准)|入选)(?![^,;。]{0,14}的)|跻身|位居|位列|排名|仅(?:有|占|为)|仍有|尚有|累计(?:节约|减少|惠及|减免|处置|检查|查处|发现|争取|落实|拨付|兑现|选派|投入|完成|建成|开展|服务|接种|培训|培养|签约|培育|创建|发放|救治|报告|实现)|先后(?=\d|组织|开展|举办|制定|出台|印发|建成|选派|投入|获|荣获|派出|接待)|由[^,;。]{1,16}(?:增加|提高|上升|下降|降低|增长|降|升)(?:到|至)了|与[^,;。]{2,10}相比|在建及?|一直|始终保持|平均每)/

/** Words that say a clause promises: 到2025年 is read from the date; 力争, 确保, 将 from here. */
const promises =
  /^ *实现(?!了)|力争|争取|力求|确保|计划|拟|预计|将(?!近|军|产)|要(?!求|素|点)|目标|有望|应当|应(?!急|用|对|届|接)|必须|须(?!知)|不得|争创|继续|进一步|推动|加快|下一步|今后|未来|新一年/

/** 较上年增长, 同比下降: how a report speaks, and a plan that counts from last year. */
const compares =
  /(?:较|(?<!占)比(?!例|重|率|值|学|赛)|同比|环比)[^,;。]{0,12}(?:增长|增加|提高|上升|下降|降低|减少|提升|增幅|降幅)/

export type Tense = 'reports' | 'promises' | 'open'

/** Whether a clause's own words report or promise; a promise outweighs a report (力争较上年增长). */
export function readTense(clause: string, ofPlan = false): Tense {
  if (promises.test(clause)) return 'promises'
  return reports.test(clause) || (!ofPlan && compares.test(clause)) ? 'reports' : 'open'
}
