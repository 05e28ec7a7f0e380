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

/** The plain sentence that answers with one figure: `2024年目标：家庭医生签约率力争不低于47%。` */
export function answerSentence(figure: Figure, locale: Locale): AnswerSentence {
  const t = translator(locale)
  const { kind, year, comparator, value } = figure
  const bound =
    comparator !== null && !wordless.has(comparator) ? nameOf('comparator', comparator, locale) : ''
  const isMilestone = value === null
  return {
    when:
      year === null
        ? t(`answer.${kind}.noyear`)
        : t(`answer.${kind}`, { year, doubt: yearDoubt(figure, locale) }),
    measure: measureOf(figure, locale),
    joint: jointOf(isMilestone, softened(figure, bound, locale), locale),
    end: (isMilestone ? hedgeNote(figure, locale) : '') + valueDoubt(figure, locale) + t('answer.end'),
  }
}

/** The comparator with the softening word before it: `力争不低于`, `strive for at least`. */
function softened({ commitment, commitment_word: word }: Figure, bound: string, locale: Locale): string {
  if (commitment !== 'aspirational') return bound
  if (locale === 'en') return [translator(locale)('answer.hedge'), bound].filter(Boolean).join(' ')
  return `${word ?? translator(locale)('answer.hedge')}${bound}`
}

/** A task has no value to govern, so its softening word is named at the end. */
const hedgeNote = (figure: Figure, locale: Locale): string =>
  figure.commitment === 'aspirational'
    ? translator(locale)('answer.hedged', { word: softened(figure, '', locale) })
    : ''

/** These read better without a word: `托位数 1.4个/千人`, `12–15%`. */
const wordless: ReadonlySet<string> = new Set(['eq', 'range'])

/** Chinese joins measure, comparator and number without a space, English with a colon. */
function jointOf(isMilestone: boolean, word: string, locale: Locale): string {
  if (isMilestone) return ''
  if (locale === 'zh') return word === '' ? ' ' : word
  return word === '' ? ': ' : `: ${word} `
}
