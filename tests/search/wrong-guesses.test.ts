import { describe, expect, it } from 'vitest'
import type { QueryGroup } from '../../src/search/understanding.ts'
import { search } from './real-content.ts'

const groups = (query: string): readonly QueryGroup[] => search(query).understanding.groups
const guessed = (query: string): readonly QueryGroup[] =>
  groups(query).filter(({ reason }) => reason === 'similar')
const answers = (query: string): string =>
  search(query)
    .arrangement.answers.map(({ record }) => record.text)
    .join()

describe('what is not read', () => {
  it.each([
    ['量子计算机', '计算 stands in a term of the documents, 云计算'],
    ['东莞家', '莞家 is one character of the city and one of a hotline, 知音莞家'],
  ])('leads to no topic: %s, for %s', (query) => {
    expect(guessed(query)).toEqual([])
  })

  it('says what of it nobody knows', () => {
    expect(search('量子计算机').understanding.unknown).toContain('量子')
  })

  it('cuts no 病率 out of 患病率', () => {
    expect(search('患病率').understanding).toMatchObject({ groups: [], unknown: ['患病率'] })
  })

  it('puts no answer beside a word that was read', () => {
    expect(answers('上班得了尘肺病')).toBe('')
    expect(search('上班得了尘肺病').hits[0]?.record.text).toContain('尘肺病患者')
  })

  it('is nothing where it is a single character beside words that were read together', () => {
    expect(groups('生孩子住单间').map(({ concept }) => concept)).toEqual(['painless-childbirth'])
  })

  it('takes the last character of a city it belongs to', () => {
    expect(groups('株洲市属公立医院几家').map(({ typed, reason }) => [typed, reason])).toContainEqual([
      '市属',
      'word',
    ])
    expect(search('株洲市属公立医院几家').hits[0]?.record.text).toContain('7家市属公立医院')
  })
})
