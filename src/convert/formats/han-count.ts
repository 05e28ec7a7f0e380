const digits = '零一二三四五六七八九'

/** 1 to 9999 as 一, 十, 十一, 二十, 一百零五. */
export function toHan(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 9999) return String(count)
  const units = ['', '十', '百', '千']
  const written = [...String(count)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${units[all.length - 1 - index]}`,
    )
    .join('')
  return written.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
