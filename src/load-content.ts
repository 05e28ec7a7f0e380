import type { z } from 'zod'
import type { Content } from './assemble-dataset.ts'
import { unsafeCharacter } from './convert/decode-source.ts'
import { loadFolder, loadProject, type Files } from './convert/load-project.ts'
import { parseYaml, type QuoteOf } from './lib/parse-yaml.ts'
import { findUnsafeCharacter } from './lib/unsafe-characters.ts'
import { benchmarkSchema } from './model/benchmark.ts'
import type { Analysis } from './model/dataset.ts'
import { proposalsFileSchema } from './model/figure.ts'
import { glossaryFileSchema } from './model/glossary.ts'
import type { Issue } from './model/issue.ts'
import { languageSchema } from './model/language.ts'
import { passagesFileSchema } from './model/passage.ts'
import { planSchema } from './model/plan.ts'
import { releasesFileSchema } from './model/release.ts'
import { reviewSchema, type Review } from './model/review.ts'
import { translationSchema, type Translation } from './model/translation.ts'
import { withdrawnFileSchema } from './model/withdrawn.ts'
import type { ReviewList } from './review/find-repeated-texts.ts'

/** Reads `seeds/` and `content/` from disk, for commands and tests; the pages ask Astro's collections instead. */
export function loadContent(files: Files) {
  const project = loadProject(files)
  const benchmarks = loadFolder(files, 'content/benchmarks', benchmarkSchema)
  const reviews = loadReviews(files)
  const translations = loadTranslations(files)
  const issues = [...project.issues, ...benchmarks.issues, ...reviews.issues, ...translations.issues]
  const gather = <Value>(loaded: Loaded<Value>): Value | undefined => {
    if ('value' in loaded) return loaded.value
    issues.push(...loaded.issues)
    return undefined
  }
  const yaml = <Value>(path: string, schema: z.ZodType<Value>) => gather(readYaml(files, path, schema))
  const ids = project.seeds.map(({ id }) => id)
  const json = <Value>(id: string, name: string, schema: z.ZodType<Value>) =>
    gather(parseJson(files, `content/plans/${id}/${name}.json`, schema))
  const content: Content = {
    cities: project.cities,
    ...project.codebook,
    benchmarks: benchmarks.entries,
    releases: yaml('content/releases.yaml', releasesFileSchema)?.releases ?? [],
    withdrawn: yaml('content/withdrawn.yaml', withdrawnFileSchema)?.withdrawn ?? [],
    published: readPublishedIds(files),
    glossary: yaml('content/glossary.yaml', glossaryFileSchema)?.terms ?? [],
    plans: ids.flatMap((id) => json(id, 'plan', planSchema) ?? []),
    passages: new Map(ids.map((id) => [id, json(id, 'passages', passagesFileSchema) ?? []])),
    proposals: new Map(ids.map((id) => [id, json(id, 'figures', proposalsFileSchema) ?? []])),
    reviews: reviews.byPlan,
    translations: translations.byPlan,
    analyses: namesIn(files, 'content/analyses', '.md').flatMap(
      (name) => gather(readAnalysis(files, name)) ?? [],
    ),
    reviewLine: reviews.lineOf,
  }
  return { content, seeds: project.seeds, issues }
}

type Loaded<Value> = { readonly value: Value } | { readonly issues: readonly Issue[] }

const readYaml = <Value>(files: Files, path: string, schema: z.ZodType<Value>, quoteOf?: QuoteOf) =>
  parseYaml(textOf(files, path), path, schema, quoteOf)

/** The reviews by their plans, with the line on which an entry of each starts. */
function loadReviews(files: Files) {
  const byPlan = new Map<string, Review>()
  const lines = new Map<string, (path: readonly PropertyKey[]) => number>()
  const issues: Issue[] = []
  for (const plan of namesIn(files, 'content/reviews', '.yaml')) {
    const read = readYaml(files, `content/reviews/${plan}.yaml`, reviewSchema, entryQuote)
    if ('value' in read) {
      byPlan.set(plan, read.value)
      lines.set(plan, read.lineOf)
    } else issues.push(...read.issues)
  }
  const lineOf = (plan: string, entry: number, list: ReviewList = 'figures') =>
    lines.get(plan)?.([list, entry])
  return { byPlan, lineOf, issues }
}

function loadTranslations(files: Files) {
  const byPlan = new Map<string, Translation>()
  const issues: Issue[] = []
  for (const plan of namesIn(files, 'content/translations', '.yaml')) {
    const read = readYaml(files, `content/translations/${plan}.yaml`, translationSchema)
    if ('value' in read) byPlan.set(plan, read.value)
    else issues.push(...read.issues)
  }
  return { byPlan, issues }
}

/** The ids each recorded release published, by version. */
const readPublishedIds = (files: Files): ReadonlyMap<string, readonly string[]> =>
  new Map(
    namesIn(files, 'content/published', '.txt').map((version) => [
      version,
      textOf(files, `content/published/${version}.txt`).trim().split('\n'),
    ]),
  )

/** What an entry of a review is about: the quote of a figure, the text of a passage or quotation. */
const entryQuote: QuoteOf = ([list, entry], get) => {
  const words = [get([list, entry, 'quote'].filter(isKey)), get([list, entry, 'text'].filter(isKey))]
  return words.find((each) => typeof each === 'string')
}

const isKey = (key: PropertyKey | undefined): key is PropertyKey => key !== undefined

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.read(path))

const namesIn = (files: Files, folder: string, ending: string): readonly string[] =>
  files
    .list(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()

/** `childcare.zh` → the Chinese analysis of childcare. */
function readAnalysis(files: Files, name: string): Loaded<Analysis> {
  const file = `content/analyses/${name}.md`
  const [theme = '', code] = name.split('.')
  const language = languageSchema.safeParse(code)
  const markdown = textOf(files, file)
  const unsafe = findUnsafeCharacter(markdown)
  if (unsafe) return { issues: [unsafeCharacter(file, unsafe, '')] }
  if (language.success) return { value: { theme, language: language.data, markdown } }
  const message = `The file name \`${name}.md\` names no language of the site. Call it \`${theme}.zh.md\` or \`${theme}.en.md\`.`
  return { issues: [{ severity: 'error', code: 'unknown-language', message, at: { file } }] }
}

function parseJson<Value>(files: Files, path: string, schema: z.ZodType<Value>): Loaded<Value> {
  const notConverted: Issue = {
    severity: 'error',
    code: 'not-converted',
    message: `\`${path}\` is missing or was changed by hand. Run \`npm run convert\`.`,
    at: { file: path },
  }
  const folder = path.slice(0, path.lastIndexOf('/'))
  if (!files.list(folder).includes(path.slice(folder.length + 1))) return { issues: [notConverted] }
  const parsed = schema.safeParse(jsonOf(textOf(files, path)))
  return parsed.success ? { value: parsed.data } : { issues: [notConverted] }
}

/** The value of a JSON text; undefined, which no schema takes, where it is broken. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
