/** A text in the one form in which queries and documents meet, with the way back to the original. */
export type Folded = {
  readonly text: string
  /** String index in the original of a string index in the folded text (its length included). */
  readonly sourceAt: (index: number) => number
}

/** Per-character map from Traditional to Simplified, limited to characters the site needs. */
export type TraditionalMap = ReadonlyMap<string, string>

/**
 * NFKC, lower case, Latin without accents (pinyin ü as v), Traditional to Simplified, character by character,
 * so that every folded character knows where it came from.
 */
export function foldText(text: string, traditional: TraditionalMap): Folded {
  let folded = ''
  const sources: number[] = []
  let index = 0
  for (const character of text) {
    const piece = foldCharacter(character, traditional)
    for (let unit = 0; unit < piece.length; unit++) sources.push(index)
    folded += piece
    index += character.length
  }
  return { text: folded, sourceAt: (at) => sources[at] ?? text.length }
}

function foldCharacter(character: string, traditional: TraditionalMap): string {
  const plain = /[ -~]/.test(character) ? character.toLowerCase() : foldSpecial(character)
  return traditional.get(plain) ?? plain
}

function foldSpecial(character: string): string {
  if (/\p{Script=Han}/u.test(character)) return character.normalize('NFKC')
  const compatible = character.normalize('NFKC').toLowerCase()
  if (/[üǖǘǚǜ]/.test(compatible)) return 'v'
  if (/[‐-―−]/.test(compatible)) return '-'
  return /\p{Script=Latin}/u.test(compatible)
    ? compatible.normalize('NFD').replace(/\p{M}/gu, '')
    : compatible
}
