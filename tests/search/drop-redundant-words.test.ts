import { describe, expect, it } from 'vitest'
import { dropRedundantWords } from '../../src/search/build/drop-redundant-words.ts'
import { sampleVocabulary } from './sample.ts'

const [childcare] = sampleVocabulary.concepts
const withAliases = (aliases: readonly string[], texts = ''): readonly string[] => {
  if (!childcare) throw new Error('The sample has no concept.')
  const [first] = dropRedundantWords(
    { ...sampleVocabulary, concepts: [{ ...childcare, aliases }, ...sampleVocabulary.concepts.slice(1)] },
    texts,
  ).concepts
  return first?.aliases ?? []
}

describe('words that are read the same without being listed', () => {
  it('are not sent: a question around a word', () => {
    expect(withAliases(['托育怎么', '幼托'])).toEqual(['幼托'])
  })

  it('are not sent: what a combination explains', () => {
    expect(withAliases(['谁带孩子', '幼托'])).toEqual(['幼托'])
  })

  it('stay where they mean something else too', () => {
    expect(withAliases(['托育中医'])).toEqual(['托育中医'])
  })

  it('stay where the documents have them, for then they are looked for', () => {
    expect(withAliases(['托育怎么'], '托育怎么办')).toEqual(['托育怎么'])
  })

  it('stay where another word or a combination needs them', () => {
    expect(withAliases(['谁带'])).toEqual(['谁带'])
  })
})
