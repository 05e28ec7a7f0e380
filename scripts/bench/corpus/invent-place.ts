import { pinyin } from 'pinyin-pro'
import { genre } from './genre.ts'
import { pick, randomFrom } from './random.ts'
import { markShapes } from '../../../src/model/city.ts'

/** A place that does not exist, as a file of `content/cities/` describes one. */
export type InventedPlace = {
  readonly id: string
  readonly order: number
  readonly name_zh: string
  readonly name_en: string
  readonly level: 'prefecture-city' | 'district' | 'county'
  readonly within_zh: string
  readonly within_en: string
  readonly aliases_zh: readonly string[]
  readonly aliases_en: readonly string[]
  readonly mark: (typeof markShapes)[number]
  readonly hue: number
}

const hues = 8
const levels = ['prefecture-city', 'prefecture-city', 'district', 'county'] as const
const ending = { 'prefecture-city': '市', district: '区', county: '县' } as const
const firsts = [...genre.place_parts.first]
const seconds = [...genre.place_parts.second]

/** How many places can be told apart by their names. */
export const mostPlaces = firsts.length * seconds.length

/** The nth invented place, the same on every run; `firstOrder` is the place of the first one in lists. */
export function inventPlace(index: number, firstOrder: number): InventedPlace {
  const name = nameOfPlace(index)
  const level = pick(levels, randomFrom(index * 7919 + 3))
  const syllables = pinyin(name, { toneType: 'none', v: true })
  const spelt = syllables.replaceAll(' ', '')
  return {
    id: `${spelt}-${index + 1}`,
    order: firstOrder + index,
    name_zh: name,
    name_en: spelt.charAt(0).toUpperCase() + spelt.slice(1),
    level,
    within_zh: '虚构的地方',
    within_en: 'an invented place',
    aliases_zh: [name + ending[level]],
    aliases_en: [],
    mark: markShapes[index % markShapes.length] ?? 'circle',
    hue: (index % hues) + 1,
  }
}

/** Both characters change from one place to the next, so that neighbours do not look alike. */
export function nameOfPlace(index: number): string {
  if (index >= mostPlaces) throw new Error(`Only ${mostPlaces} places can be invented.`)
  const round = Math.floor(index / firsts.length)
  const first = index % firsts.length
  return (firsts[first] ?? '') + (seconds[(first + round) % seconds.length] ?? '')
}
