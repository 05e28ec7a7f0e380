/** Chinese text of the coding rules on the method page. */
export const zhCodebook = {
  'method.rules': '疑难怎样定',
  'method.rules.note': '同一种写法，五份文件里一个定法。规则先于结果，写在这里，人人可以照着核对。',
  'method.rule.clauses': '一个日期，几个小句',
  'method.rule.clauses.text':
    '有年份、没有数值的任务，同一日期下每个自有谓语的小句记一条；同一谓语管着的几个主语或宾语(用“、”“和”连着)合为一条。只说明怎么做、为了什么、能做什么的小句，以及口号，归入它说明的那一条。总括全文、由名称组成的一句(如“建设‘四大健康功能区’”)只记一条，因为各项在后文逐条写明。日期管到句号或分号为止。',
  'method.rule.undated': '没有数字、也没有年份',
  'method.rule.undated.text':
    '“全覆盖”“均”“应签尽签”“低于全省平均水平”一类的话，同句里没有年份就不记成数字：没有期限，到哪一天都无从核对；替它写上100%，那是我们的数，不是文件的数。这些句子照样归入主题，算作“有提及”，也能搜到；同一件事另有带数字的目标，就列在“对不上、或值得问的地方”。',
  'method.rule.ranks': '名次',
  'method.rule.ranks.text':
    '“全市第一”这样的名次不是数字。同句里有年份的“领跑”“走在前列”，按有期限的任务记，不填数值。',
  'method.rule.spans': '“三年内”“连续5年”“每年”',
  'method.rule.spans.text':
    '没有写从哪年算起的时段，从文件所管的第一年算起：正好在末年结束，就记末年，注明“年份取自文件”；对不上末年(如三年方案里的“五年内”)，就不填年份，在说明里写出可能的读法。没有写起止的“每年”，管文件的整个时期，记在末年。',
  'method.rule.limits': '限额',
  'method.rule.limits.text':
    '文件给今后定下的上限、下限(如一次处方不超过3个月的药量)记作“目标”；没有期限，就没有年份。',
  'method.rule.push': '推动、逐步',
  'method.rule.push.text':
    '“推动……达60%以上”答应的是去推动，“逐步实现”说的是快慢：都没有把结果定死，也没有说可能做不到。所以不算“确定”，也不算“期望”，记“平述”。',
  'method.rule.verbless': '没有动词的一项',
  'method.rule.verbless.text':
    '并列的一项只有名称和数(“签约率50%”)，自己没有动词，记“平述”；比较词只看这一项自己的字，前一项的“以上”“达到”不借给它。顿号连着的几项共用前面的动词。',
  'method.rule.denominators': '“每千人口”与“每千常住人口”',
  'method.rule.denominators.text':
    '分母的叫法不同、所指大致相同的(每千人、每千人口、每千常住人口)，可以放在同一把尺上，但每一处都写明叫法不同；分母是另一群人的(每千位老人)，分开放。',
  'method.uncoded': '不属于任何主题的段落',
  'method.uncoded.note': '每一段都由人看过归到哪个主题。下面这些一个也不属于，各有原因。',
  'method.uncoded.formal': '抬头、落款、文号、日期',
  'method.uncoded.preamble': '开头的话：为什么写、依据什么',
  'method.uncoded.responsible-units': '只列责任单位',
  'method.uncoded.contents': '只列各章或各项工程的名称',
  'method.uncoded.principle': '泛泛的原则，不专指哪个主题',
  'method.uncoded.caption': '{reason}：{n} 段',
  'method.uncoded.withheld': '文件保留权利，这一段不刊出',
} as const
