import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderAnnotatedText, type Annotation } from '../../src/lib/annotated-text.ts'

const mark = (start: number, end: number, rest: Partial<Annotation> = {}): Annotation => ({
  ...{ start, end, layer: 1, tag: 'mark', attrs: {} },
  ...rest,
})
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('renderAnnotatedText', () => {
  it('puts an element around a stretch', () => {
    expect(renderAnnotatedText('托位数达3077个', { annotations: [mark(3, 9)] })).toBe(
      '托位数<mark>达3077个</mark>',
    )
  })

  it('nests by layer', () => {
    const annotations = [mark(1, 3, { layer: 2, tag: 'b' }), mark(0, 4)]
    expect(renderAnnotatedText('abcd', { annotations })).toBe('<mark>a<b>bc</b>d</mark>')
  })

  it('cuts elements that overlap, and gives an id to the first piece only', () => {
    const annotations = [mark(0, 3), mark(2, 5, { layer: 2, tag: 'a', once: { id: 'x' } })]
    expect(renderAnnotatedText('abcde', { annotations })).toBe('<mark>ab<a id="x">c</a></mark><a>de</a>')
  })

  it('never nests a link in a link', () => {
    const link = (start: number, end: number, layer: number) => mark(start, end, { layer, tag: 'a' })
    expect(renderAnnotatedText('abc', { annotations: [link(0, 3, 1), link(1, 2, 2)] })).toBe(
      '<a>a</a><a>b</a><a>c</a>',
    )
  })

  it('puts a restored character between two others, inside what surrounds both', () => {
    const insertions = [{ at: 1, tag: 'ins', attrs: {}, text: '[—]' }]
    expect(renderAnnotatedText('06岁', { annotations: [mark(0, 3)], insertions })).toBe(
      '<mark>0<ins>[—]</ins>6岁</mark>',
    )
  })

  it('reads neither Markdown nor markup in the text', () => {
    const text = '*强调* _x_ [1](javascript:alert) <script>alert(1)</script> &amp; `code`'
    const html = renderAnnotatedText(text, { annotations: [] })
    expect(html).toBe(
      '*强调* _x_ [1](javascript:alert) &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; `code`',
    )
  })

  it('shows every character of any text, whatever is marked in it', () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30), layer: fc.nat(3) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const annotations = spans
          .filter(({ start, end }) => start < end && end <= text.length)
          .map(({ start, end, layer }) => mark(start, end, { layer }))
        const clean = text.replace(/\0/g, '\ufffd')
        expect(textOf(renderAnnotatedText(text, { annotations }))).toBe(clean)
      }),
    )
  })
})
