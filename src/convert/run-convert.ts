import { formatIssue } from '../model/issue.ts'
import type { Issue } from '../model/issue.ts'
import { convertPlan } from './convert-plan.ts'
import type { ConvertedPlan } from './convert-plan.ts'
import type { Effects } from './effects.ts'
import { loadProject } from './load-project.ts'
import type { Seed } from './pair-seeds.ts'
import { readKnown } from './read-known.ts'
import { replaceFolder, restoreFolder } from './replace-folder.ts'
import type { Codebook } from '../model/codebook.ts'

export type { Effects } from './effects.ts'

const folder = 'content/plans'

/**
 * Converts every seed and puts the result in place whole, or, with `check`, only compares it with what is
 * there. Prints progress, issues and a summary; false means that something is wrong and nothing was changed.
 */
export function runConvert(effects: Effects, { check = false }: { readonly check?: boolean } = {}): boolean {
  restorePlans(effects)
  const project = loadProject(effects)
  const converted = project.seeds.map((seed) => convertSeed(effects, seed, project.codebook))
  const files = new Map(converted.flatMap((result) => ('plan' in result ? planFiles(result) : [])))
  const found = [...project.issues, ...converted.flatMap(({ issues }) => issues)]
  const isSound = !found.some(({ severity }) => severity === 'error')
  const late = !isSound ? [] : check ? findStale(effects, files) : replaceFolder(effects, folder, files)
  const issues = [...found, ...late]
  for (const issue of issues) effects.print(formatIssue(issue))
  effects.print(summarize(issues, { plans: project.seeds.length, check }))
  return !issues.some(({ severity }) => severity === 'error')
}

/** Puts back the plans that a conversion killed between its two renames has left beside their place. */
export const restorePlans = (effects: Pick<Effects, 'exists' | 'rename'>): void =>
  restoreFolder(effects, folder)

function convertSeed(
  effects: Effects,
  seed: Seed,
  codebook: Codebook,
): ConvertedPlan | { readonly issues: readonly Issue[] } {
  const result = convertPlan({ ...seed, codebook, known: readKnown(effects, `${folder}/${seed.id}`) })
  const warnings = result.issues.filter(({ severity }) => severity === 'warning').length
  effects.print('plan' in result ? `${seed.id}: ${countAll(result, warnings)}` : `${seed.id}: not converted`)
  return result
}

const countAll = ({ plan, passages, figures }: ConvertedPlan, warnings: number): string =>
  [
    count(plan.headings.length, 'heading'),
    count(passages.length, 'passage'),
    count(figures.length, 'figure'),
    count(warnings, 'warning'),
  ].join(', ')

/** The three files of a plan; the key is the path under `content/plans`. */
const planFiles = ({ plan, passages, figures }: ConvertedPlan): readonly (readonly [string, string])[] => [
  [`${plan.id}/plan.json`, formatJson(plan)],
  [`${plan.id}/passages.json`, formatJson(passages)],
  [`${plan.id}/figures.json`, formatJson(figures)],
]

const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Files that are missing, differ or are left over. */
function findStale({ listDeep, read }: Effects, files: ReadonlyMap<string, string>): readonly Issue[] {
  const present = new Set(listDeep(folder))
  const stale = [...files].filter(
    ([path, text]) => !present.has(path) || new TextDecoder().decode(read(`${folder}/${path}`)) !== text,
  )
  const left = [...present].filter((path) => !files.has(path))
  return [...stale.map(([path]) => path), ...left].toSorted().map((path) => ({
    severity: 'error',
    code: 'stale-content',
    message: `\`${folder}/${path}\` is not what the seeds give today. Run \`npm run convert\` and commit the result.`,
    at: { file: `${folder}/${path}` },
  }))
}

function summarize(
  issues: readonly Issue[],
  { plans, check }: { readonly plans: number; readonly check: boolean },
): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = `${count(issues.length - errors, 'warning')}`
  if (errors > 0) return `${count(errors, 'error')}, ${warnings}: nothing was changed.`
  return check
    ? `${folder} is up to date: ${count(plans, 'plan')}.`
    : `${count(plans, 'plan')} written to ${folder}, ${warnings}.`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
