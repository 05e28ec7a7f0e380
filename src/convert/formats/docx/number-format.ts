import { toHan } from '../han-count.ts'

/** A number as Word writes it in a format of `w:numFmt`; unknown formats are written in digits. */
export function formatNumber(count: number, format: string): string {
  return (formats[format] ?? String)(count)
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  none: () => '',
  decimalZero: (count) => String(count).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  chineseCounting: toHan,
  chineseCountingThousand: toHan,
  taiwaneseCounting: toHan,
  taiwaneseCountingThousand: toHan,
  japaneseCounting: toHan,
  koreanCounting: toHan,
  ideographDigital: toHanDigits,
  japaneseDigitalTenThousand: toHanDigits,
  taiwaneseDigital: toHanDigits,
  chineseLegalSimplified: (count) => pick('壹贰叁肆伍陆柒捌玖拾', count),
  ideographLegalTraditional: (count) => pick('壹貳參肆伍陸柒捌玖拾', count),
  ideographTraditional: (count) => pick('甲乙丙丁戊己庚辛壬癸', count),
  ideographZodiac: (count) => pick('子丑寅卯辰巳午未申酉戌亥', count),
  decimalEnclosedCircle: toCircled,
  decimalEnclosedCircleChinese: toCircled,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalEnclosedFullstop: (count) => `${count}.`,
  ideographEnclosedCircle: (count) => pick('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉', count),
  numberInDash: (count) => `- ${count} -`,
  lowerLetter: (count) => toLetters(count),
  upperLetter: (count) => toLetters(count).toUpperCase(),
  lowerRoman: (count) => toRoman(count),
  upperRoman: (count) => toRoman(count).toUpperCase(),
}

const digits = '零一二三四五六七八九'

function toHanDigits(count: number): string {
  return [...String(count)].map((digit) => (digit === '0' ? '〇' : (digits[Number(digit)] ?? digit))).join('')
}

function toFullWidth(count: number): string {
  return String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function toCircled(count: number): string {
  return count >= 1 && count <= 20 ? String.fromCharCode(0x2460 + count - 1) : String(count)
}

function pick(row: string, count: number): string {
  return [...row][count - 1] ?? String(count)
}

/** a … z, aa, bb, as Word counts. */
function toLetters(count: number): string {
  if (count < 1 || count > 26 * 20) return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let left = count
  return romans
    .map(([value, letters]) => {
      const times = Math.floor(left / value)
      left -= times * value
      return letters.repeat(times)
    })
    .join('')
}
