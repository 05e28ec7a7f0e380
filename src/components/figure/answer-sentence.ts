import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import type { Figure } from '../../model/figure.ts'
import { measureOf, valueDoubt, yearDoubt } from './describe-figure.ts'

/** A sentence around a figure's value, in parts, because the value is set larger and linked. */
export type AnswerSentence = {
  /** `2024年目标:` */
  readonly when: string
  /** What is measured; Chinese where there is no translation. */
  readonly measure: { readonly text: string; readonly lang?: 'zh-CN' }
  /** The comparator in words between measure and value, or what stands there without one. */
  readonly joint: string
  readonly end: string
}

/** The plain sentence that answers with one figure: `2024年目标：托位数不低于4.7万个。` */
export function answerSentence(figure: Figure, locale: Locale): AnswerSentence {
  const t = translator(locale)
  const { kind, year, comparator, value } = figure
  const worded = comparator !== null && !wordless.has(comparator)
  return {
    when:
      year === null
        ? t(`answer.${kind}.noyear`)
        : t(`answer.${kind}`, { year, doubt: yearDoubt(figure, locale) }),
    measure: measureOf(figure, locale),
    joint: jointOf(value === null, worded ? nameOf('comparator', comparator, locale) : '', locale),
    end: valueDoubt(figure, locale) + t('answer.end'),
  }
}

/** These read better without a word: `托位数 1.4个/千人`, `12–15%`. */
const wordless: ReadonlySet<string> = new Set(['eq', 'range'])

/** Chinese joins measure, comparator and number without a space, English with a colon. */
function jointOf(isMilestone: boolean, word: string, locale: Locale): string {
  if (isMilestone) return ''
  if (locale === 'zh') return word === '' ? ' ' : word
  return word === '' ? ': ' : `: ${word} `
}
