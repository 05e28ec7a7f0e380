import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readProject } from '../../../../scripts/lib/read-project.ts'
import { codeThemes } from '../../../../src/convert/code-themes.ts'
import { findFigures } from '../../../../src/convert/figures/find-figures.ts'
import { figureThemes } from '../../../../src/convert/figures/themes/figure-themes.ts'
import type { ThemeSources } from '../../../../src/convert/figures/themes/figure-themes.ts'
import { contextOf, smallDocument } from '../small-document.ts'
import { themeWith } from '../theme.ts'

const folder = new URL('../../../fixtures/themes/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const { codebook } = readProject()
const nameOf = new Map(codebook.themes.map(({ id, name_zh }) => [id, name_zh]))

const themes = [
  themeWith('tcm', { terms: ['中医'] }),
  themeWith('maternal-child', { terms: ['妇幼'] }),
  themeWith('primary-care', { terms: ['卫生院'], bearer_terms: ['卫生院'] }),
  themeWith('hospital-quality', { terms: ['床位'], minor_terms: ['床位', '设备'] }),
]
const sources = { quote: '', sentence: '', paragraph: '', opening: '', passageThemes: [], headings: [] }
const themesOf = (measure: string, more: Partial<ThemeSources> = {}): readonly string[] =>
  figureThemes(themes)({ ...sources, measure, ...more })

describe('the themes of a figure', () => {
  it('puts what is done before who does it, and keeps both', () => {
    expect(themesOf('卫生院中医馆覆盖率')).toEqual(['tcm', 'primary-care'])
  })
  it('takes who does it where nothing else is named', () => {
    expect(themesOf('卫生院数')).toEqual(['primary-care'])
  })
  it('takes a minor word where nothing else is named', () => {
    expect(themesOf('床位数')).toEqual(['hospital-quality'])
  })
  it('leaves a minor word out beside another theme', () => {
    expect(themesOf('中医床位数')).toEqual(['tcm'])
  })
  it('lets the heading decide over a minor word', () => {
    expect(themesOf('床位数', { headings: ['加强妇幼健康服务'] })[0]).toBe('maternal-child')
  })
  it('does not let the heading decide over the measure', () => {
    expect(themesOf('中医馆数', { headings: ['加强妇幼健康服务'] })).toEqual(['tcm'])
  })
  it('takes the sentence a paragraph opens with for a heading', () => {
    expect(themesOf('床位数', { opening: '加强妇幼健康服务。' })[0]).toBe('maternal-child')
  })
  it('takes what was last spoken of for a measure without a word', () => {
    expect(themesOf('完成率', { sentence: '推进妇幼保健,完成率' })).toEqual(['maternal-child'])
  })
  it('does not take a population a rate is counted per for its subject', () => {
    expect(themesOf('每千妇幼人口床位数')).toEqual(['hospital-quality'])
  })
})

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
