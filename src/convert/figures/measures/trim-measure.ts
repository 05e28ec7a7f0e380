/** What stands in front of a noun phrase without belonging to it: dates, connectives, hedges, list words. */
const leading = new RegExp(
  '^(?:' +
    [
      '[ ,、;:。)(”—•●·-]',
      '第[零〇一二三四五六七八九十百\\d]+条 ?|[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)] ?|\\d{1,2}[.、](?!\\d)|[一二三四五六七八九十]{1,2}[、是]',
      '(?:到|至|截至|截止|在|自|从|于)?(?:\\d{4}年?(?:-|至|到))?\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:年?[底末初])?(?:之?前|以前|以来|期间|内)?',
      '(?:到|至)?[“"]?十[一二三四五六]五[”"]?(?:规划)?(?:时期|期间|末期|末|以来|期)?',
      '[一二三四五六七八九十两三\\d]{1,2}年(?:之?内|来|间)',
      '年内|年底前?|全年|今年|当年(?!龄)|[上下]半年|本年度?|目前|现在|当前|截至目前|近年来|同时|其中|此外|另外|并且?|且|以及|及|和(?!谐|缓)|也|还|又|再|则|即',
      '力争|争取|力求|预计|计划(?!生育|免疫|投资)|确保|保证|努力|积极|务必|必须|应当|基本(?!医疗|公共|药物|养老|建设|养)|逐步|进一步|继续|不断|持续|着力|全面|大力|加快|切实|有效|已经?|分别|均(?!衡)|都|要(?!素)|将|使|让|把|对|为|实现|达到(?![^,;。]{0,16}标准)|完成|推动|推进|促进|支持(?!保障)|引导|鼓励',
      '全[市区县省国州盟旗镇乡域](?:范围内?|共|累计)?|全部|各[县市区镇乡]+(?:[(](?:市、?)?区?[)])?区?|我[市区县省]|本[市区县省]|城乡(?!居)|辖区内?|区域内|市域内',
      '每年|年均(?!增)|共有|现有|建有|设有|拥有|有(?=[一-鿿]{2})(?!效|关|序|条|害|毒|力|偿)|累计|共计?|总计|合计|登记在册的|仅',
    ].join('|') +
    ')',
)

/** What stands between a noun phrase and its number: verbs of reaching, comparators, adverbs. */
const trailing = new RegExp(
  '(?:' +
    [
      '[ ,、:(“*]|\\[\\d{1,3}\\]|〔\\d{1,3}〕|[①-⑳]',
      '(?:到|至|在|自|从|于)?\\d{4}年(?:\\d{1,2}月)?(?:年?[底末初])?(?:之?前|以前|以来|期间|内)?',
      '力争|争取|预计|计划(?!生育)|不得|应当|应该|必须|须|可以|将|要|应|均|都|分别|各|全部|已经?|基本|共|合计|总计|累计|仅|只|也|还|又|再|年均|每年|至少|最少|最多|最低|原则上|大约|大致|逐步|稳步|持续|进一步|大幅|明显',
      '连续[一二三四五六七八九十\\d]{1,2}年|最高可|最高(?=$)|可(?=$)',
      '达到|达|实现|完成|保持|维持|稳定|控制|压减|压缩|提高|提升|增加|增长|扩大|上升|升|下降|降低|降|缩短|减少|延长|增|减|建成|给予|拥有|有|是|为|在|至|到|了|占|(?<![签预合契节公条])约|接近|近|超|逾|突破|不|低于|少于|高于|超过|多于|大于|小于|不足|不到|≥|≤|>|<|=|的|从|由|自',
    ].join('|') +
    ')$',
)

/** A noun phrase without what leads to it and what leads on to its number. */
export function trimMeasure(phrase: string): string {
  const clause = phrase.replace(/^.*[;。!?]/s, '')
  return strip(strip(clause, leading), trailing).trim()
}

/** Takes a pattern off again and again; a loop, because a repeated alternation would backtrack. */
function strip(phrase: string, pattern: RegExp): string {
  let rest = phrase
  for (let next = rest.replace(pattern, ''); next !== rest; next = rest.replace(pattern, '')) rest = next
  return rest
}

/** Whether a phrase ends in a noun that is itself a measure. */
export const endsAsMeasure = (phrase: string): boolean =>
  /(?:率|数|量|比例|比重|占比|水平|面积|资产|寿命|产值|收入|支出|费用|经费|投入|投资|规模|总额|金额|标准|满意度|覆盖面|得分|指数|值|强度|密度|时间|时长|日|人口|比|人次|额|度|幅|速|龄|等级)(?:\([^()]{1,14}\))?$/.test(
    phrase,
  )

/** Keeps a measure short enough to be a label; the head is at its end. */
export const shorten = (phrase: string): string =>
  phrase.length > 60 ? phrase.slice(-60).replace(/^[^、,的]*[、,的]/, '') : phrase
