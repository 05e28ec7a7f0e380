import { describe, expect, it } from 'vitest'
import { renderAnalysis, type ReferenceText } from '../../src/components/theme/render-analysis.ts'

const known: Readonly<Record<string, ReferenceText>> = {
  'x/places': { text: '≥ 4.7万 个', tag: 'a', attrs: { href: '/plans/x/#f', 'data-figure': 'f' } },
  'x/places:quote': { text: '托位<b>', tag: 'a', attrs: { lang: 'zh-CN' }, after: ' (places)' },
}
const render = (markdown: string): string =>
  renderAnalysis({ name: 'content/analyses/x.zh.md', markdown, resolve: (reference) => known[reference] })

describe('renderAnalysis', () => {
  it('puts the data in place of a reference, linked', () => {
    expect(render('目标是{{x/places}}。')).toBe(
      '<p>目标是<a href="/plans/x/#f" data-figure="f">≥ 4.7万 个</a>。</p>\n',
    )
  })

  it('escapes what the data says and adds what follows it', () => {
    expect(render('{{ x/places:quote }}')).toBe('<p><a lang="zh-CN">托位&lt;b&gt;</a> (places)</p>\n')
  })

  it('stops at a reference that leads nowhere, naming file and reference', () => {
    expect(() => render('{{x/beds}}')).toThrow(/content\/analyses\/x\.zh\.md refers to `\{\{x\/beds\}\}`/)
  })

  it('keeps its headings under those of the page', () => {
    expect(render('# 甲\n\n## 乙')).toBe('<h3>甲</h3>\n<h3>乙</h3>\n')
  })

  it('reads no raw HTML', () => {
    expect(render('<script>x</script>')).toBe('<p>&lt;script&gt;x&lt;/script&gt;</p>\n')
  })
})
