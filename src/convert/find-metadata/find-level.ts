import type { levels } from '../../model/sidecar.ts'

type Level = (typeof levels)[number]
export type PlaceFound = {
  readonly level: Level | null
  /** Name of the place the document speaks for, without the places above it: 广安区. */
  readonly place: string | null
  /** Words the document uses for the whole of it. */
  readonly scope_zh: string | null
}

const scopes: Readonly<Record<Level, string>> = {
  province: '全省',
  'prefecture-city': '全市',
  district: '全区',
  county: '全县',
  'development-zone': '开发区',
}

/** Cities that rank as provinces. */
const municipalities = /^(?:北京|上海|天津|重庆)市$/
const zone =
  /((?:^|(?<=[省市州县]))[\u4e00-\u9fff]{2,6}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新技术开发区|开发区|高新区|经开区|新区))/
const step =
  /^([\u4e00-\u9fff]{1,8}?(?:自治区|自治州|自治县|自治旗|省|市|州|盟|县|旗|(?<![社地园校片景牧库院病小辖专特])区))/

/** The place a document speaks for and its level, by its issuing body and title, else by 我市, 全区 and the like. */
export function findLevel(
  names: readonly (string | null)[],
  { opening, text }: { readonly opening: string; readonly text: string },
): PlaceFound {
  for (const name of [...names, congressOf(opening)]) {
    const place = placeIn(name ?? '')
    if (place !== undefined) return found(levelOf(place), place)
  }
  const level = levelByWord(names.join('\n')) ?? levelByScope(text)
  return level === undefined ? { level: null, place: null, scope_zh: null } : found(level, null)
}

/** 在某市第八届人民代表大会第四次会议上, 某市市长: whose report it is. */
const congressOf = (opening: string): string | null =>
  /在([\u4e00-\u9fff]{2,12}[省市县区州旗])第[一二三四五六七八九十]+届(?:人民代表大会|人大|政协)/.exec(
    opening,
  )?.[1] ??
  /(?:^|\n)\s*([\u4e00-\u9fff]{1,6}[省市县区州旗])(?:省|市|县|区|州|旗)长\s/.exec(opening)?.[1] ??
  null

const found = (level: Level, place: string | null): PlaceFound => ({ level, place, scope_zh: scopes[level] })

/** The last of the places a name begins with: 广安市广安区人民政府 → 广安区. */
function placeIn(name: string): string | undefined {
  const parts = name.split(/\s+/).map((part) => part.replace(/^\d{4}年?|^[“"《]/g, ''))
  return parts.map(placeAtStart).find((place) => place !== undefined)
}

function placeAtStart(plain: string): string | undefined {
  const inZone = zone.exec(plain)?.[1]
  let rest = plain
  let last: string | undefined
  for (let depth = 0; depth < 4; depth++) {
    const next = step.exec(rest)?.[1]
    if (next === undefined || /^(?:全|我|本|各|县|市|区|每)|关于|全[省市县区]/.test(next)) break
    last = next
    rest = rest.slice(next.length)
  }
  return inZone ?? last
}

function levelOf(place: string): Level {
  if (/(?:开发区|高新区|经开区|新区)$/.test(place)) return 'development-zone'
  if (/(?:省|自治区)$/.test(place) || municipalities.test(place)) return 'province'
  if (/(?:县|旗)$/.test(place)) return 'county'
  return /区$/.test(place) ? 'district' : 'prefecture-city'
}

/** How documents call their own place. */
const ownWords: readonly { readonly level: Level; readonly words: RegExp }[] = [
  { level: 'development-zone', words: /全?开发区|本?高新区|经开区/g },
  { level: 'county', words: /[全我]县|(?<![\u4e00-\u9fff])县(?:委|政府|卫)/g },
  { level: 'district', words: /[全我]区(?!域)|(?<![\u4e00-\u9fff])区(?:委|政府|卫)/g },
  { level: 'prefecture-city', words: /[全我]市|(?<![\u4e00-\u9fff])市(?:委|政府|卫)/g },
  { level: 'province', words: /[全我]省|(?<![\u4e00-\u9fff])省(?:委|政府|卫)/g },
]

/** 全市卫生健康工作会议 in a title */
const levelByWord = (title: string): Level | undefined =>
  ownWords.find(({ words }) => new RegExp(words).test(title) && /全[省市县区]/.test(title))?.level

/** The level of the commonest of these words, if it stands there three times, or twice and no other does. */
function levelByScope(text: string): Level | undefined {
  const counted = ownWords
    .map(({ level, words }) => ({ level, count: text.match(words)?.length ?? 0 }))
    .toSorted((left, right) => right.count - left.count)
  const [best, second] = counted
  const enough = second?.count === 0 ? 2 : 3
  return best !== undefined && best.count >= enough ? best.level : undefined
}
