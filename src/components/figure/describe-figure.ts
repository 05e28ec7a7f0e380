import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Figure } from '../../model/figure.ts'

/** What a figure measures, in the page's language; Chinese where nobody has translated it yet. */
export function measureOf(figure: Figure, locale: Locale): { text: string; lang?: 'zh-CN' } {
  const text = localized(figure, 'measure', locale)
  return text === null ? { text: figure.measure_zh, lang: 'zh-CN' } : { text }
}

/** For whom or where a figure holds, in the page's language. */
export function scopeOf(figure: Figure, locale: Locale): { text: string; lang?: 'zh-CN' } {
  const text = localized(figure, 'scope', locale)
  return text === null ? { text: figure.scope_zh, lang: 'zh-CN' } : { text }
}

/** Year and kind in a few words, with any doubt about the year: `2025年目标` / `target for 2025`. */
export function whenOf(
  { kind, year, doubts }: Pick<Figure, 'kind' | 'year' | 'doubts'>,
  locale: Locale,
): string {
  const t = translator(locale)
  if (year === null) return t(`when.${kind}.noyear`)
  return t(`when.${kind}`, { year }) + yearDoubt({ doubts }, locale)
}

/** Words to set after a year that the sentence does not give, or that may be another; else empty. */
export function yearDoubt({ doubts }: Pick<Figure, 'doubts'>, locale: Locale): string {
  const doubt = doubts.find((each) => each !== 'value-open')
  return doubt ? translator(locale)(`doubt.${doubt}`) : ''
}

/** Words to set after a value that lost characters leave open; empty for nearly all. */
export const valueDoubt = ({ doubts }: Pick<Figure, 'doubts'>, locale: Locale): string =>
  doubts.includes('value-open') ? translator(locale)('doubt.value-open') : ''
