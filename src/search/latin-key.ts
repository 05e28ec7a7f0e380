/** Words of a Latin phrase, folded to lower-case singulars and joined by single blanks: `Child-care Places` → `child care place`. */
export function latinKey(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(singular).join(' ')
}

// Only regular plurals; both the vocabulary and the query pass through here, so a wrong stem is harmless.
const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word
}
