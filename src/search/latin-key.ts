/**
 * Words of a Latin phrase, folded to lower-case singulars in one spelling and joined by single blanks:
 * `Child-care Centres` → `child care center`.
 */
export function latinKey(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => oneSpelling(singular(word))).join(' ')
}

// Only regular plurals; both the vocabulary and the query pass through here, so a wrong stem is harmless.
const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word
}

/** British and American spellings are one: centre, programme, tumour, paediatric, organisation. */
const oneSpelling = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/(?<=.)[ao]e/g, 'e')
        .replace(/our(?=s?$|er)/, 'or')
        .replace(/is(?=e$|ed$|er$|ing$|ation)/, 'iz')
        .replace(/tre$/, 'ter')
        .replace(/amme$/, 'am')

/**
 * What stays the same of a phrase however it is put: the stems of its words, in one order and without little words.
 * `screening for cancers` and `cancer screening` are one, as are `vaccinated` and `vaccine`.
 */
export const latinStems = (text: string): string =>
  latinKey(text)
    .split(' ')
    .filter((word) => !isLittle(word))
    .map(stemOf)
    .sort()
    .join(' ')

/** Words that only join others. */
export const isLittle = (word: string): boolean => /^(?:of|and|the|for|in|to|by|with|at|an?|s)$/.test(word)

const stemOf = (word: string): string =>
  word
    .replace(
      /(?<=.{4})(?:iz(?:ations?|e[dr]?|ing)|at(?:ion|ed?|ing)|ments?|ness|ings?|e[dr]|or|ion|i?ve|ical|ists?|[ae]nce|al|ic|e)$/,
      '',
    )
    .replace(/([lnpt])\1$/, '$1')
