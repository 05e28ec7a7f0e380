import { px } from './px.ts'
import { spaceBetween } from './text-width.ts'

/** A cut of the two families the pictures are set in. */
export type Face = { readonly family: 'sans' | 'serif'; readonly weight: 400 | 600 }

/** The outline of a character on a baseline at 0, y downwards, in em. */
export type Glyph = {
  readonly advance: number
  /** Path commands as in SVG, with their coordinates in pairs. */
  readonly commands: readonly { readonly letter: string; readonly points: readonly number[] }[]
}

export type GlyphOf = (character: string, face: Face) => Glyph

/** A stretch of text in one face. */
export type Words = { readonly text: string; readonly face: Face }

/** Everything an SVG drawing of this site says, with the face it is set in. */
export function wordsOf(svg: string): readonly Words[] {
  return [...svg.matchAll(textElement)]
    .flatMap(([, attributes = '', content = '']) => runsOf(attributes, content))
    .map(({ attributes, content }) => ({ text: decode(content), face: faceOf(attributes) }))
}

/**
 * The drawing with its words as outlines, so that it looks the same where no font is installed. The rules of
 * its stylesheet for texts go on to apply, now by a class.
 */
export function outlineText(svg: string, glyphOf: GlyphOf): string {
  return svg
    .replace(textElement, (_, attributes: string, content: string) =>
      runsOf(attributes, content)
        .map((run) => outline(run.attributes, decode(run.content), glyphOf))
        .join(''),
    )
    .replace(/<style>([\s\S]*?)<\/style>/, (_, css: string) => {
      return `<style>${css.replace(/(^|[\s,}])text(?=[\s.,{])/g, '$1.text')}</style>`
    })
}

const textElement = /<text\b([^>]*)>((?:[^<]|<\/?tspan\b[^>]*>)*)<\/text>/g
const spanElement = /<tspan\b([^>]*)>([^<]*)<\/tspan>/g

/** A text, or the spans it is made of, each with a place of its own and the rest from the text. */
function runsOf(attributes: string, content: string) {
  const spans = [...content.matchAll(spanElement)]
  return spans.length === 0
    ? [{ attributes, content }]
    : spans.map(([, own = '', said = '']) => ({ attributes: own + attributes, content: said }))
}

/** By the classes that the chart components write on their texts. */
const faces: readonly (readonly [RegExp, Face])[] = [
  [/\btitle\b/, { family: 'serif', weight: 600 }],
  [/\b(name|inside)\b/, { family: 'sans', weight: 600 }],
  [/\bserif\b/, { family: 'serif', weight: 400 }],
]

const faceOf = (attributes: string): Face =>
  faces.find(([pattern]) => pattern.test(attributeOf(attributes, 'class')))?.[1] ?? {
    family: 'sans',
    weight: 400,
  }

function outline(attributes: string, text: string, glyphOf: GlyphOf): string {
  const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attributeOf(attributes, name) || 0)) as [
    number,
    number,
    number,
  ]
  const set = setGlyphs(text, (character) => glyphOf(character, faceOf(attributes)))
  const shift = { start: 0, middle: 0.5, end: 1 }[attributeOf(attributes, 'text-anchor') || 'start'] ?? 0
  const start = x - set.width * size * shift
  const path = set.glyphs.map(({ glyph, at }) => drawGlyph(glyph, { x: start + at * size, y, size })).join('')
  return `<path class="text ${attributeOf(attributes, 'class')}" d="${path}"/>`
}

/** Glyphs one after the other, with the space that browsers set between Han and Latin. */
function setGlyphs(text: string, glyphOf: (character: string) => Glyph) {
  let width = 0
  let before = ''
  const glyphs = [...text].map((character) => {
    const glyph = glyphOf(character)
    const at = width + spaceBetween(before, character)
    width = at + glyph.advance
    before = character
    return { glyph, at }
  })
  return { glyphs, width }
}

function drawGlyph(
  { commands }: Glyph,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  return commands
    .map(({ letter, points }) => {
      const placed = points.map((value, index) => px(index % 2 === 0 ? x + value * size : y + value * size))
      return letter + placed.join(' ')
    })
    .join('')
}

const attributeOf = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
}

const decode = (content: string): string =>
  content.trim().replace(/&([a-z]+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
