/**
 * The text in one spelling: full-width digits, letters and punctuation become ASCII, all dashes `-`, all spaces
 * ` `. Every character stays at its index (one UTF-16 unit for one), so spans hold in the source as well.
 */
export function normaliseText(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\u2010-\u2015\u2212\ufe63\u301c\u223c\u2236\ufe6a\u00a0\u2000-\u200b\u202f\u3000\u25cb\t\u2264\u2265\u2f00-\u2f0b]/g,
    toPlain,
  )
}

const plain: Readonly<Record<string, string>> = {
  '\u301c': '~',
  '\u223c': '~',
  '\u2236': ':',
  '\ufe6a': '%',
  '\u2212': '-',
  '\ufe63': '-',
  // A circle typed for the Chinese zero in 二○二五年.
  '\u25cb': '〇',
  '\u2264': '≤',
  '\u2265': '≥',
}

function toPlain(character: string): string {
  const known = plain[character]
  if (known !== undefined) return known
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code >= 0x2010 && code <= 0x2015) return '-'
  if (code >= 0x2f00 && code <= 0x2f0b) return radicals[code - 0x2f00] ?? character
  return character === '\t' ? '\t' : ' '
}

/** Kangxi radicals that PDF fonts put in place of the plain characters. */
const radicals = ['一', '丨', '丶', '丿', '乙', '亅', '二', '亠', '人', '儿', '入', '八']
