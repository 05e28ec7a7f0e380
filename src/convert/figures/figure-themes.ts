import type { Theme } from '../../model/theme.ts'
import { termFinder } from './term-finder.ts'
import type { TermHit } from './term-finder.ts'

/** The texts a figure's themes are read from, nearest first. */
export type ThemeSources = {
  readonly measure: string
  readonly quote: string
  /** The value's sentence up to the value. */
  readonly sentence: string
  /** The paragraph in front of the value's sentence. */
  readonly paragraph: string
  /** How the paragraph starts. */
  readonly opening: string
  readonly passageThemes: readonly string[]
  /** From the outermost in. */
  readonly headings: readonly string[]
}

/** What a word weighs by where it stands; words of the measure and the quote also by their length. */
const weights = {
  measure: 3,
  head: 4,
  coreHead: 8,
  minor: 1,
  minorHead: 2,
  quote: 1,
  section: 3,
  nearHeading: 8,
  farHeading: 3,
  opening: 9,
  topic: 8,
  sentence: 10,
  paragraph: 4,
  passage: 1,
} as const
/** A longer word says more, but only so much. */
const longestWord = 5

type Hit = TermHit & { readonly minor: boolean }
type Find = (text: string) => readonly Hit[]
type Score = (theme: string, weight: number) => void

/** Makes a function that gives a figure's themes, main theme first. */
export function figureThemes(themes: readonly Theme[]): (sources: ThemeSources) => readonly string[] {
  const inText = majorAndMinor(themes)
  const inHeading = remembered(
    majorAndMinor(
      themes.map((theme) => ({
        ...theme,
        terms: [...theme.heading_terms, ...theme.terms],
        minor_terms: theme.minor_terms.filter((term) => !theme.heading_terms.includes(term)),
      })),
    ),
  )
  const core = new Set(themes.filter((theme) => theme.core).map(({ id }) => id))
  const order = themes.map(({ id }) => id)
  return (sources) => {
    const scores = new Map<string, number>()
    const add: Score = (theme, weight) => scores.set(theme, (scores.get(theme) ?? 0) + weight)
    const measure = withoutDenominator(sources.measure)
    const measured = inText(measure)
    // A Chinese noun phrase ends in its head: 公立医院药占比 is about medicines.
    for (const [theme, hit] of longestOf(measured)) {
      const end = Math.max(...measured.filter((one) => one.theme === theme).map((one) => one.end))
      const isPart = hit.minor || (!core.has(theme) && isInside(hit, measured))
      add(theme, lengthOf(hit) * (isPart ? weights.minor : weights.measure))
      add(
        theme,
        core.has(theme) && !isPart
          ? weights.coreHead
          : (end / measure.length) * (isPart ? weights.minorHead : weights.head),
      )
    }
    const isNamed = measured.some(({ minor }) => !minor)
    for (const [theme, hit] of longestOf(inText(withoutDenominator(sources.quote))))
      if (!hit.minor) add(theme, lengthOf(hit) * weights.quote)
    const above = sources.headings.slice(-2).toReversed().map(inHeading)
    const opening = inText(announced.exec(sources.opening)?.[0] ?? '')
    if (isNamed) {
      // What stands above only tips the scales.
      for (const hits of [...above, opening])
        for (const theme of longestOf(hits).keys()) if (scores.has(theme)) add(theme, weights.section)
    } else {
      addLongest(add, above[0] ?? [], weights.nearHeading)
      addLongest(add, above[1] ?? [], weights.farHeading)
      addLongest(add, opening, weights.opening)
      if (gives.test(measure))
        addLongest(
          add,
          lastNamed(sources.sentence, (clause) => (/\d/.test(clause) ? [] : major(inText(clause)))),
          weights.topic,
        )
      if (measured.length === 0) {
        // 重点人群签约率…,规范管理率…: what is not named is what was last spoken of.
        const near = lastNamed(sources.sentence, inText)
        if (near.length > 0) addLongest(add, near, weights.sentence)
        else addLongest(add, lastNamed(sources.paragraph, inText), weights.paragraph)
      }
      if (scores.size === 0) for (const theme of sources.passageThemes) add(theme, weights.passage)
    }
    return [...scores]
      .sort(([one, a], [other, b]) => b - a || order.indexOf(one) - order.indexOf(other))
      .slice(0, 3)
      .map(([theme]) => theme)
  }
}

/** 落实计划生育特别扶助,发放资金860万元,惠及1200户: what is given is given for what was said before. */
const gives = /^(?:累计|共|分别)?(?:发放|惠及|受益|给予|兑现|拨付|下达|奖励|补助|资助|为|服务|救助)|发放/

const major = (hits: readonly Hit[]): readonly Hit[] => hits.filter(({ minor }) => !minor)

const lengthOf = ({ start, end }: Hit): number => Math.min(end - start, longestWord)

/** A minor word gives a quarter of what its place weighs; a place that names several themes says less of each. */
function addLongest(add: Score, hits: readonly Hit[], weight: number): void {
  const longest = longestOf(hits)
  const count = [...longest.values()].filter(({ minor }) => !minor).length
  for (const [theme, hit] of longest) add(theme, hit.minor ? weight / 4 : weight / count)
}

/** 每千常住人口床位数 is not about population. */
const withoutDenominator = (text: string): string =>
  text.replace(/每[^,，;；。每]{0,6}?(?:人口|居民|人)(?:拥有|配备|有)?/g, '')

/** A sentence that announces what its paragraph is about: 推进医共体建设。 */
const announced = /^[^\d,，、;；。:：!?]{4,24}(?=[。:：])/

/** The words of the last clause that has any. */
function lastNamed(text: string, find: Find): readonly Hit[] {
  for (const clause of text.split(/[,，;；。:：]/).toReversed()) {
    const hits = find(clause)
    if (hits.length > 0) return hits
  }
  return []
}

/** Finds every word of the themes, the minor ones marked; a minor word inside another theme's longer word does not count. */
function majorAndMinor(themes: readonly Theme[]): Find {
  const minor = new Map(themes.map(({ id, minor_terms }) => [id, new Set(minor_terms)]))
  const find = termFinder(
    themes.map((theme) => ({ ...theme, terms: [...new Set([...theme.terms, ...theme.minor_terms])] })),
  )
  return (text) => {
    const hits = find(text).map((hit) => ({ ...hit, minor: minor.get(hit.theme)?.has(hit.term) ?? false }))
    return hits.filter((hit) => !hit.minor || !isInside(hit, hits))
  }
}

/** Whether a word is only part of a longer one of another theme: 健康素养 in 健康素养水平. */
const isInside = (hit: Hit, hits: readonly Hit[]): boolean =>
  hits.some(
    ({ start, end, theme, minor }) =>
      !minor &&
      theme !== hit.theme &&
      start <= hit.start &&
      end >= hit.end &&
      end - start > hit.end - hit.start,
  )

/** Headings come again with every figure below them. */
function remembered(find: Find): Find {
  const known = new Map<string, readonly Hit[]>()
  return (text) => {
    const hits = known.get(text) ?? find(text)
    known.set(text, hits)
    return hits
  }
}

/** Each theme's longest word in a text: a longer word says more, and any word more than a minor one. */
function longestOf(hits: readonly Hit[]): ReadonlyMap<string, Hit> {
  const longest = new Map<string, Hit>()
  for (const hit of hits) {
    const best = longest.get(hit.theme)
    if (best === undefined || rank(hit) > rank(best)) longest.set(hit.theme, hit)
  }
  return longest
}

const rank = ({ start, end, minor }: Hit): number => end - start + (minor ? 0 : 100)
