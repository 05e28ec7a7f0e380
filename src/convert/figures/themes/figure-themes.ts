import type { Theme } from '../../../model/theme.ts'
import { bestOf, headingWords, isInside, isMajor, lastNamed, themeWords } from './theme-words.ts'
import type { FindWords, ThemeWord } from './theme-words.ts'

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
  lesser: 1,
  lesserHead: 2,
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
/** Where nothing is named, what comes this near to the main theme is a theme too. */
const nearTop = 0.6
/** A longer word says more, but only so much. */
const longestWord = 5

type Finders = {
  readonly inText: FindWords
  readonly inHeading: FindWords
  readonly core: ReadonlySet<string>
}
type Score = (theme: string, weight: number) => void

/** Makes a function that gives a figure's themes, main theme first. */
export function figureThemes(themes: readonly Theme[]): (sources: ThemeSources) => readonly string[] {
  const core = new Set(themes.filter((theme) => theme.core).map(({ id }) => id))
  const finders = { inText: themeWords(themes), inHeading: headingWords(themes), core }
  const order = themes.map(({ id }) => id)
  return (sources) => {
    const scores = new Map<string, number>()
    const add: Score = (theme, weight) => scores.set(theme, (scores.get(theme) ?? 0) + weight)
    const measure = withoutDenominator(sources.measure)
    const measured = finders.inText(measure)
    scoreMeasure(measure, measured, core, add)
    const quoted = bestOf(finders.inText(withoutDenominator(sources.quote)).filter(isMajor))
    for (const [theme, word] of quoted) add(theme, lengthOf(word) * weights.quote)
    scoreContext(sources, { measure, measured, scores, add }, finders)
    const isNamed = measured.some(isMajor)
    const named = new Set(measured.filter(({ strength }) => strength !== 'minor').map(({ theme }) => theme))
    const top = Math.max(0, ...scores.values())
    return [...scores]
      .sort(([one, a], [other, b]) => b - a || order.indexOf(one) - order.indexOf(other))
      .filter(
        ([theme, score], index) => index === 0 || named.has(theme) || (!isNamed && score >= top * nearTop),
      )
      .map(([theme]) => theme)
      .slice(0, 3)
  }
}

/** A Chinese noun phrase ends in its head (公立医院药占比 is about medicines); a core theme's word tells wherever it stands. */
function scoreMeasure(
  measure: string,
  measured: readonly ThemeWord[],
  core: ReadonlySet<string>,
  add: Score,
): void {
  for (const [theme, word] of bestOf(measured)) {
    const end = Math.max(...measured.filter((one) => one.theme === theme).map((one) => one.end))
    const isLesser = !isMajor(word) || (!core.has(theme) && isInside(word, measured))
    const head = isLesser ? weights.lesserHead : weights.head
    add(theme, lengthOf(word) * (isLesser ? weights.lesser : weights.measure))
    add(theme, core.has(theme) && !isLesser ? weights.coreHead : (end / measure.length) * head)
  }
}

type Measured = {
  readonly measure: string
  readonly measured: readonly ThemeWord[]
  readonly scores: ReadonlyMap<string, number>
  readonly add: Score
}

/** What stands above and in front decides where the measure names no theme; where it does, it only tips the scales. */
function scoreContext(
  { headings, opening, sentence, paragraph, passageThemes }: ThemeSources,
  { measure, measured, scores, add }: Measured,
  { inText, inHeading }: Finders,
): void {
  const [near = [], far = []] = headings.slice(-2).toReversed().map(inHeading)
  const opened = inText(announced.exec(opening)?.[0] ?? '')
  if (measured.some(isMajor)) {
    for (const words of [near, far, opened])
      for (const theme of bestOf(words).keys()) if (scores.has(theme)) add(theme, weights.section)
    return
  }
  addBest(add, near, weights.nearHeading)
  addBest(add, far, weights.farHeading)
  addBest(add, opened, weights.opening)
  if (gives.test(measure))
    addBest(
      add,
      lastNamed(sentence, (clause) => (/\d/.test(clause) ? [] : inText(clause).filter(isMajor))),
      weights.topic,
    )
  if (measured.length === 0) {
    // 重点人群签约率…,规范管理率…: what is not named is what was last spoken of.
    const before = lastNamed(sentence, inText)
    if (before.length > 0) addBest(add, before, weights.sentence)
    else addBest(add, lastNamed(paragraph, inText), weights.paragraph)
  }
  if (scores.size === 0) for (const theme of passageThemes) add(theme, weights.passage)
}

/** A lesser word gives a quarter of what its place weighs; a place that names several themes says less of each. */
function addBest(add: Score, words: readonly ThemeWord[], weight: number): void {
  const best = bestOf(words)
  const count = [...best.values()].filter(isMajor).length
  for (const [theme, word] of best) add(theme, isMajor(word) ? weight / count : weight / 4)
}

const lengthOf = ({ start, end }: ThemeWord): number => Math.min(end - start, longestWord)

/** 落实计划生育特别扶助,发放资金860万元,惠及1200户: what is given is given for what was said before. */
const gives = /^(?:累计|共|分别)?(?:发放|惠及|受益|给予|兑现|拨付|下达|奖励|补助|资助|为|服务|救助)|发放/

/** 每千常住人口床位数 is not about population. */
const withoutDenominator = (text: string): string =>
  text.replace(/每[^,，;；。每]{0,6}?(?:人口|居民|人)(?:拥有|配备|有)?/g, '')

/** A sentence that announces what its paragraph is about: 推进医共体建设。 */
const announced = /^[^\d,，、;；。:：!?]{4,24}(?=[。:：])/
