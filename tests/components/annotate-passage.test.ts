import { describe, expect, it } from 'vitest'
import { annotatePassage, erratumId } from '../../src/components/reader/annotate-passage.ts'
import { renderAnnotatedText } from '../../src/lib/annotated-text.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { LocatedErratum } from '../../src/model/plan.ts'
import { passage, proposal } from '../review/sample.ts'

const figure: Figure = {
  ...proposal,
  ...{ plan: 'somewhere-2024', city: 'somewhere', status: 'reviewed' },
  ...{ measure_en: null, scope_en: null, quote_en: null, doubts: [], note_zh: null, note_en: null },
}
const stretch = { text: passage.text, start: passage.start, end: passage.end }
const render = (
  given: { figures?: readonly Figure[]; errata?: readonly LocatedErratum[]; footnotes?: readonly string[] },
  text = stretch,
): string => {
  const { figures = [], errata = [], footnotes = [] } = given
  const apparatus = { plan: 'somewhere-2024', figures, errata, footnotes: new Set(footnotes) }
  return renderAnnotatedText(text.text, annotatePassage(text, apparatus))
}
const erratum = (rest: Partial<LocatedErratum>): LocatedErratum => ({
  ...{ source: '06岁', nth: 1, reading: '0—6岁', certainty: 'certain', start: 0, end: 3 },
  ...{ reason_zh: '连接号丢失', reason_en: 'lost dash' },
  ...rest,
})

describe('annotatePassage', () => {
  it('underlines the quote, marks the deciding words and links the value to its note', () => {
    expect(render({ figures: [figure] })).toContain(
      '<mark>每千人托位数<b>不少于<a data-figure="somewhere-2024-f-bbbbbbbbbb" id="somewhere-2024-f-bbbbbbbbbb" href="#n-bbbbbbbbbb">4.5个</a></b></mark>',
    )
  })

  it('gives two figures with one value an address each and nests no link', () => {
    const html = render({ figures: [figure, { ...figure, id: 'other' }] })
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html).toContain('<span data-figure="other" id="other"></span>')
  })

  it('keeps each id once where a restored character cuts the value', () => {
    const at = { start: 117, end: 118 }
    const html = render({ figures: [figure], errata: [erratum({ source: '.', reading: '.0', ...at })] })
    expect(html.match(/id="somewhere-2024-f-bbbbbbbbbb"/g)).toHaveLength(1)
    expect(html).toContain('<ins>[0]</ins>')
  })

  const short = { text: '06岁', start: 0, end: 3 }
  it.each([
    [{}, '0<ins>[—]</ins>6岁'],
    [{ certainty: 'probable' as const }, '0<ins>[—?]</ins>6岁'],
    [{ reading: null, certainty: 'unknown' as const }, '06岁<ins>[?]</ins>'],
    [{ reading: '6岁' }, '<del>0</del>6岁'],
  ])('shows a correction in brackets and leaves the source as it is', (rest, html) => {
    expect(render({ errata: [erratum(rest)] }, short)).toBe(html)
  })

  it('links the call of a footnote the document has, and no other number in brackets', () => {
    const text = { text: '“三减[1]”与[9]', start: 0, end: 10 }
    const html = render({ footnotes: ['1'] }, text)
    expect(html).toBe(
      '“三减<a id="somewhere-2024-call-1" class="call" href="#somewhere-2024-note-1">[1]</a>”与[9]',
    )
  })

  it('makes nothing of markup in a hostile document', () => {
    const text = { text: '<img src=x onerror=alert(1)>达标', start: 0, end: 30 }
    expect(render({}, text)).toBe('&lt;img src=x onerror=alert(1)&gt;达标')
  })
})

describe('erratumId', () => {
  it('depends on the words alone', () => {
    expect(erratumId('a-2024', { source: '06岁', nth: 1 })).toBe(
      erratumId('a-2024', erratum({ start: 50, end: 53 })),
    )
  })
})
