import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { glossesOf } from '../../src/search/build/glosses-of.ts'
import { buildVocabularyIndex } from '../../src/search/build/build-vocabulary-index.ts'
import { deriveSounds } from '../../src/search/build/derive-sounds.ts'
import { deriveTraditional } from '../../src/search/build/derive-traditional.ts'
import { packTextIndex } from '../../src/search/build/pack-text-index.ts'
import { packVocabulary } from '../../src/search/build/pack-vocabulary.ts'
import { textsIn, wordsIn } from '../../src/search/build/parts-in-language.ts'
import { searchFiles } from '../../src/search/build/search-files.ts'
import { languages } from '../../src/model/language.ts'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { unpackTextIndex } from '../../src/search/packed-text-index.ts'
import { unpackIndicators } from '../../src/search/packed-indicators.ts'
import type { PackedTextIndex, TextFile } from '../../src/search/packed-text-index.ts'
import { unpackVocabulary } from '../../src/search/packed-vocabulary.ts'
import type { PackedVocabulary } from '../../src/search/packed-vocabulary.ts'
import { readIndexFile, readVocabularyFile } from '../../src/search/read-index-file.ts'
import { textRecords } from '../../src/search/search-records.ts'
import { soundsOf } from '../../src/search/sounds.ts'
import { understandQuery } from '../../src/search/understand-query.ts'
import { realDataset, realVocabulary, textIndex, vocabularyIndex } from './real-content.ts'

const { indicators } = vocabularyIndex
const files = searchFiles(realDataset, realVocabulary.vocabulary, false)
const compressed = (name: string): number => brotliCompressSync(new Map(files).get(name) ?? '').length

describe('derived readings', () => {
  const sounds = soundsOf(deriveSounds(['托育', '签约率', '中医馆']))

  it('reads words by their characters', () => {
    expect(sounds.syllablesOf('托育')).toEqual(['tuo', 'yu'])
  })

  it('reads a character as the word does: 率 is lü in 签约率', () => {
    expect(sounds.syllablesOf('签约率')).toEqual(['qian', 'yue', 'lv'])
  })

  it.each([
    ['拖玉', ['tuo', 'yu']],
    ['狗', ['gou']],
    ['啊做', ['a', 'zuo']],
  ])('knows common characters that stand in no word: %s', (text, syllables) => {
    expect(sounds.syllablesOf(text)).toEqual(syllables)
  })

  it('knows a rare character only where a word has it', () => {
    expect(sounds.syllablesOf('麤')).toBeUndefined()
    expect(soundsOf(deriveSounds(['麤布'])).syllablesOf('麤')).toEqual(['cu'])
  })
})

describe('the derived Traditional map', () => {
  it('covers the characters of the text and nothing else', () => {
    const [from, to] = deriveTraditional('医馆')
    expect(Object.fromEntries([...from].map((character, at) => [character, to[at]]))).toMatchObject({
      醫: '医',
      館: '馆',
    })
    expect([...to].every((character) => '医馆'.includes(character))).toBe(true)
  })

  it('never converts a character the text itself uses', () => {
    expect(deriveTraditional('显著着')[0]).not.toContain('著')
  })
})

