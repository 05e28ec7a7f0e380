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

/** Year and kind in a few words: `2025年目标` / `target for 2025`. */
export function whenOf({ kind, year }: Pick<Figure, 'kind' | 'year'>, locale: Locale): string {
  const t = translator(locale)
  return year === null ? t(`when.${kind}.noyear`) : t(`when.${kind}`, { year })
}
