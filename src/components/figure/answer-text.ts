import type { ThemeAnswer } from '../../compare/theme-answers.ts'
import { formatValueParts } from '../../i18n/format-value.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { unitAfterMeasure } from '../../i18n/units.ts'
import type { Figure } from '../../model/figure.ts'
import { answerSentence } from './answer-sentence.ts'

/** A document's answer to a theme as one plain sentence, where there can be no links. */
export function answerText(
  { lead, coverage }: Pick<ThemeAnswer, 'lead' | 'coverage'>,
  locale: Locale,
): string {
  const t = translator(locale)
  if (lead === undefined) return t(coverage.state === 'mentioned' ? 'answer.mentioned' : 'answer.not-stated')
  const { when, measure, joint, end } = answerSentence(lead, locale)
  return `${when}${measure.text}${joint}${valueAfter(lead, measure.text, locale)}${end}`
}

function valueAfter(figure: Figure, measure: string, locale: Locale): string {
  const parts = formatValueParts(figure, locale)
  if (parts === null) return ''
  const { after: unit } = unitAfterMeasure(figure.unit, measure, locale)
  const space = parts.glued || unit === '' || locale === 'zh' ? '' : ' '
  return `${parts.before === '' ? '' : `${parts.before} `}${parts.number}${space}${unit}`
}
