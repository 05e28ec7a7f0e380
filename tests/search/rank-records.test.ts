import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { comparedWith, rankRecords } from '../../src/search/rank-records.ts'
import { textRecords, topicRecords } from '../../src/search/search-records.ts'
import { recordPlaces, recordsOf } from '../../src/search/term-places.ts'
import { understandQuery } from '../../src/search/understand-query.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const lexicon = makeLexicon(sampleVocabulary)
const topics = topicRecords(sampleVocabulary, lexicon.traditional)
const { find } = recordPlaces(topics)
const scores = (ranked: ReturnType<typeof rankRecords>) =>
  ranked.map(({ record, score, coverage }) => ({ id: record.id, score, coverage }))

/** The same sentence in two passages, of the given themes. */
const alike = (...themes: readonly (readonly number[])[]) =>
  textRecords(
    {
      ...sampleTexts,
      figures: [],
      passages: themes.map((list, at) => ({
        id: `p-${at}`,
        plan: 0,
        path: 0,
        themes: list,
        text: '推进中医服务。',
      })),
    },
    lexicon.traditional,
  )

describe('ranking', () => {
  it('puts what is mainly about the theme before what is about it beside another, and that before the rest', () => {
    const records = alike([0], [0, 1], [1])
    const ranked = rankRecords(records, understandQuery('中医', lexicon), recordPlaces(records))
    expect(ranked.map(({ record }) => record.themes)).toEqual([['tcm'], ['childcare', 'tcm'], ['childcare']])
  })

  it.each(['托育', '托位', '中医馆', '家庭医生 托育', '量子'])(
    'of %s comes out the same without the records that hold none of its words',
    (query) => {
      const understanding = understandQuery(query, lexicon)
      const speaking = recordsOf(understanding.groups, find)
      const some = topics.filter((record) => speaking.has(record))
      expect(some.length).toBeLessThan(topics.length)
      const compared = comparedWith(topics)
      expect(scores(rankRecords(some, understanding, { find, compared }))).toEqual(
        scores(rankRecords(topics, understanding, { find })),
      )
    },
  )
})
