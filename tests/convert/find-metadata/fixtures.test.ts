import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMetadata } from './read-metadata.ts'
import { readMetadataCases } from './read-metadata-cases.ts'

const folder = new URL('../../fixtures/metadata/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const casesOf = (name: string) => readMetadataCases(readFileSync(new URL(name, folder), 'utf8'))

describe.each(files)('metadata in %s', (name) => {
  it.each(casesOf(name))('reads $title', async ({ text, expected }) => {
    expect(pick(await readMetadata(text), expected)).toEqual(expected)
  })

  it.each(casesOf(name))('reads $title in full-width marks alike', async ({ text, expected }) => {
    expect(pick(await readMetadata(widen(text)), expected)).toEqual(expected)
  })
})

it('holds at least 90 cases', () => {
  expect(files.flatMap(casesOf).length).toBeGreaterThanOrEqual(90)
})

const pick = (found: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(expected).map((field) => [field, found[field]]))

/** The same document as another office types it; markup stays as it is. */
const widen = (text: string): string =>
  text.startsWith('<')
    ? text
    : text
        .replaceAll(',', '\uff0c')
        .replaceAll(':', '\uff1a')
        .replaceAll('(', '\uff08')
        .replaceAll(')', '\uff09')
