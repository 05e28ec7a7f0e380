import { hasHan } from '../lib/has-han.ts'
import { combinationsOf } from './combinations.ts'
import type { FindCombined } from './combinations.ts'
import { foldText } from './fold-text.ts'
import type { TraditionalMap } from './fold-text.ts'
import { hintsOf } from './guess-topic.ts'
import type { Hints } from './guess-topic.ts'
import { latinKey, latinStems } from './latin-key.ts'
import type { Meaning, WordTable } from './meaning.ts'
import { slipWordsOf } from './slip-words.ts'
import type { SlipWords } from './slip-words.ts'
import { nearSound, soundsOf } from './sounds.ts'
import type { SoundTable } from './sounds.ts'
import { finish } from '../lib/steps.ts'
import type { Steps } from '../lib/steps.ts'
import type { IndexedConcept, VocabularyIndex } from './vocabulary-index.ts'

/** Every word a query can be read by, in the scripts people type it in. */
export type Lexicon = {
  readonly index: VocabularyIndex
  readonly traditional: TraditionalMap
  readonly concepts: ReadonlyMap<string, IndexedConcept>
  readonly han: WordTable
  /** English phrases, abbreviations and place names, words joined by single blanks. */
  readonly latin: WordTable
  /** The same phrases by their stems. */
  readonly latinStems: WordTable
  /** Chinese words that English ones stand for, by these and by their stems. */
  readonly translations: ReadonlyMap<string, string>
  /** Single words of the Latin phrases. */
  readonly latinWords: ReadonlySet<string>
  /** Toneless pinyin without blanks. */
  readonly pinyin: WordTable
  /** First letters of the syllables. */
  readonly initials: WordTable
  /** Syllables joined by blanks: the same sound, however written. */
  readonly bySound: WordTable
  /** The same of what sounds nearly alike. */
  readonly byNearSound: WordTable
  readonly sounds: SoundTable
  /** Words that say little beside another idea. */
  readonly generic: ReadonlySet<string>
  readonly findCombined: FindCombined
  /** What tells a topic where no word does. */
  readonly hints: Hints
  /** Known words that were probably meant where one slipped. */
  readonly slips: SlipWords
}

/** Reads the vocabulary index once; everything a query needs is a lookup afterwards. */
export const makeLexicon = (index: VocabularyIndex): Lexicon => finish(prepareLexicon(index))

/** The same in steps, for the browser. */
export function* prepareLexicon(index: VocabularyIndex): Steps<Lexicon> {
  const traditional = new Map(zip([...index.traditional[0]], [...index.traditional[1]]))
  yield
  const sounds = soundsOf(index.sounds)
  yield
  const han = makeTable(
    [
      ...wordingWords(index),
      ...conceptWords(index),
      ...placeWords(index),
      ...cityWords(index),
      ...hanQueryWords(index),
    ],
    (text) => foldText(text, traditional).text,
  )
  yield
  const latin = makeTable(
    [...latinConceptWords(index), ...latinCityWords(index), ...latinQueryWords(index)],
    latinKey,
  )
  yield
  const audible = [...han.values()]
    .flat()
    .filter(({ kind }) => kind === 'concept' || kind === 'city' || kind === 'place')
  const spoken = audible.flatMap((meaning) => {
    const syllables = sounds.syllablesOf(meaning.key)
    return syllables ? [{ meaning, syllables }] : []
  })
  yield
  const pinyin = tableOf(spoken.map(({ meaning, syllables }) => [syllables.join(''), meaning]))
  yield
  const initials = tableOf(
    spoken
      .filter(
        ({ meaning, syllables }) => syllables.length >= 3 && meaning.kind === 'concept' && meaning.canonical,
      )
      .map(({ meaning, syllables }) => [syllables.map((syllable) => syllable[0]).join(''), meaning]),
  )
  yield
  const findCombined = combinationsOf(index)
  yield
  const hints = hintsOf(index.concepts)
  yield
  const soundTable = (keyOf: (syllables: readonly string[]) => string): WordTable =>
    tableOf(spoken.filter(isRepairable).map(({ meaning, syllables }) => [keyOf(syllables), meaning]))
  const { wordings } = index.queryWords
  const phrases = [...latin.keys(), ...Object.values(wordings).flat().filter(isLatin).map(latinKey)]
  const latinWords = new Set(phrases.flatMap((phrase) => phrase.split(' ')))
  yield
  return {
    index,
    traditional,
    concepts: new Map(index.concepts.map((concept) => [concept.id, concept])),
    han,
    latin,
    latinStems: tableOf(
      [...latin].flatMap(([phrase, meanings]) =>
        meanings.map((meaning): Word => [latinStems(phrase), meaning]),
      ),
    ),
    translations: new Map(
      Object.entries(wordings).flatMap(([han, words]) =>
        words.filter(isLatin).flatMap((word) =>
          // Who types `target` asks for a number, though `targeted` is 定向.
          [latinStems(word), latinKey(word)].flatMap((key) => (latin.has(key) ? [] : [[key, han] as const])),
        ),
      ),
    ),
    latinWords,
    pinyin,
    initials,
    bySound: soundTable((syllables) => syllables.join(' ')),
    byNearSound: soundTable(nearSound),
    sounds,
    generic: new Set(index.queryWords.generic.map((word) => (hasHan(word) ? word : latinKey(word)))),
    findCombined,
    hints,
    slips: slipWordsOf(han, latinWords, pinyin),
  }
}

