import { describe, expect, it } from 'vitest'
import { guessTopic, hintsOf } from '../../src/search/guess-topic.ts'
import { understandQuery } from '../../src/search/understand-query.ts'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { sampleVocabulary } from './sample.ts'

const [childcare, places, tcm] = sampleVocabulary.concepts
if (!childcare || !places || !tcm) throw new Error('no concepts')
const ward = { ...places, id: 'ward', terms: ['过道床'], aliases: ['过道病床', '单人病房'], hints: '怕疼' }
const clinic = { ...tcm, id: 'clinic', terms: ['病房'], aliases: ['单人诊室'] }
const hints = hintsOf([ward, clinic])

describe('a topic told by pairs of characters', () => {
  it('is the one whose words share them', () => {
    expect(guessTopic('睡在过道里', hints)?.id).toBe('ward')
  })

  it('may be told by a pair that is listed for it', () => {
    expect(guessTopic('生娃怕疼死了', hints)?.id).toBe('ward')
  })

  it('is none where two topics share them alike', () => {
    expect(guessTopic('单人', hints)).toBeUndefined()
    expect(guessTopic('住单人过道', hints)?.id).toBe('ward')
  })

  it('is none where nothing is shared', () => {
    expect(guessTopic('量子纠缠', hints)).toBeUndefined()
  })

  it('counts half beside an idea that was said, and is not looked for as it was typed', () => {
    const lexicon = makeLexicon({ ...sampleVocabulary, concepts: [tcm, ward] })
    const { groups } = understandQuery('中医住单人屋子', lexicon, () => false)
    expect(groups.map(({ concept, weight, reason }) => [concept, weight, reason])).toEqual([
      ['tcm', undefined, 'word'],
      ['ward', 0.5, 'similar'],
    ])
    expect(groups[1]?.terms.map(({ text }) => text)).toContain('过道床')
    expect(groups[1]?.terms.some(({ text }) => text.startsWith('住'))).toBe(false)
  })
})
