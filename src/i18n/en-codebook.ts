import type { zhCodebook } from './zh-codebook.ts'

/** English text of the coding rules on the method page. */
export const enCodebook: Readonly<Record<keyof typeof zhCodebook, string>> = {
  'method.rules': 'How hard cases are decided',
  'method.rules.note':
    'One way of writing is decided one way in all five documents. The rules come before the results and stand here, so that anybody can check them.',
  'method.rule.clauses': 'One date, several clauses',
  'method.rule.clauses.text':
    'Of tasks with a year and without a value, each clause with a predicate of its own under one date is one record; several subjects or objects of one predicate (joined by 、 or 和) are one. Clauses that only say how, what for or what the thing can do, and slogans, belong to the record they explain. A sentence that sums up the whole document in names (建设“四大健康功能区”) is one record, because what the names stand for is set out further down. A date governs up to the full stop or semicolon.',
  'method.rule.undated': 'Neither number nor year',
  'method.rule.undated.text':
    '全覆盖 (full coverage), 均 (all), 应签尽签 or 低于全省平均水平 (below the province’s average) without a year in the same sentence make no figure: without a date there is no day on which they could be checked, and a 100% written for them would be our number, not the document’s. Such sentences are coded under their themes all the same, count as “mentioned” and can be searched; where the document has a target with a number for the same thing, the two stand under “what does not fit”.',
  'method.rule.ranks': 'Ranks',
  'method.rule.ranks.text':
    'A rank such as 全市第一 (first in the city) is no figure. 领跑 (lead) and 走在前列 (in the front rank) with a year in the same sentence are dated tasks without a value.',
  'method.rule.spans': '三年内, 连续5年, 每年',
  'method.rule.spans.text':
    'A span without a first year counts from the first year of the document’s period. If it ends in the last one, that year is entered as the document’s own; if not (五年内 in a programme of three years), no year is entered and the note gives the possible readings. 每年 (every year) without years holds for the whole period and is entered under its last year.',
  'method.rule.limits': 'Limits',
  'method.rule.limits.text':
    'An upper or lower limit set for the time to come (no more than 3 months of medicine in one prescription) is a target; if it falls due at no time, it has no year.',
  'method.rule.push': '推动, 逐步',
  'method.rule.push.text':
    '推动…达60%以上 promises to push, 逐步实现 tells the pace: neither binds the result, and neither says that it may be missed. They are therefore not firm and not aspirational but plain.',
  'method.rule.verbless': 'An item without a verb',
  'method.rule.verbless.text':
    'An item of a list that is only a name and a number (签约率50%) has no verb of its own and is plain; its comparator comes from its own words, and the 以上 or 达到 of the item before is not lent to it. Items joined by 、 share the verb in front of them.',
  'method.rule.denominators': '每千人口 and 每千常住人口',
  'method.rule.denominators.text':
    'Where denominators have different names for roughly the same people (per 1,000 people, population, residents), values may share a scale, and every place says that the names differ; where they are another group (per 1,000 older people), values stand apart.',
  'method.uncoded': 'Passages under no theme',
  'method.uncoded.note':
    'A person has seen for every passage which themes it is about. These are about none, each for a reason.',
  'method.uncoded.formal': 'Salutation, signature, document number, date',
  'method.uncoded.preamble': 'Opening words: why it is written and on what basis',
  'method.uncoded.responsible-units': 'Only names the responsible units',
  'method.uncoded.contents': 'Only lists the names of chapters or programmes',
  'method.uncoded.principle': 'General principle, about no theme in particular',
  'method.uncoded.caption': '{reason}: {n} {n|passage|passages}',
  'method.uncoded.withheld': 'Not shown: the document reserves its rights',
}
