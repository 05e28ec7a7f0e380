import { describe, expect, it } from 'vitest'
import { packTextIndex } from '../../src/search/build/pack-text-index.ts'
import { packVocabulary } from '../../src/search/build/pack-vocabulary.ts'
import { searchService } from '../../src/search/search-service.ts'
import type { OpenTexts, SearchReply, SearchRequest } from '../../src/search/search-service.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const bytes = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer
const vocabulary = { type: 'vocabulary', json: bytes(packVocabulary(sampleVocabulary)) } as const
const texts = {
  type: 'texts',
  json: bytes(packTextIndex(sampleTexts)),
  folder: 'https://site.example/search-index/',
} as const
const ask = (query: string): SearchRequest => ({
  type: 'ask',
  id: 1,
  asked: { query, filters: {}, suggest: true },
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
const answerOf = (replies: readonly SearchReply[]) =>
  replies.flatMap((reply) => (reply.type === 'answer' ? [reply.view] : []))[0]

describe('the search behind messages', () => {
  it('says when topics and when texts are found', async () => {
    expect(typesOf(await talk(vocabulary, texts))).toEqual(['topics', 'texts'])
  })

  it('answers a question, and counts afterwards', async () => {
    const replies = await talk(vocabulary, texts, ask('东莞托位'))
    expect(typesOf(replies).slice(2)).toEqual(['answer', 'extras'])
    expect(answerOf(replies)?.answers[0]?.record.text).toBe('托位数不低于4.7万个')
    const extras = replies.find((reply) => reply.type === 'extras')
    expect(extras?.suggestions[0]?.topic.id).toBe('childcare')
    expect(extras?.facets.city?.get('alpha')).toBeGreaterThan(0)
  })

  it('suggests and counts for who stops typing only', async () => {
    const replies: SearchReply[] = []
    const service = searchService(
      (reply) => void replies.push(reply),
      () => new Promise((resolve) => setTimeout(resolve)),
    )
    service(vocabulary)
    service(texts)
    await expect.poll(() => typesOf(replies)).toContain('texts')
    for (const id of [1, 2, 3]) service({ ...ask('托位'), id } as SearchRequest)
    await expect.poll(() => typesOf(replies)).toContain('extras')
    expect(typesOf(replies).slice(2)).toEqual(['answer', 'answer', 'answer', 'extras'])
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

  it('sends what can be sent between threads, and no text twice', async () => {
    const view = answerOf(await talk(vocabulary, texts, ask('托育')))
    expect(structuredClone(view)).toEqual(view)
    expect(JSON.stringify(view)).not.toContain('folded')
  })

  it('groups by document and hands out the rest when asked', async () => {
    const replies = await talk(vocabulary, texts, ask('托育'), { type: 'further', id: 2, plan: 'beta-2021' })
    const document = answerOf(replies)?.documents.find(({ plan }) => plan === 'beta-2021')
    const further = replies.find((reply) => reply.type === 'further')
    expect(document).toMatchObject({ city: 'beta', title: { zh: '乙', en: 'B' } })
    expect(further?.hits).toHaveLength(document?.further ?? -1)
  })
})
