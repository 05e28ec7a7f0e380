export type Weight = 'normal' | 'bold'

/**
 * Estimated width of a text in the units of `fontSize`. The reader's system font is not known at build, so
 * this follows the common ones: Han and full-width 1 em, digits 0.56 em, Latin about 0.55 em.
 */
export function textWidth(text: string, fontSize: number, weight: Weight = 'normal'): number {
  let advance = 0
  let before = ''
  for (const character of text) {
    advance += advanceOf(character, weight) + spaceBetween(before, character)
    before = character
  }
  return advance * fontSize
}

/** Space, in em, that browsers set between two neighbouring characters of which one is Han and one is not. */
export function spaceBetween(before: string, after: string): number {
  const [left, right] = [scriptOf(before), scriptOf(after)]
  return left !== 'none' && right !== 'none' && left !== right ? autospace : 0
}

/** Height of capitals and figures as a share of the font size. */
export const capHeight = 0.72

/** From the middle of a line of text to its baseline, so that capitals and figures stand around the middle. */
export const belowMiddle = (fontSize: number): number => fontSize * (capHeight / 2)

/** Whether the character takes a whole em, as Han, kana, full-width forms and Chinese punctuation do. */
export function isFullWidth(character: string): boolean {
  return fullWidth.test(character)
}

/** Bold Latin runs wider than regular; Han does not. */
const boldSpread = 1.1
/** Browsers set Han next to Latin with this space (CSS `text-autospace`), in em. */
const autospace = 0.125

const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** First match wins. Signs that Latin fonts often lack come from a Chinese font, there one em wide. */
const advances: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/\p{Mn}/u, 0],
  [/[“”‘’…—≥≤≈≠→]/u, 1],
  [/\p{Nd}/u, 0.56],
  [/[ \u00a0]/u, 0.3],
  [/[\u2009\u202f]/u, 0.2],
  [/[ijlI.,:;'|!·()[\]ftr-]/u, 0.36],
  [/[mwMW%‰@]/u, 0.86],
  [/[÷×±+−=<>–]/u, 0.7],
  [/\p{Lu}/u, 0.66],
]

const known = { normal: new Map<string, number>(), bold: new Map<string, number>() }
const scripts = new Map<string, 'han' | 'latin' | 'none'>()

/** Width in em. Texts repeat few characters very often, so each is looked up in the table once. */
function advanceOf(character: string, weight: Weight): number {
  const seen = known[weight].get(character)
  if (seen !== undefined) return seen
  const em = isFullWidth(character) ? 1 : (advances.find(([pattern]) => pattern.test(character))?.[1] ?? 0.55)
  const advance = em < 1 && weight === 'bold' ? em * boldSpread : em
  known[weight].set(character, advance)
  return advance
}

function scriptOf(character: string): 'han' | 'latin' | 'none' {
  const seen = scripts.get(character)
  if (seen !== undefined) return seen
  const script = /\p{Script=Han}/u.test(character)
    ? 'han'
    : /[\p{Script=Latin}\p{Nd}]/u.test(character)
      ? 'latin'
      : 'none'
  scripts.set(character, script)
  return script
}