/** Two characters sound like too many everyday words: only what documents say is meant by them. */
const isRepairable = ({ meaning }: { meaning: Meaning }): boolean =>
  meaning.kind === 'concept' ? meaning.key.length > 2 || meaning.canonical : meaning.kind === 'city'

type Word = readonly [string, Meaning]

const conceptWords = ({ concepts }: VocabularyIndex): readonly Word[] =>
  concepts.flatMap((concept) => [
    ...concept.terms.map((key): Word => [key, { kind: 'concept', concept, key, canonical: true }]),
    ...concept.aliases.map((key): Word => [key, { kind: 'concept', concept, key, canonical: false }]),
  ])

const cityWords = ({ cities }: VocabularyIndex): readonly Word[] =>
  cities.flatMap(({ id, zh, aliases }) =>
    [zh, ...aliases].filter(hasHan).flatMap((key): Word[] => {
      const meaning: Meaning = { kind: 'city', city: id, key }
      const short = key.replace(/(?:开发区|[市区县])$/, '')
      return short.length >= 2 && short !== key
        ? [
            [key, meaning],
            [short, { ...meaning, key: short }],
          ]
        : [[key, meaning]]
    }),
  )

const placeWords = ({ cities, queryWords: { places } }: VocabularyIndex): readonly Word[] => [
  ...places.flatMap((key) => {
    const inside = cities.flatMap(({ id, within }) => (within === key ? id : []))
    return ['', '省', '市'].map((level): Word => [key + level, { kind: 'place', cities: inside, key }])
  }),
  // 广安市 is more than 广安区.
  ...cities
    .filter(({ zh }) => /[区县]$/.test(zh))
    .flatMap(({ id, aliases }) =>
      aliases.flatMap((alias): Word[] => {
        const key = `${alias}市`
        return hasHan(alias) && alias.length === 2 ? [[key, { kind: 'place', cities: [id], key }]] : []
      }),
    ),
]

const wordingWords = ({ queryWords: { wordings } }: VocabularyIndex): readonly Word[] =>
  Object.entries(wordings).flatMap(([said, words]) =>
    words.filter(hasHan).map((key): Word => [key, { kind: 'wording', said, key }]),
  )

const isLatin = (word: string): boolean => !hasHan(word)

const hanQueryWords = (index: VocabularyIndex): readonly Word[] =>
  queryWords(index).filter(([key]) => hasHan(key))

const latinConceptWords = ({ concepts }: VocabularyIndex): readonly Word[] =>
  concepts.flatMap((concept) =>
    concept.latin.map((key): Word => [key, { kind: 'concept', concept, key, canonical: false }]),
  )

const latinCityWords = ({ cities }: VocabularyIndex): readonly Word[] =>
  cities.flatMap(({ id, en, aliases }) =>
    [en, ...aliases.filter(isLatin)].map((key): Word => [key, { kind: 'city', city: id, key }]),
  )

const latinQueryWords = (index: VocabularyIndex): readonly Word[] =>
  queryWords(index).filter(([key]) => !hasHan(key))

const queryWords = ({
  queryWords: { asking_number, fillers, generic, units },
}: VocabularyIndex): readonly Word[] => [
  ...generic.filter(hasHan).map((key): Word => [key, { kind: 'generic', key }]),
  ...[...asking_number, ...units.filter(isCounted).flatMap((unit) => [`多少${unit}`, `几${unit}`])].map(
    (key): Word => [key, { kind: 'filler', asksNumber: true, key }],
  ),
  ...fillers.map((key): Word => [key, { kind: 'filler', asksNumber: false, key }]),
]

/** Years and ages asked for (几岁, 几年) mostly say of whom and since when. */
const isCounted = (unit: string): boolean => unit.length === 1 && !/[年岁]/.test(unit)

const makeTable = (words: readonly Word[], keyOf: (text: string) => string): WordTable =>
  tableOf(words.map(([text, meaning]) => [keyOf(text), { ...meaning, key: keyOf(meaning.key) }]))

/** The first meaning of a word wins over later ones of another kind; equal kinds stand side by side. */
function tableOf(words: readonly Word[]): WordTable {
  const table = new Map<string, Meaning[]>()
  for (const [key, meaning] of words) {
    const known = table.get(key)
    if (!known) table.set(key, [meaning])
    else if (known.every((other) => other.kind === meaning.kind && !sameTopic(other, meaning)))
      known.push(meaning)
  }
  return table
}

const sameTopic = (one: Meaning, other: Meaning): boolean =>
  one.kind === 'concept' && other.kind === 'concept' ? one.concept.id === other.concept.id : true

const zip = (keys: readonly string[], values: readonly string[]): [string, string][] =>
  keys.map((key, at) => [key, values[at] ?? key])
