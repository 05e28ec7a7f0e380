import { describe, expect, it } from 'vitest'
import { buildPlanFiles } from '../../src/search/build/build-plan-files.ts'
import { packTextIndex } from '../../src/search/build/pack-text-index.ts'
import type { PlanContent } from '../../src/search/plan-list.ts'
import type { TextIndex } from '../../src/search/text-index.ts'
import { searchOver } from './many-plans.ts'
import { realDataset, search as searchAll, vocabularyIndex } from './real-content.ts'
import { heldOutQueries, mean, passagesWith, recallAt10, tuningQueries } from './recall.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const withoutGaps = { ...vocabularyIndex, silences: [], unquantified: [] }
const real = await searchOver(withoutGaps, buildPlanFiles(realDataset))

describe('each document in a file of its own', () => {
  it.each(['托位', '东莞托育', '家庭医生签约率', '4.7万个', 'childcare', 'tuoyu', '中醫館', '拖育', '牙'])(
    '%s finds the same first hit as the texts in one file',
    async (query) => {
      const { answer } = await real.search(query, {})
      expect(answer.hits[0]?.record.id).toBe(searchAll(query).hits[0]?.record.id)
    },
  )

  it('finds as much of the judged passages as the texts in one file', async () => {
    const queries = [...tuningQueries, ...heldOutQueries].filter((_, at) => at % 4 === 0)
    const recalls: number[] = []
    for (const { query, relevant } of queries) {
      const { answer } = await real.search(query, {})
      const shown = new Set(answer.hits.slice(0, 10).map(({ record }) => record.passage))
      const found = relevant.filter((piece) => passagesWith(piece).some((id) => shown.has(id)))
      recalls.push(found.length / Math.min(10, relevant.length))
    }
    expect(mean(recalls)).toBeGreaterThanOrEqual(mean(queries.map((one) => recallAt10(one))) - 0.02)
  })

  it('says what a city does not state though the vocabulary no longer does', async () => {
    const { answer } = await real.search('芜湖家庭医生', {})
    const silent = searchAll('芜湖家庭医生').silences
    expect(silent.length).toBeGreaterThan(0)
    expect(answer.silences).toEqual(silent)
  })
})

/** Forty plans of forty cities like those of the sample; every fifth speaks of Chinese medicine. */
const many = Array.from({ length: 40 }, (_, at) => `c${at}`)
const sayings = (at: number): readonly string[] => [
  at % 5 === 0 ? '推进中医馆建设。' : '支持传承创新。',
  '发展普惠托育服务。',
  at === 17 ? '设置胸痛救治单元。' : '加强救治胸科疼痛。',
]
const files = new Map(
  many.map((city, at): [string, PlanContent] => {
    const texts: TextIndex = {
      plans: [{ id: `${city}-2024`, city, zh: city, en: city }],
      paths: [[]],
      themes: sampleTexts.themes,
      subjects: [],
      passages: sayings(at).map((text, place) => ({
        id: `p-${place}`,
        plan: 0,
        path: 0,
        themes: text.includes('中医') ? [1] : text.includes('托育') ? [0] : [],
        text,
      })),
      figures: [],
    }
    return [
      `${city}-2024`,
      {
        texts: packTextIndex(texts, sampleVocabulary.indicators),
        silences: at % 5 === 0 ? [] : [{ city, theme: 'tcm', terms: ['中医'] }],
        unquantified: [],
      },
    ]
  }),
)
const vocabulary = {
  ...sampleVocabulary,
  cities: many.map((id, at) => ({
    id,
    zh: `城${String.fromCharCode(0x4e00 + at)}市`,
    en: id,
    aliases: [],
    within: '',
  })),
  silences: [],
  unquantified: [],
}
const sample = await searchOver(vocabulary, files)

describe('of many documents', () => {
  it('reads eight and says of how many', async () => {
    const before = sample.read.length
    const { answer, sample: told } = await sample.search('托育', {})
    expect(sample.read.length - before).toBe(8)
    expect(told).toEqual({ shown: 8, of: 40 })
    expect(answer.arrangement.documents).toHaveLength(8)
  })

  it('reads those that say it, and says nothing of a choice where all are read', async () => {
    const { answer, sample: told } = await sample.search('中医', {})
    expect(answer.arrangement.documents.map(({ plan }) => plan).toSorted()).toEqual([
      'c0-2024',
      'c10-2024',
      'c15-2024',
      'c20-2024',
      'c25-2024',
      'c30-2024',
      'c35-2024',
      'c5-2024',
    ])
    expect(told).toBeUndefined()
  })

  it('finds the one document with a word nobody listed', async () => {
    const { answer } = await sample.search('胸痛', {})
    expect(answer.hits[0]?.record.id).toBe('c17-2024-p-2')
  })

  it('reads each document once, however often it is asked for', async () => {
    const before = sample.read.length
    await sample.search('托育', {})
    await sample.search('托育 服务', {})
    expect(sample.read.length).toBe(before)
  })

  it('reads a city that is chosen, whatever it says, and tells what it does not state', async () => {
    const { answer } = await sample.search('中医', { city: 'c1' })
    expect(answer.hits.filter(({ record }) => record.plan !== undefined)).toEqual([])
    expect(answer.silences).toEqual([{ city: 'c1', theme: 'tcm', terms: ['中医'] }])
  })

  it('narrows by theme before anything is read, and counts documents', async () => {
    const { answer, facets } = await sample.search('支持 托育', { theme: 'tcm' })
    expect(answer.arrangement.documents.every(({ plan }) => Number(plan.slice(1, -5)) % 5 === 0)).toBe(true)
    expect(facets().theme?.get('tcm')).toBe(8)
    expect(facets().kind).toBeUndefined()
  })

  it('narrows by year', async () => {
    expect((await sample.search('托育', { year: '1999' })).answer.arrangement.documents).toEqual([])
  })

  it('refuses a list and a document of another index than the vocabulary’s', async () => {
    await expect(searchOver(vocabulary, files, { list: 'two', files: 'one' })).rejects.toThrow('two')
    const { search } = await searchOver(vocabulary, files, { list: 'one', files: 'two' })
    await expect(search('托育', {})).rejects.toThrow('two')
  })

  it('finds nothing for nothing', async () => {
    const { answer } = await sample.search('量子纠缠', {})
    expect(answer.arrangement.documents).toEqual([])
    expect(answer.understanding.unknown).toEqual(['量子纠缠'])
  })
})
