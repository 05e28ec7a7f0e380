/** Characters beside which a space has no meaning: Han, full-width forms, Chinese punctuation. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’—…]'
const brokenInSource = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n]\\s*|[ \\t]*[\\r\\n]\\s*(?=${wide})`, 'g')
const ignorable = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * White space of a marked-up source as a reader sees it: runs become one space, and a line break in the source
 * next to a Chinese character becomes nothing.
 */
export const collapseSpace = (text: string): string =>
  text
    .replace(ignorable, '')
    .replace(brokenInSource, '')
    .replace(/[ \t\r\n\f]+/g, ' ')

/** One line of output: no outer white space, no characters that print nothing, no tabs. */
export const tidyLine = (text: string): string =>
  text
    .replace(ignorable, '')
    .replace(/[\t\v\f\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u00a0\u2002-\u200a]/g, ' ')
    .trim()

/** Two stretches of one line: a space only between Latin letters or digits. */
export const joinStretches = (left: string, right: string): string =>
  /[A-Za-z0-9%,.;:)]$/.test(left) && /^[A-Za-z0-9(]/.test(right) ? `${left} ${right}` : left + right
