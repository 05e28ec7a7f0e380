import type { Locale } from './locales.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A calendar day without a clock or time zone: `2023-06-30` → `2023 年 6 月 30 日` / `30 June 2023`. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return locale === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** `2021–2025`, or one year where both are the same. */
export const formatPeriod = (from: number, to: number): string =>
  from === to ? String(from) : `${from}–${to}`
