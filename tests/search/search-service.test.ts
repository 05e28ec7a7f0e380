import { describe, expect, it } from 'vitest'
import { packIndicators } from '../../src/search/build/pack-indicators.ts'
import { packTextIndex } from '../../src/search/build/pack-text-index.ts'
import { packVocabulary } from '../../src/search/build/pack-vocabulary.ts'
import { searchService } from '../../src/search/search-service.ts'
import type { OpenTexts, SearchReply, SearchRequest } from '../../src/search/search-service.ts'
import type { SearchView } from '../../src/search/search-view.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const bytes = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer
const vocabulary = {
  type: 'vocabulary',
  json: bytes(['one', ['', '', ''], packVocabulary(sampleVocabulary)]),
} as const
const textsOf = (index: string) =>
  ({
    type: 'texts',
    json: bytes({
      ...packTextIndex(sampleTexts, sampleVocabulary.indicators),
      indicators: packIndicators(sampleVocabulary.indicators),
      index,
    }),
    folder: 'https://site.example/search-index/',
  }) as const
const texts = textsOf('one')
const ask = (query: string): SearchRequest => ({
  type: 'ask',
  id: 1,
  asked: { query, filters: {} },
})

/** Sends requests one after the other, each when the last one is done, and returns all replies. */
const talk = (...requests: readonly SearchRequest[]): Promise<readonly SearchReply[]> =>
  talkTo(undefined, requests)

async function talkTo(
  open: OpenTexts | undefined,
  requests: readonly SearchRequest[],
): Promise<readonly SearchReply[]> {
  const replies: SearchReply[] = []
  const service = searchService(
    (reply) => void replies.push(reply),
    () => Promise.resolve(),
    open,
  )
  for (const request of requests) {
    service(request)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return replies
}
const typesOf = (replies: readonly SearchReply[]): readonly string[] => replies.map(({ type }) => type)
const rest: SearchRequest = { type: 'rest', id: 2, suggest: true }
const restOf = (replies: readonly SearchReply[]) => replies.find((reply) => reply.type === 'rest')
const answerOf = (replies: readonly SearchReply[]) =>
  replies.flatMap((reply) => (reply.type === 'answer' ? [reply.view] : []))[0]

describe('the search behind messages', () => {
  it('says when topics and when texts are found', async () => {
    expect(typesOf(await talk(vocabulary, texts))).toEqual(['topics', 'texts'])
  })

  it('answers a question with a screenful, and with the rest, counts and suggestions on demand', async () => {
    const replies = await talk(vocabulary, texts, ask('东莞托位'), rest)
    expect(typesOf(replies).slice(2)).toEqual(['answer', 'rest'])
    expect(answerOf(replies)?.answers[0]?.record.text).toBe('托位数不低于4.7万个')
    expect(restOf(replies)?.view?.answers).toEqual(answerOf(replies)?.answers)
    expect(restOf(replies)?.suggestions?.[0]?.topic.id).toBe('childcare')
    expect(restOf(replies)?.facets?.city?.get('alpha')).toBeGreaterThan(0)
  })

  it('suggests nothing unless asked to, and has no rest of nothing', async () => {
    const replies = await talk(vocabulary, texts, ask('托育'), { ...rest, suggest: false })
    expect(restOf(replies)?.suggestions).toEqual([])
    expect(restOf(await talk(vocabulary, texts, rest))).toEqual({ type: 'rest', id: 2 })
  })

  it('sends two hits at first, however many there are', async () => {
    const replies = await talk(vocabulary, texts, ask('托育'), rest)
    const hitsOf = (view: SearchView | undefined) => [
      ...(view?.answers ?? []),
      ...(view?.documents ?? []).flatMap(({ hits }) => hits),
      ...(view?.topics ?? []),
    ]
    const all = hitsOf(restOf(replies)?.view)
    expect(all.length).toBeGreaterThan(2)
    expect(hitsOf(answerOf(replies))).toEqual(all.slice(0, 2))
  })

  it('answers from the vocabulary while the texts are not there', async () => {
    const view = answerOf(await talk(vocabulary, ask('托育')))
    expect(view?.topics.map(({ record }) => record.id)).toContain('childcare')
    expect(view?.documents).toEqual([])
  })

  it('answers nothing before anything is there', async () => {
    expect(answerOf(await talk(ask('托育')))).toBeUndefined()
  })

  it('tells a half-loaded file from a whole one', async () => {
    expect(typesOf(await talk({ type: 'vocabulary', json: vocabulary.json.slice(0, 99) }))).toEqual([
      'failed',
    ])
    expect(typesOf(await talk(vocabulary, { ...texts, json: texts.json.slice(0, 99) }))).toEqual([
      'topics',
      'failed',
    ])
  })

  it('refuses texts of another index than the vocabulary’s', async () => {
    expect(typesOf(await talk(vocabulary, textsOf('two')))).toEqual(['topics', 'failed'])
  })

  it('waits for the vocabulary before it reads texts', async () => {
    expect(typesOf(await talk(texts))).toEqual([])
  })

  it('says so where a file it reads for a query does not come, and answers all the same', async () => {
    const broken: OpenTexts = (started) =>
      Promise.resolve({ ...started, search: () => Promise.reject(new Error('404')), rehearsal: [] })
    const replies = await talkTo(broken, [vocabulary, texts, ask('托育')])
    expect(typesOf(replies)).toEqual(['topics', 'texts', 'failed', 'answer'])
    expect(answerOf(replies)).toBeUndefined()
  })

  it('rehearses whole words, halves and single letters, Chinese and English, so that no first word is slow', async () => {
    const asked: string[] = []
    const rehearsal = Array.from({ length: 180 }, () => ['托育机构', 'childcare']).flat()
    const listening: OpenTexts = (started) =>
      Promise.resolve({
        ...started,
        rehearsal,
        search: (query, filters) => (asked.push(query), started.search(query, filters)),
      })
    await talkTo(listening, [vocabulary, texts])
    expect(new Set(asked)).toEqual(new Set(['托育机构', 'c', '托育', 'childcare', '托', 'chil']))
    expect(asked.length).toBeLessThan(70)
  })

  it('sends what can be sent between threads, and no text twice', async () => {
    const view = answerOf(await talk(vocabulary, texts, ask('托育')))
    expect(structuredClone(view)).toEqual(view)
    expect(JSON.stringify(view)).not.toContain('folded')
  })

  it('groups by document and hands out the rest when asked', async () => {
    const more = { type: 'further', id: 3, plan: 'beta-2021' } as const
    const replies = await talk(vocabulary, texts, ask('托育'), rest, more)
    const document = restOf(replies)?.view?.documents.find(({ plan }) => plan === 'beta-2021')
    const further = replies.find((reply) => reply.type === 'further')
    expect(document).toMatchObject({ city: 'beta', title: { zh: '乙', en: 'B' } })
    expect(further?.hits).toHaveLength(document?.further ?? -1)
  })
})
