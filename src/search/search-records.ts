import { foldText } from './fold-text.ts'
import type { Folded, TraditionalMap } from './fold-text.ts'
import { finish, mapInSteps } from '../lib/steps.ts'
import type { Steps } from '../lib/steps.ts'
import { idOfText } from './text-index.ts'
import type { IndexedFigure, TextIndex } from './text-index.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export const recordKinds = ['figure', 'passage', 'theme', 'indicator', 'city'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Something a search can find, with its texts folded for matching. */
export type SearchRecord = {
  readonly id: string
  readonly kind: RecordKind
  /** City id; themes and indicators speak for none. */
  readonly city?: string
  readonly plan?: string
  /** Headings above it, outermost first. */
  readonly path: readonly string[]
  readonly themes: readonly string[]
  /** Years its figures speak of. */
  readonly years: readonly string[]
  /** Text as shown: passage, quote or name. */
  readonly text: string
  readonly folded: Folded
  /** What it is about, where its text is withheld, wholly or in part. */
  readonly subjects?: readonly string[]
  /** Folded name of what it is about, where it has one: a figure's measure, a withheld passage's subjects. */
  readonly title: string
  /** Folded words that describe it without standing in its text: headings, scope. */
  readonly context: string
  /** Folded English text. */
  readonly english: string
  /** Id of the passage it is or stands in. */
  readonly passage?: string
  readonly figure?: IndexedFigure
  /** Chinese and English name of a theme, indicator or city. */
  readonly name?: { readonly zh: string; readonly en: string }
}

/** Passages and figures as records. */
export const textRecords = (index: TextIndex, traditional: TraditionalMap): readonly SearchRecord[] =>
  finish(prepareTextRecords(index, traditional))

/** The same in steps, for the browser. */
export function* prepareTextRecords(
  index: TextIndex,
  traditional: TraditionalMap,
): Steps<readonly SearchRecord[]> {
  const fold = (text: string): Folded => foldText(text, traditional)
  const placeOf = (plan: number): { plan: string; city: string } => {
    const { id = '', city = '' } = index.plans[plan] ?? {}
    return { plan: id, city }
  }
  const themesOf = (themes: readonly number[]): readonly string[] =>
    themes.flatMap((at) => index.themes[at] ?? [])
  const yearsOf = yearsByPassage(index)
  const contexts = yield* mapInSteps(index.paths, (path) => fold(path.join('\n')).text)
  const subjects = new Map(index.subjects)
  const passages = yield* mapInSteps(index.passages, (passage, at): SearchRecord => {
    const place = placeOf(passage.plan)
    const path = index.paths[passage.path] ?? []
    const id = `${place.plan}-${passage.id ?? idOfText(passage.text)}`
    const about = subjects.get(at)
    return {
      ...place,
      id,
      kind: 'passage',
      path,
      themes: themesOf(passage.themes),
      years: yearsOf(at),
      text: passage.text,
      folded: fold(passage.text),
      title: fold((about ?? []).join('\n')).text,
      context: contexts[passage.path] ?? '',
      english: '',
      passage: id,
      ...(about ? { subjects: about } : {}),
    }
  })
  const figures = yield* mapInSteps(index.figures, (figure): SearchRecord => {
    const place = placeOf(figure.plan)
    const passage = passages[figure.passage]
    return {
      ...place,
      id: `${place.plan}-${figure.id}`,
      kind: 'figure',
      path: passage?.path ?? [],
      themes: themesOf(figure.themes),
      years: figure.year === null ? [] : [String(figure.year)],
      text: figure.quote,
      folded: fold(figure.quote),
      // Who asks for 重点专科 means 重点(特色)专科 too.
      title: fold(
        [figure.measure_zh, figure.measure_en, figure.measure_zh.replaceAll(/\([^)]*\)/g, '')].join('\n'),
      ).text,
      context: fold(figure.scope_zh).text,
      english: fold([figure.scope_en, figure.quote_en].join('\n')).text,
      ...(passage ? { passage: passage.id } : {}),
      figure,
    }
  })
  return [...passages, ...figures]
}

function yearsByPassage({ figures }: TextIndex): (passage: number) => readonly string[] {
  const years = Map.groupBy(
    figures.filter(({ year }) => year !== null),
    ({ passage }) => passage,
  )
  return (passage) => [...new Set((years.get(passage) ?? []).map(({ year }) => String(year)))]
}

/** Themes, indicators and cities as records: known before the texts are. */
export function topicRecords(index: VocabularyIndex, traditional: TraditionalMap): readonly SearchRecord[] {
  const topic = (
    kind: RecordKind,
    { id, zh, en }: { id: string; zh: string; en: string },
    themes: readonly string[],
  ): SearchRecord => ({
    id,
    kind,
    path: [],
    themes,
    years: [],
    text: zh,
    folded: foldText(zh, traditional),
    title: '',
    context: '',
    english: foldText(en, traditional).text,
    name: { zh, en },
  })
  return [
    ...index.themes.map((theme) => topic('theme', theme, [theme.id])),
    ...index.indicators.map((indicator) => topic('indicator', indicator, [indicator.theme])),
    ...index.cities.map((city) => ({ ...topic('city', city, []), city: city.id })),
  ]
}
