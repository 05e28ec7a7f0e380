import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import { boundedEn, nameEn } from './figure-words.ts'
import { growthFigures, type Growth } from './growth-figures.ts'

/** Growth or a fall promised from a starting value the document does not state: nobody can check it later. */
export const findUncheckable = (figures: readonly Figure[]): readonly Check[] =>
  growthFigures(figures)
    .filter(({ figure }) => figure.kind !== 'baseline')
    .filter(({ base }) => !figures.some(({ measure_zh }) => measure_zh === base))
    .map(checkOf)

const checkOf = ({ figure, base }: Growth): Check => ({
  plan: figure.plan,
  kind: 'cannot-be-checked',
  figures: [figure.id],
  computation: `? × ${figure.value}${figure.unit}`,
  statement_zh: `“${figure.quote}”无法核对：文件没有写${base}的起点。`,
  statement_en: `${upperFirst(nameEn(figure))}, ${boundedEn(figure, figure.unit ?? '')}: cannot be checked, because the document does not state the value it starts from.`,
})
