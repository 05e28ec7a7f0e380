import { expect, test } from 'vitest'
import { outlineText, wordsOf, type GlyphOf } from '../../src/charts/outline-text.ts'

/** Every character is a stroke as wide as itself: half an em for Latin, one for Han. */
const glyphOf: GlyphOf = (character) => {
  const advance = /\p{Script=Han}/u.test(character) ? 1 : 0.5
  return {
    advance,
    commands: [
      { letter: 'M', points: [0, 0] },
      { letter: 'L', points: [advance, 0] },
    ],
  }
}
const svgOf = (attributes: string, content: string): string =>
  `<svg><text ${attributes}>${content}</text></svg>`

test('turns words into one path each, from their place on', () => {
  expect(outlineText(svgOf('x="10" y="20" font-size="12" class="note"', '中ab'), glyphOf)).toBe(
    '<svg><path class="text note" d="M10 20L22 20M23.5 20L29.5 20M29.5 20L35.5 20"/></svg>',
  )
})

test('sets text at its end or middle as the anchor says', () => {
  const start = (anchor: string): string | undefined =>
    /d="M(\S+)/.exec(
      outlineText(svgOf(`x="50" y="0" font-size="10" text-anchor="${anchor}"`, 'ab'), glyphOf),
    )?.[1]
  expect([start('start'), start('middle'), start('end')]).toEqual(['50', '45', '40'])
})

test('reads entities as the characters they stand for', () => {
  expect(wordsOf(svgOf('x="0"', 'Guang&#39;an &lt; 5 &amp; &quot;6&quot;')).map(({ text }) => text)).toEqual([
    `Guang'an < 5 & "6"`,
  ])
})

test('knows the face of a text by its class', () => {
  const faceOf = (name: string) => wordsOf(svgOf(`class="${name}"`, 'a'))[0]?.face
  expect(faceOf('title')).toEqual({ family: 'serif', weight: 600 })
  expect(faceOf('serif')).toEqual({ family: 'serif', weight: 400 })
  expect(faceOf('inside firm')).toEqual({ family: 'sans', weight: 600 })
  expect(faceOf('tick')).toEqual({ family: 'sans', weight: 400 })
})

test('lets the rules for texts go on to apply', () => {
  const svg = `<svg><style>\ntext {a:b}\ntext.name,\ntext.note {c:d}\n.context{e:f}</style></svg>`
  expect(outlineText(svg, glyphOf)).toBe(
    `<svg><style>\n.text {a:b}\n.text.name,\n.text.note {c:d}\n.context{e:f}</style></svg>`,
  )
})

test('sets each span of a text at its own place', () => {
  const spans = '<tspan x="10">a</tspan><tspan x="30">b</tspan>'
  const apart = ['10', '30'].map((x, index) =>
    outlineText(svgOf(`x="${x}" y="5" font-size="10" class="inside"`, index === 0 ? 'a' : 'b'), glyphOf),
  )
  const together = outlineText(svgOf('y="5" font-size="10" class="inside"', spans), glyphOf)
  expect(together.match(/<path[^>]*>/g)).toEqual(apart.flatMap((svg) => svg.match(/<path[^>]*>/g)))
  expect(wordsOf(svgOf('class="inside"', spans)).map(({ text }) => text)).toEqual(['a', 'b'])
})
