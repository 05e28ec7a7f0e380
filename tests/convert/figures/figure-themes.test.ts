import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readProject } from '../../../scripts/lib/read-project.ts'
import { codeThemes } from '../../../src/convert/code-themes.ts'
import { findFigures } from '../../../src/convert/figures/find-figures.ts'
import { contextOf, smallDocument } from './small-document.ts'

const folder = new URL('../../fixtures/themes/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const { codebook } = readProject()
const nameOf = new Map(codebook.themes.map(({ id, name_zh }) => [id, name_zh]))

describe.each(files)('main themes in %s', (name) => {
  it.each(readCases(readFileSync(new URL(name, folder), 'utf8')))('$text', ({ text, headings, expected }) => {
    const found = mainThemesOf(text, headings)
    expect(expected.split('、')).toHaveLength(found.length)
    found.forEach((theme, index) => {
      expect((expected.split('、')[index] ?? '').split(' 或 ')).toContain(theme)
    })
  })
})

type Case = { readonly text: string; readonly headings: readonly string[]; readonly expected: string }

/** Lines `原文 = 主题、主题`, each under the last line `标题:…`. */
function readCases(file: string): readonly Case[] {
  let headings: readonly string[] = []
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('标题:')) headings = line.slice('标题:'.length).split(' / ')
    const [text, expected] = line.split(' = ')
    return text === undefined || expected === undefined
      ? []
      : [{ text, headings, expected: shield(expected) }]
  })
}

/** Names that hold a 、 themselves must not be cut there. */
const shield = (expected: string): string =>
  [...nameOf.values()].reduce(
    (text, name) => text.replaceAll(name, name.replaceAll('、', '和')),
    expected === '无' ? '' : expected,
  )

function mainThemesOf(text: string, headings: readonly string[]): readonly string[] {
  const document = smallDocument(text, headings)
  const themes = codeThemes(document.passages, document.headings, codebook.themes)
  const passages = document.passages.map((passage) => ({
    ...passage,
    themes: [...(themes.get(passage.id) ?? [])],
  }))
  return findFigures({
    plan: 'x',
    document: { ...document, passages },
    context: contextOf('2021—2025 基期2020 印发2021'),
    codebook,
  }).figures.map((figure) => (nameOf.get(figure.themes[0] ?? '') ?? '无主题').replaceAll('、', '和'))
}
