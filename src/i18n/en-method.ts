import type { zhMethod } from './zh-method.ts'

/** English text of the method page. */
export const enMethod: Readonly<Record<keyof typeof zhMethod, string>> = {
  'method.title': 'Method',
  'method.dek': 'How figures are read and checked, and what may be compared with what.',
  'method.description':
    'The codebook of Duizhao: what counts as a figure, comparators and wording, rules of comparison, measured accuracy, errata and limits.',
  'method.figure': 'What counts as a figure',
  'method.figure.1':
    'One measure with one value is one record; a sentence with four values makes four. Values are turned into plain numbers: 4.7万个 becomes 47000, 33.83亿元 becomes 3383000000.',
  'method.figure.2':
    'Each record carries its quote, its place in the source file and the file’s SHA-256. Every build checks all of them; one mismatch and nothing is published.',
  'method.figure.3':
    'Slogans (“十四五”, 一老一小), document numbers, hotlines and ages that define a group are no figures.',
  'method.kinds': 'Kinds',
  'method.kinds.target': 'A value the document means to reach in some year.',
  'method.kinds.baseline': 'A value the document says has been reached.',
  'method.kinds.milestone': 'A task with a year and without a value.',
  'method.kinds.annual-rate': 'Growth per year, or an amount that recurs every year.',
  'method.comparators': 'Comparators',
  'method.comparators.note': '“At least” and “reach” are two things.',
  'method.comparator.name': 'Recorded as',
  'method.comparator.sign': 'Written',
  'method.comparator.words': 'Words in the documents',
  'method.comparator.count': 'Figures',
  'method.commitments': 'Wording',
  'method.commitments.note':
    'The same number promises less after “strive to” than after “reach”. A 力争 or 争取 before its subject governs to the end of the sentence, unless a clause has a time of its own. Values already reached promise nothing and are not counted.',
  'method.commitment.firm': '不低于, 至少, 确保, 达到, 全部 …',
  'method.commitment.plain':
    'Says what is to be done without a word that makes it firmer or softer: 新增, 建设, 培养, 推动, 逐步 …',
  'method.commitment.aspirational': '力争, 争取, 争创, 探索, 鼓励 …',
  'method.years': 'Years',
  'method.years.note': 'Where a year comes from matters as much as the year.',
  'method.year.stated': 'Written in the same clause, or right in front of it.',
  'method.year.carried': 'Written in a clause or sentence before, and governed by words such as 到2025年.',
  'method.year.document':
    'The sentence gives no year: in a document of one year it is that year; in a plan of several it is the last one (for achieved values the base year), and the page says so.',
  'method.states': 'Three states',
  'method.state.quantified': 'At least one figure under the theme.',
  'method.state.mentioned': 'A sentence on the theme, no figure.',
  'method.state.not-stated':
    'None of the words listed occurs. Words that occur only in another sense are not listed. It does not mean that there is no policy.',
  'method.compare': 'Rules of comparison',
  'method.compare.1':
    'Two figures share a scale only if measure, unit, denominator and scope agree. If not, they stand apart and one sentence says in what they differ.',
  'method.compare.2':
    'Year, target or achieved, level of government and kind of document always stand beside the value.',
  'method.compare.3': 'Totals grow with the size of a place; totals of different places are not compared.',
  'method.compare.4':
    'Numbers derived by this site have their own mark, formula and outside source, and are never a figure of the document.',
  'method.accuracy': 'How well the rules read',
  'method.accuracy.note':
    'Rules read first, a person checks. The table is computed anew from the reviewed figures at every build. The rules were improved on these same five documents, so these numbers flatter them; on documents they have not met they do less well.',
  'method.accuracy.caption': 'Accuracy of the rules alone, against the reviewed figures',
  'method.accuracy.plan': 'Document',
  'method.accuracy.all': 'All',
  'method.accuracy.reviewed': 'Reviewed',
  'method.accuracy.proposed': 'Proposed',
  'method.accuracy.matched': 'Matched',
  'method.accuracy.precision': 'Precision',
  'method.accuracy.recall': 'Recall',
  'method.accuracy.fields': 'Among the matched, share that agrees in each field',
  'method.accuracy.none': '—',
  'method.errata': 'Errata',
  'method.errata.note':
    'The sources lost characters on their way here. The text is never altered; what is restored stands in square brackets.',
  'method.errata.caption': '{title}: {n} {n|place|places}',
  'method.errata.source': 'Source has',
  'method.errata.reading': 'Read',
  'method.errata.certainty': 'Certainty',
  'method.errata.reason': 'Reason',
  'method.checks': 'What does not fit, or is worth asking',
  'method.checks.note':
    'Computed from the figures of one document; no verdict on which is right. A target looser than what was reached may have reasons the document does not give.',
  'method.checks.computation': 'Arithmetic',
  'check.implied-denominator': 'Implied populations differ',
  'check.parts-above-total': 'Parts above their total',
  'check.list-against-count': 'Names and number',
  'check.implied-growth': 'Change implied by growth',
  'check.growth-against-target': 'Target and growth before it',
  'check.target-looser-than-baseline': 'Target looser than reached',
  'check.nearly-flat-target': 'Nearly one target, years apart',
  'check.full-coverage-and-share': 'Full coverage and a share',
  'check.restated-otherwise': 'One target in two places',
  'check.cannot-be-checked': 'Cannot be checked',
  'method.glossary': 'Glossary',
  'method.glossary.text':
    'English translations are unofficial. Each term has one English, and terms that look alike are kept apart.',
  'method.glossary.zh': 'Chinese',
  'method.glossary.en': 'English',
  'method.glossary.note': 'Note',
  'method.limits': 'Limits',
  'method.limits.1': 'Only the documents listed here were read. What others say is not known here.',
  'method.limits.2':
    'The documents differ in level, year and kind: a district’s five-year plan and a conference report are promises of different weight.',
  'method.limits.3':
    'The source texts are damaged and annexes may be missing; what is known to be missing is said in the errata.',
  'method.limits.4': 'The English is an unofficial translation; the Chinese prevails.',
  'method.report': 'Report a mistake',
  'method.report.text':
    'Note the address of the figure or passage (follow the figure and the address bar shows it) and send it to the maintainers with the reading you think right. Corrections are recorded in the version list.',
}