describe('the indexes', () => {
  it('hold every passage that may be shown and every figure', () => {
    expect(textIndex.passages).toHaveLength(
      realDataset.passages.filter(({ excerpts, subjects }) => excerpts.length > 0 || subjects).length,
    )
    expect(textIndex.figures).toHaveLength(realDataset.figures.length)
  })

  it('give every record the id it has on its page', () => {
    const known = new Set([...realDataset.passages, ...realDataset.figures].map(({ id }) => id))
    expect(textRecords(textIndex, new Map()).filter(({ id }) => !known.has(id))).toEqual([])
  })

  it('point at plans, headings and themes that exist', () => {
    for (const { plan, path, themes } of textIndex.passages) {
      expect([
        textIndex.plans[plan],
        textIndex.paths[path],
        ...themes.map((at) => textIndex.themes[at]),
      ]).not.toContain(undefined)
    }
  })

  it('quote a document with reserved rights in short pieces, a third of it at most', () => {
    for (const { id, rights, characters } of realDataset.plans.filter(
      (plan) => plan.rights === 'quotations',
    )) {
      const at = textIndex.plans.findIndex((plan) => plan.id === id)
      const lines = textIndex.passages
        .filter(({ plan }) => plan === at)
        .flatMap(({ text }) => text.split('\n'))
      expect(rights).toBe('quotations')
      expect(Math.max(0, ...lines.map((line) => [...line].length))).toBeLessThanOrEqual(120)
      expect(lines.join('').length).toBeLessThanOrEqual(characters / 3)
    }
  })

  it('are the same once they have been packed and unpacked', () => {
    const packed = JSON.parse(JSON.stringify(packTextIndex(textIndex, indicators))) as PackedTextIndex
    expect(unpackTextIndex(packed, vocabularyIndex)).toEqual(textIndex)
    const words = JSON.parse(JSON.stringify(packVocabulary(vocabularyIndex))) as PackedVocabulary
    expect(unpackVocabulary(words)).toEqual(vocabularyIndex)
  })

  it.each(languages)(
    'are read as they were from the files of the %s pages, in a common alphabet',
    (language) => {
      const bytes = new Map(files.map(([name, json]) => [name, new TextEncoder().encode(json)]))
      const none = new Uint8Array()
      const { vocabulary, alphabet, indexId } = readVocabularyFile(
        bytes.get(`${language}/vocabulary`) ?? none,
      )
      const whole = buildVocabularyIndex(realDataset, wordsIn(language, realVocabulary.vocabulary))
      // The words searched for in vain stand in the page.
      const silences = whole.silences.map((gap) => ({ ...gap, terms: [] }))
      expect(vocabulary).toEqual({ ...whole, indicators: [], silences })
      const {
        indicators: packed,
        index,
        ...texts
      } = readIndexFile<TextFile>(bytes.get(`${language}/text`) ?? none, alphabet)
      expect(unpackIndicators(packed)).toEqual(indicators)
      expect(index).toBe(indexId)
      expect(unpackTextIndex(texts, vocabularyIndex)).toEqual(textsIn(language, textIndex))
    },
  )

  it('of Chinese pages know what residents say, those of English pages translate the quotes', () => {
    const heard = languages.map((language) => {
      const words = buildVocabularyIndex(realDataset, wordsIn(language, realVocabulary.vocabulary))
      const { groups } = understandQuery('足跟血', makeLexicon(words))
      return groups.some(({ terms }) => terms.some(({ text }) => text === '新生儿疾病筛查'))
    })
    expect(heard).toEqual([true, false])
    const translated = languages.map((language) =>
      textsIn(language, textIndex).figures.some((figure) => figure.quote_en !== null),
    )
    expect(translated).toEqual([false, true])
  })

  it('of many documents are a file for each, and a vocabulary that does not say what none of them states', () => {
    const many = searchFiles(realDataset, realVocabulary.vocabulary, true)
    expect(many.map(([name]) => name)).toEqual([
      ...realDataset.plans.map(({ id }) => `plans/${id}`),
      'vocabulary',
    ])
    const json = new TextEncoder().encode(new Map(many).get('vocabulary'))
    expect(readVocabularyFile(json).vocabulary).toEqual({
      ...vocabularyIndex,
      silences: [],
      unquantified: [],
    })
  })

  it('refuse a quote that its passage does not hold', () => {
    const [figure] = textIndex.figures
    if (!figure) throw new Error('no figure')
    expect(() =>
      packTextIndex({ ...textIndex, figures: [{ ...figure, quote: '没有这句话' }] }, indicators),
    ).toThrow('quotes what its passage does not say')
  })

  it('leave room for the code within 100 kB', () => {
    for (const language of languages)
      expect(compressed(`${language}/vocabulary`) + compressed(`${language}/text`)).toBeLessThan(75_000)
  })
})

describe('glosses', () => {
  const { concepts } = realVocabulary.vocabulary
  const glosses = glossesOf(concepts, realDataset.glossary)

  it('are the glossary’s English where it has the word, else the first English phrase', () => {
    expect(glosses['place-per-thousand']).toBe('childcare place')
    expect(Object.values(glosses)).toContain('combined medical and elderly care')
    expect(Object.values(glosses)).toContain('dementia')
  })

  it('name the idea, not what somebody may say of it', () => {
    expect(['mental-illness', 'children', 'vaccination', 'elderly'].map((id) => glosses[id])).toEqual([
      'mental health',
      'child health',
      'vaccination',
      'older people',
    ])
  })

  it('are there for every concept', () => {
    expect(concepts.filter(({ id }) => !(id in glosses)).map(({ id }) => id)).toEqual([])
  })
})
