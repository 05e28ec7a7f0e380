import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeStructure } from './describe-structure.ts'

/** One folder per kind of document: `source.txt` as it arrives, `expected.txt` one line per block. */
const folder = new URL('../../fixtures/structure/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

describe('reads the outline, body and boilerplate of', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    expect(describeStructure(read(`${name}/source.txt`))).toBe(read(`${name}/expected.txt`))
  })

  test.each(readdirSync(folder))('%s, the same with full-width punctuation', (name) => {
    const wide = (text: string): string =>
      text.replace(/[,;:?!()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    expect(wide(describeStructure(wide(read(`${name}/source.txt`))))).toBe(wide(read(`${name}/expected.txt`)))
  })
})
