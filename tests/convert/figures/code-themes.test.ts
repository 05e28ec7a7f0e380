import { describe, expect, it } from 'vitest'
import { codeThemes } from '../../../src/convert/code-themes.ts'
import { smallDocument } from './small-document.ts'
import { themeWith } from './theme.ts'

const themes = [
  themeWith('family-doctor', { terms: ['家庭医生', '签约服务'], heading_terms: ['家庭医生'] }),
  themeWith('tcm', { terms: ['中医'], exclusions: ['其中医疗', '省直中医院'] }),
  themeWith('primary-care', { terms: ['家庭病床', '卫生院'] }),
]
const code = (text: string, headings: readonly string[] = []): readonly string[] => {
  const document = smallDocument(text, headings)
  return codeThemes(document.passages, document.headings, themes).get('x-p-0') ?? []
}

describe('codes passages by vocabulary', () => {
  it('takes 家庭病床 for primary care and not for family doctors', () => {
    expect(code('开展家庭病床服务。')).toEqual(['primary-care'])
  })
  it('does not find 中医 in 其中医疗', () => {
    expect(code('其中医疗机构5家。')).toEqual([])
  })
  it('finds 中医 beside an excluded name', () => {
    expect(code('除省直中医院外,建设中医馆。')).toEqual(['tcm'])
  })
  it('lists themes in display order, not in the order of the text', () => {
    expect(code('卫生院设中医馆,提供签约服务。')).toEqual(['family-doctor', 'tcm', 'primary-care'])
  })
  it('puts a whole section under the theme of its heading', () => {
    expect(code('提高服务质量。', ['做实家庭医生签约'])).toEqual(['family-doctor'])
  })
  it('leaves a passage without any word uncoded', () => {
    expect(code('加强组织领导。')).toEqual([])
  })
})
