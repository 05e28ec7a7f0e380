import { describe, expect, it } from 'vitest'
import { publishPassages } from '../../src/review/publish-passages.ts'
import { passage } from './sample.ts'

const publish = (
  rights: 'full' | 'quotations',
  quotations: { text: string; nth: number; text_en: string }[],
  subjects: { text: string; zh: string[]; en: string[] }[] = [],
) =>
  publishPassages({
    plan: { id: 'somewhere-2024', city: 'somewhere', rights },
    passages: [passage],
    figures: [],
    review: {
      ...{ plan: 'somewhere-2024', figures: [], passages: [], no_theme: [], not_stated: [] },
      ...{ quotations, subjects },
    },
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

  it('says what a withheld passage is about', () => {
    const about = { zh: ['托位', '托育目标'], en: ['childcare places', 'childcare goals'] }
    const { passages, issues } = publish('quotations', [], [{ text: passage.text, ...about }])
    expect(passages[0]).toMatchObject({ text: '', excerpts: [], subjects: about })
    expect(issues).toEqual([])
  })

  it('reports subjects of a sentence that is not in the document, or that is shown', () => {
    const lost = { text: '没有的话。', zh: ['甲', '乙'], en: ['a', 'b'] }
    expect(publish('quotations', [], [lost]).issues[0]?.code).toBe('subjects-not-found')
    const { passages, issues } = publish('full', [], [{ ...lost, text: passage.text }])
    expect(issues[0]?.code).toBe('subjects-of-shown-text')
    expect(passages[0]).not.toHaveProperty('subjects')
  })
})
