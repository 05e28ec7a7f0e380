import { describe, expect, it } from 'vitest'
import { publishPassages } from '../../src/review/publish-passages.ts'
import { passage } from './sample.ts'

const publish = (
  rights: 'full' | 'quotations',
  quotations: { text: string; nth: number; text_en: string }[],
) =>
  publishPassages({
    plan: { id: 'somewhere-2024', city: 'somewhere', rights },
    passages: [passage],
    figures: [],
    review: { plan: 'somewhere-2024', figures: [], passages: [], no_theme: [], quotations, not_stated: [] },
    themeOrder: ['childcare', 'family-doctor'],
    english: { [passage.text]: 'By 2025 …' },
    file: 'content/reviews/somewhere-2024.yaml',
  })

describe('what may be published of a passage', () => {
  it('shows an official document in full', () => {
    const [published] = publish('full', []).passages
    expect(published?.text).toBe(passage.text)
    expect(published?.excerpts[0]?.text_en).toBe('By 2025 …')
  })

  it('withholds the text of a document that reserves its rights', () => {
    expect(publish('quotations', []).passages[0]).toMatchObject({ text: '', excerpts: [] })
  })

  it('shows the chosen quotations, joined where they overlap', () => {
    const { passages } = publish('quotations', [
      { text: '每千人托位数不少于', nth: 1, text_en: 'a' },
      { text: '不少于4.5个', nth: 1, text_en: 'b' },
    ])
    expect(passages[0]?.excerpts).toEqual([
      { start: 107, end: 120, text: '每千人托位数不少于4.5个', text_en: null },
    ])
  })

  it('reports a quotation that is not in the document', () => {
    expect(publish('quotations', [{ text: '没有的话', nth: 1, text_en: 'x' }]).issues[0]?.code).toBe(
      'quotation-not-found',
    )
  })
})
