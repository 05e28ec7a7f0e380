import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const documents = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, seeds), 'utf8')] as const)

/** Outline and passages without their white space. */
const reading = (text: string): readonly string[] => {
  const { headings, passages } = readStructure('plan', text)
  const outline = headings.map((heading) => `${heading.level} ${heading.number ?? ''} ${heading.text}`)
  return [...outline, ...passages.map((passage) => passage.text)].map((line) => line.replace(/\s/g, ''))
}

/** Paragraphs indented by two and cut every 40 characters, as text pasted from a page. */
const wrap = (text: string): string =>
  text.replace(/^.*\S.*$/gm, (line) => `\u3000\u3000${line.trim()}`.replace(/.{40}(?=.)/gu, '$&\n'))

describe.each([
  ['lines wrapped at 40 characters', wrap],
  ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['no blank lines', (text: string) => text.replace(/\n\s*\n/g, '\n')],
  ['a blank line after every line', (text: string) => text.replaceAll('\n', '\n\n')],
  ['wide indents', (text: string) => text.replace(/^[ \u00a0]*(?=\S)/gm, '\u3000\u3000')],
  ['no indents', (text: string) => text.replace(/^[ \u00a0]+/gm, '')],
  [
    'spaces after numbers',
    (text: string) => text.replace(/^(第.{1,3}[章节]|[一二三四五六七八九十]、|\(.{1,3}\))/gm, '$1 '),
  ],
])('reads the same with %s', (_claim, change) => {
  test.each(documents)('%s', (_name, text) => {
    expect(reading(change(text))).toEqual(reading(text))
  })
})

test('finds the lines of a text whose line breaks were all lost to spaces', () => {
  const [, text = ''] = documents.find(([name]) => name.startsWith('dongguan')) ?? []
  expect(reading(text.replaceAll('\n', ' '))).toEqual(reading(text))
})
