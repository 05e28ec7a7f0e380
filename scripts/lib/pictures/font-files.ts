import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type Glyph as FontGlyph } from 'fontkitten'
import decompress from 'woff2-encoder/decompress'
import type { Face, Glyph, GlyphOf, Words } from '../../../src/charts/outline-text.ts'

/** Characters as outlines from the Noto fonts among the packages: the same on every machine. */
export type Outlines = {
  /** Reads the files that these words need; afterwards `glyphOf` knows their characters. */
  readonly load: (words: readonly Words[]) => Promise<void>
  readonly glyphOf: GlyphOf
}

const packages = {
  sans: '@fontsource-variable/noto-sans-sc',
  serif: '@fontsource-variable/noto-serif-sc',
} as const
type Family = keyof typeof packages

/** Opens the fonts. In English the Latin file goes first, and quotation marks are not a whole em wide. */
export function openFonts(language: 'zh' | 'en'): Outlines {
  const fonts = new Map<string, Font>()
  const glyphs = new Map<string, Glyph>()

  const loadCharacter = async (character: string, face: Face): Promise<void> => {
    const key = keyOf(character, face)
    if (glyphs.has(key)) return
    const name = findFile(character, face.family, language)
    const id = `${face.family} ${face.weight} ${name}`
    const font = fonts.get(id) ?? (await readFont(face, name))
    fonts.set(id, font)
    const code = character.codePointAt(0) ?? 0
    const glyph = font.hasGlyphForCodePoint(code) ? code : (missing.codePointAt(0) ?? 0)
    const outline = toGlyph(font.glyphForCodePoint(glyph), font.unitsPerEm)
    glyphs.set(key, language === 'en' ? narrow(outline, character) : outline)
  }

  return {
    load: async (words) => {
      for (const { text, face } of words) for (const character of text) await loadCharacter(character, face)
    },
    glyphOf: (character, face) => {
      const glyph = glyphs.get(keyOf(character, face))
      if (glyph === undefined)
        throw new Error(`\`${character}\` was not loaded. Call \`load\` with its words first.`)
      return glyph
    },
  }
}

/** Where the ink of a Chinese quotation mark begins in its em: on the right half or on the left. */
const quotationMarks: Readonly<Record<string, number>> = { '“': 0.5, '‘': 0.5, '”': 0, '’': 0 }

/** Between Latin letters a quotation mark takes no more than its half of the em. */
function narrow(glyph: Glyph, character: string): Glyph {
  const from = quotationMarks[character]
  if (from === undefined || glyph.advance < 1) return glyph
  return {
    advance: glyph.advance / 2,
    commands: glyph.commands.map(({ letter, points }) => ({
      letter,
      points: points.map((value, index) => (index % 2 === 0 ? value - from : value)),
    })),
  }
}

/** What printers set where they lack a sort. */
const missing = '〓'

const keyOf = (character: string, { family, weight }: Face): string => `${family} ${weight} ${character}`

/** Name of the file that has the character, or else the sign of a missing one. */
function findFile(character: string, family: Family, language: 'zh' | 'en'): string {
  const code = character.codePointAt(0) ?? 0
  const files = rangesOf(family).filter(({ ranges }) => ranges.some(([a, b]) => a <= code && code <= b))
  const latin = files.find(({ name }) => name === 'latin')?.name
  const other = files.find(({ name }) => name !== 'latin')?.name
  const found = language === 'en' ? (latin ?? other) : (other ?? latin)
  if (found !== undefined) return found
  if (character === missing)
    throw new Error(
      `The font package \`${packages[family]}\` lacks even \`${missing}\`. Run \`npm install\`.`,
    )
  return findFile(missing, family, language)
}

const require = createRequire(import.meta.url)

type FontFile = { readonly name: string; readonly ranges: readonly (readonly [number, number])[] }
const known = new Map<Family, readonly FontFile[]>()

/** Which of the package's many files has which characters. */
function rangesOf(family: Family): readonly FontFile[] {
  const files = known.get(family) ?? readRanges(family)
  known.set(family, files)
  return files
}

function readRanges(family: Family): readonly FontFile[] {
  const path = pathOf(family, 'unicode.json')
  const unicode = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  return Object.entries(unicode).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return [from, to] as const
    }),
  }))
}

function pathOf(family: Family, file: string): string {
  try {
    return require.resolve(`${packages[family]}/${file}`)
  } catch {
    throw new Error(
      `The font package \`${packages[family]}\` lacks \`${file}\`; pictures cannot be painted. Run \`npm install\`.`,
    )
  }
}

async function readFont({ family, weight }: Face, name: string): Promise<Font> {
  const short = packages[family].replace('@fontsource-variable/', '')
  const file = pathOf(family, `files/${short}-${name}-wght-normal.woff2`)
  // The font library varies weights of plain fonts only, so the file is unpacked first.
  const font = create(Buffer.from(await decompress(readFileSync(file))))
  if (font.isCollection) throw new Error(`${file} holds more than one font.`)
  return font.getVariation({ wght: weight })
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

const toGlyph = ({ path, advanceWidth }: FontGlyph, unitsPerEm: number): Glyph => ({
  advance: advanceWidth / unitsPerEm,
  commands: path.commands.map(({ command, args }) => ({
    letter: letters[command] ?? '',
    points: args.map((value, index) => (index % 2 === 0 ? value : -value) / unitsPerEm),
  })),
})
