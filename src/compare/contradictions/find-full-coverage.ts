import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import { nameEn } from './implied-populations.ts'
import { boundedEn, boundedZh } from './same-pairs.ts'

/** What a document says in a passage. */
export type Said = { readonly plan: string; readonly text: string }

/** Full coverage called for in one place (推动…全覆盖) and a share below 100% set as the target in another. */
export const findFullCoverage = (figures: readonly Figure[], said: readonly Said[]): readonly Check[] =>
  figures.flatMap((figure): readonly Check[] => {
    const group = /^(.+?)(?:服务)?覆盖率$/.exec(figure.measure_zh)?.[1]
    if (group === undefined || figure.kind !== 'target' || figure.unit !== '%') return []
    if (figure.value === null || figure.value >= 100) return []
    const clause = said.flatMap(({ text }) => clausesOf(text)).find((each) => each.includes(`${group}全覆盖`))
    return clause === undefined ? [] : [checkOf(figure, clause)]
  })

const clausesOf = (text: string): readonly string[] => text.split(/[,，;；。]/).map((clause) => clause.trim())

const checkOf = (figure: Figure, clause: string): Check => ({
  plan: figure.plan,
  kind: 'full-coverage-and-share',
  figures: [figure.id],
  computation: `100% ≠ ${figure.value}%`,
  statement_zh: `${figure.measure_zh}：文件一处写“${clause}”，另一处的目标是${figure.year === null ? '' : ` ${figure.year} 年`}${boundedZh(figure, '%')}。全覆盖是更远的方向还是同期的目标，文件没有说明。`,
  statement_en: `${upperFirst(nameEn(figure))}: the document calls for full coverage in one place (${clause}) and sets ${boundedEn(figure, '%')}${figure.year === null ? '' : ` by ${figure.year}`} as the target in another. It does not say whether full coverage is meant for later or for the same time.`,
})
