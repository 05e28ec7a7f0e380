import { boundedEn, boundedZh } from './figure-words.ts'
import type { Check } from '../../model/check.ts'
import type { Commitment, Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { restatementsOf } from '../restatements.ts'

/** The same target stated twice, with words of different firmness: 力争 in one place, none in the other. */
export const findRestatedOtherwise = (
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] =>
  figures.flatMap((first, index) =>
    restatementsOf(figures.slice(index + 1), first)
      .filter(({ commitment }) => commitment !== first.commitment)
      .flatMap((second) => {
        const indicator = indicators.find(({ id }) => id === first.indicator)
        return indicator ? [checkOf(first, second, indicator)] : []
      }),
  )

const checkOf = (first: Figure, second: Figure, indicator: Indicator): Check => ({
  plan: first.plan,
  kind: 'restated-otherwise',
  figures: [first.id, second.id],
  computation: `${first.value} = ${second.value}; ${first.commitment_word ?? '—'} ≠ ${second.commitment_word ?? '—'}`,
  statement_zh: `${indicator.name_zh}：${first.year === null ? '' : `${first.year} 年`}同一个目标（${boundedZh(first, indicator.unit).trim()}）写了两处，一处${wordZh(first)}，一处${wordZh(second)}；以哪一处为准，文件没有说明。`,
  statement_en: `${indicator.name_en}: one target${first.year === null ? '' : ` for ${first.year}`} (${boundedEn(first, indicator.unit)}) stands in two places, ${wordEn(first)} and ${wordEn(second)}; the document does not say which of them counts.`,
})

const firmnessZh: Readonly<Record<Commitment, string>> = { firm: '确定', plain: '平述', aspirational: '争取' }

const wordZh = ({ commitment, commitment_word: word }: Figure): string =>
  word === null ? `没有写力度（${firmnessZh[commitment]}）` : `写“${word}”（${firmnessZh[commitment]}）`
const wordEn = ({ commitment, commitment_word: word }: Figure): string =>
  word === null ? `${commitment}, without a deciding word` : `${commitment} (${word})`
