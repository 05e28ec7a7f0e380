import { expand } from './expand.ts'
import type { Words } from './expand.ts'
import { genre, inventedThemes } from './genre.ts'
import type { InventedTheme } from './genre.ts'
import { inventPlace, mostPlaces, nameOfPlace } from './invent-place.ts'
import type { InventedPlace } from './invent-place.ts'
import { pick, pickSome, randomFrom } from './random.ts'
import type { Random } from './random.ts'

/** A sentence of an invented plan that a search can be asked for. */
export type Fact = { readonly about: string; readonly sentence: string }

/** A document nobody wrote, of a place that does not exist, with what is known about it. */
export type InventedPlan = {
  readonly id: string
  readonly place: InventedPlace
  readonly text: string
  readonly title: string
  readonly number: string
  readonly issuedOn: string
  readonly year: number
  /** Indicator id → the sentence that states it. */
  readonly facts: readonly Fact[]
  /** Something only few plans have, and the sentence that names it. */
  readonly special: Fact
}

const numerals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
]
const core = ['childcare', 'family-doctor', 'tcm']
// Themes beside the core ones, and sentences of each: from a yearly list of tasks to a five-year plan.
const sizes = [
  { themes: 6, sentences: 9 },
  { themes: 8, sentences: 12 },
  { themes: 10, sentences: 16 },
  { themes: 12, sentences: 26 },
] as const

/** The nth invented plan, the same on every run and in a corpus of any size. */
export function inventPlan(index: number, firstOrder: number): InventedPlan {
  const random = randomFrom(index * 2_654_435_761 + 17)
  const place = inventPlace(index, firstOrder)
  const year = 2021 + Math.floor(random() * 5)
  const issuedOn = `${year}-0${2 + Math.floor(random() * 5)}-${10 + Math.floor(random() * 18)}`
  const words = wordsOf(place, random)
  const size = pick(sizes, random)
  // One in six plans says nothing of a core theme: silence is a finding, and a search must not hide it.
  const spoken = core.filter(() => random() > 1 / 6)
  const others = Object.keys(inventedThemes).filter((id) => !core.includes(id))
  const themes = [...spoken, ...pickSome(others, size.themes, random)].map((id) => ({ id, ...themeOf(id) }))
  const special = specialOf(index, words, random)
  const chapters = themes.map((theme, at) => ({
    heading: `${numerals[at] ?? ''}、${pick(theme.headings, random)}`,
    ...sentencesOf(theme, size.sentences, words, random),
  }))
  const short = place.name_zh
  const title = `${short}${year}年卫生健康工作要点（虚构）`
  const number = `${short.charAt(0)}卫发〔${year}〕${1 + Math.floor(random() * 60)}号`
  const body = chapters.flatMap(({ heading, sentences }, at) => [
    heading,
    ...paragraphsOf(at === chapters.length - 1 ? [...sentences, special.sentence] : sentences, random),
  ])
  const [, month = '', day = ''] = issuedOn.split('-')
  const signed = [`${fullName(place)}卫生健康委员会`, `${year}年${Number(month)}月${Number(day)}日`]
  return {
    id: `${place.id}-${year}`,
    ...{ place, title, number, issuedOn, year, special },
    text: [title, number, ...body, ...signed].join('\n\n') + '\n',
    facts: chapters.flatMap(({ facts }) => facts),
  }
}

const fullName = ({ aliases_zh, name_zh }: InventedPlace): string => aliases_zh[0] ?? name_zh

function themeOf(id: string): InventedTheme {
  const theme = inventedThemes[id]
  if (!theme) throw new Error(`The theme \`${id}\` is not described.`)
  return theme
}

function wordsOf(place: InventedPlace, random: Random): Words {
  const { tail, places, towns, brands } = genre.place_parts
  const character = (): string => pick([...tail], random)
  const town = (): string => nameOfPlace(Math.floor(random() * mostPlaces)) + pick(towns, random)
  return {
    ...genre.words,
    ground: genre.ground,
    place: [place.name_zh],
    whole: [{ 'prefecture-city': '全市', district: '全区', county: '全县' }[place.level]],
    town: Array.from({ length: 5 }, town),
    other: Array.from({ length: 6 }, town),
    village: Array.from({ length: 24 }, () => character() + character() + pick(places, random)),
    brand: brands,
  }
}

function sentencesOf(
  theme: InventedTheme,
  count: number,
  words: Words,
  random: Random,
): { readonly sentences: readonly string[]; readonly facts: readonly Fact[] } {
  const own = { ...words, object: theme.objects }
  const facts = Object.entries(theme.facts).map(([about, pattern]) => ({
    about,
    sentence: expand(pattern, own, random),
  }))
  const figures = theme.figures.map((pattern) => expand(pattern, own, random))
  const general = Array.from({ length: Math.max(2, count - facts.length - figures.length) }, () =>
    expand(pick(genre.general, random), own, random),
  )
  return {
    sentences: pickSome([...facts.map(({ sentence }) => sentence), ...figures, ...general], count, random),
    facts,
  }
}

/** Two to four sentences a paragraph. */
function paragraphsOf(sentences: readonly string[], random: Random): readonly string[] {
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length;) {
    const length = 2 + Math.floor(random() * 3)
    paragraphs.push(sentences.slice(at, at + length).join(''))
    at += length
  }
  return paragraphs
}

/** Every combination of name and thing comes round again only when all have been used. */
function specialOf(index: number, words: Words, random: Random): Fact {
  const { names, things, sentence } = genre.specials
  const at = index % (names.length * things.length)
  const about = (names[at % names.length] ?? '') + (things[Math.floor(at / names.length)] ?? '')
  return { about, sentence: expand(sentence, { ...words, special: [about] }, random) }
}
