import { boundedEn, boundedZh, nameEn } from './figure-words.ts'
import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Bilingual } from '../../model/language.ts'
import type { Figure } from '../../model/figure.ts'

/** What a document says in a passage. */
export type Said = { readonly plan: string; readonly text: string }

/** Full coverage called for in one place (推动…全覆盖) and a share below 100% set as the target in another. */
export const findFullCoverage = (figures: readonly Figure[], said: readonly Said[]): readonly Check[] => {
  const clauses = said.flatMap(({ text }) => clausesOf(text)).filter((clause) => clause.endsWith('全覆盖'))
  return figures.flatMap((figure): readonly Check[] => {
    if (figure.kind !== 'target' || figure.unit !== '%') return []
    if (figure.value === null || figure.value >= 100) return []
    const same = clauses.find((clause) => isSameMeasure(clause, figure))
    if (same !== undefined) return [checkOf(figure, same, sameThing)]
    const alike = clauses.find((clause) => isSameService(clause, figure))
    return alike === undefined ? [] : [checkOf(figure, alike, alikeThing)]
  })
}

/** 推动孕前检查目标人群全覆盖 and a target for 孕前检查目标人群覆盖率. */
function isSameMeasure(clause: string, { measure_zh }: Figure): boolean {
  const group = /^(.+?)(?:服务)?覆盖率$/.exec(measure_zh)?.[1]
  return group !== undefined && clause.includes(`${group}全覆盖`)
}

/** 二级医疗机构实现预约诊疗服务全覆盖 and a share of institutions that offer 分时段预约诊疗. */
function isSameService(clause: string, { quote }: Figure): boolean {
  const service = /实现(.{4,}?)(?:服务)?全覆盖$/.exec(clause)?.[1]
  return service !== undefined && !quote.includes(clause) && quote.includes(service)
}

const sameThing: Bilingual = { zh: '', en: '' }
const alikeThing: Bilingual = {
  zh: '两处所指的机构和服务不尽相同；',
  en: 'The two do not name quite the same institutions and services. ',
}

const clausesOf = (text: string): readonly string[] => text.split(/[,，;；。]/).map((clause) => clause.trim())

const checkOf = (figure: Figure, clause: string, alike: Bilingual): Check => ({
  plan: figure.plan,
  kind: 'full-coverage-and-share',
  figures: [figure.id],
  computation: `100% ≠ ${figure.value}%`,
  statement_zh: `${figure.measure_zh}：文件一处写“${clause}”，另一处的目标是${figure.year === null ? '' : ` ${figure.year} 年`}${boundedZh(figure, '%')}。${alike.zh}全覆盖是更远的方向还是同期的目标，文件没有说明。`,
  statement_en: `${upperFirst(nameEn(figure))}: the document calls for full coverage in one place (${clause}) and sets ${boundedEn(figure, '%')}${figure.year === null ? '' : ` by ${figure.year}`} as the target in another. ${alike.en}It does not say whether full coverage is meant for later or for the same time.`,
})
