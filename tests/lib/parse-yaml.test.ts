import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../src/lib/parse-yaml.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  list: z.array(z.strictObject({ year: z.int() })).default([]),
})
/** Code, line and message of each problem. */
const problems = (text: string): readonly unknown[] => {
  const parsed = parseYaml(text, 'x.yaml', schema)
  return 'issues' in parsed
    ? parsed.issues.map(({ code, at, message }) => [code, at.line, message])
    : [parsed.value]
}

test('gives the value with its defaults', () => {
  expect(problems('name: 托育\n')).toEqual([{ name: '托育', list: [] }])
})

test('names the line of an unknown field deep in a list', () => {
  expect(problems('name: a\nlist:\n  - year: 2025\n    yer: 1\n')).toEqual([
    ['unknown-field', 4, '`list[1].yer` is not a field of `x.yaml`. Correct its spelling or remove it.'],
  ])
})

test('names the line of a value that does not fit', () => {
  expect(problems('name: a\nlist:\n  - year: soon\n')).toEqual([
    [
      'invalid-field',
      3,
      'The field `list[1].year` in `x.yaml` has the value `soon`, which does not fit: Invalid input: expected number, received string. Correct the value.',
    ],
  ])
})

test('reports a missing field at the thing it is missing from', () => {
  expect(problems('name: a\nlist:\n  - {}\n')).toEqual([
    [
      'missing-field',
      3,
      'The field `list[1].year` is missing in `x.yaml`. Add it; what is unknown is written as null where the field allows it.',
    ],
  ])
})

test('reports every problem at once', () => {
  expect(problems('nam: a\nlist: []\n').map((problem) => (problem as unknown[])[0])).toEqual([
    'missing-field',
    'unknown-field',
  ])
})

test('reports broken YAML with its line', () => {
  expect(problems('name: a\nlist: [1, 2\n')).toEqual([
    ['invalid-yaml', expect.any(Number), expect.stringContaining('`x.yaml` is not valid YAML: ')],
  ])
})

test('reports an empty file', () => {
  expect(problems('')).toEqual([['invalid-field', 1, expect.stringContaining('The field `file`')]])
})

test('refuses an alias with its line, instead of failing on it', () => {
  expect(problems("list: []\nname: &x '甲'\nother: *x\nlast: *x\n")).toEqual(
    [3, 4].map((line) => [
      'invalid-yaml',
      line,
      '`x.yaml` holds the YAML alias `*x`, which is not read here. Write out the value it stands for in its place.',
    ]),
  )
  expect(problems('name: *nowhere\n')).toEqual([['invalid-yaml', 1, expect.stringContaining('*nowhere')]])
})

test('refuses half of a character, which only an escape can write', () => {
  expect(problems('name: "Report \\uD800 x"\n')).toEqual([
    [
      'unsafe-character',
      1,
      'The field `name` in `x.yaml` holds `U+D800`, half of a character, which no file can keep and no page can show. Remove it.',
    ],
  ])
})

test('refuses a letter written from right to left', () => {
  expect(problems('name: Report אב 12–34\n')).toEqual([
    [
      'unsafe-character',
      1,
      'The field `name` in `x.yaml` holds the character `U+05D0` of a script written from right to left, which can turn the order of numbers beside it. Remove it.',
    ],
  ])
})

test('refuses an invisible character, also one written as an escape', () => {
  const message =
    'The field `name` in `x.yaml` holds the invisible character `U+202E`, which can make text look like other text. Remove it.'
  expect(problems('list: []\nname: "4\\u202e5"\n')).toEqual([['unsafe-character', 2, message]])
  expect(problems('name: 4\u202e5\n')).toEqual([['unsafe-character', 1, message]])
  const parted = message.replace('U+202E', 'U+2060')
  expect(problems('list: []\nname: "4\\u20605"\n')).toEqual([['unsafe-character', 2, parted]])
})
