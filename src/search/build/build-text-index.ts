import type { Dataset, PublishedPassage } from '../../model/dataset.ts'
import { doubts } from '../../model/figure.ts'
import type { Figure } from '../../model/figure.ts'
import type { Plan } from '../../model/plan.ts'
import { idOfText } from '../text-index.ts'
import type { IndexedFigure, IndexedPassage, IndexedSubjects, TextIndex } from '../text-index.ts'

type Searched = Pick<Dataset, 'plans' | 'themes' | 'passages' | 'figures'>

/** The documents as the browser searches them; of a document with reserved rights only quotations and subjects. */
export function buildTextIndex({ plans, themes, passages, figures }: Searched): TextIndex {
  const planAt = placesOf(plans.map(({ id }) => id))
  const themeAt = placesOf(themes.map(({ id }) => id))
  const headings = new Map(plans.flatMap((plan) => plan.headings.map(({ id, text }) => [id, text] as const)))
  const shown = passages.filter(({ excerpts, subjects }) => excerpts.length > 0 || subjects !== undefined)
  const pathTexts = shown.map((passage) => headingPath(passage, headings))
  const pathKeys = [...new Set(pathTexts.map((path) => path.join('\n')))]
  const pathAt = placesOf(pathKeys)
  const context = { planAt, themeAt, passageAt: placesOf(shown.map(({ id }) => id)) }
  return {
    plans: plans.map(indexPlan),
    paths: pathKeys.map((key) => (key === '' ? [] : key.split('\n'))),
    themes: themes.map(({ id }) => id),
    subjects: shown.flatMap(({ subjects }, at): IndexedSubjects[] =>
      subjects === undefined ? [] : [[at, subjects.zh]],
    ),
    passages: shown.map((passage, at) =>
      indexPassage(passage, pathAt(pathTexts[at]?.join('\n') ?? ''), context),
    ),
    figures: figures.map((figure) => indexFigure(figure, context)),
  }
}

type Place = (key: string) => number
type Context = { readonly planAt: Place; readonly themeAt: Place; readonly passageAt: Place }

function placesOf(keys: readonly string[]): Place {
  const places = new Map(keys.map((key, at) => [key, at]))
  return (key) => places.get(key) ?? -1
}

const indexPlan = ({ id, city, title_zh, title_en }: Plan): TextIndex['plans'][number] => ({
  id,
  city,
  zh: title_zh,
  en: title_en,
})

const headingPath = (
  { heading_path }: PublishedPassage,
  headings: ReadonlyMap<string, string>,
): readonly string[] => heading_path.flatMap((id) => headings.get(id)?.replace(/\s+/g, ' ').trim() ?? [])

function indexPassage(
  { id, plan, themes, excerpts }: PublishedPassage,
  path: number,
  { planAt, themeAt }: Context,
): IndexedPassage {
  const text = excerpts.map((excerpt) => excerpt.text.trim()).join('\n')
  const short = withoutPlan(id, plan)
  return {
    id: short === idOfText(text) ? null : short,
    plan: planAt(plan),
    path,
    themes: themes.map(themeAt),
    text,
  }
}

const indexFigure = (figure: Figure, { planAt, themeAt, passageAt }: Context): IndexedFigure => ({
  id: withoutPlan(figure.id, figure.plan),
  plan: planAt(figure.plan),
  passage: passageAt(figure.passage),
  themes: figure.themes.map(themeAt),
  indicator: figure.indicator,
  quote: figure.quote,
  quote_en: figure.quote_en,
  measure_zh: figure.measure_zh,
  measure_en: figure.measure_en,
  scope_zh: figure.scope_zh,
  scope_en: figure.scope_en,
  written: figure.value_as_written,
  value: figure.value,
  value_to: figure.value_to,
  unit: figure.unit,
  comparator: figure.comparator,
  kind: figure.kind,
  year: figure.year,
  reviewed: figure.status === 'reviewed',
  doubts: figure.doubts.map((doubt) => doubts.indexOf(doubt)).join(''),
})

const withoutPlan = (id: string, plan: string): string =>
  id.startsWith(`${plan}-`) ? id.slice(plan.length + 1) : id
