export type Weight = 'normal' | 'bold'

/**
 * Estimated width of a text in the units of `fontSize`. The reader's system font is not known at build, so
 * this follows the common ones: Han and full-width 1 em, digits 0.56 em, Latin about 0.55 em.
 */
export function textWidth(text: string, fontSize: number, weight: Weight = 'normal'): number {
  const characters = [...text]
  const spread = weight === 'bold' ? boldSpread : 1
  const advance = characters.reduce((sum, character) => sum + advanceOf(character, spread), 0)
  return (advance + autospace * countScriptChanges(text)) * fontSize
}

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
const han = '\\p{Script=Han}'
const latin = '[\\p{Script=Latin}\\p{Nd}]'
const scriptChange = new RegExp(`(?<=${han})(?=${latin})|(?<=${latin})(?=${han})`, 'gu')

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

function advanceOf(character: string, spread: number): number {
  if (isFullWidth(character)) return 1
  const em = advances.find(([pattern]) => pattern.test(character))?.[1] ?? 0.55
  return em < 1 ? em * spread : em
}

function countScriptChanges(text: string): number {
  return text.match(scriptChange)?.length ?? 0
}
