import { markShapes } from '../model/city.ts'
import type { City } from '../model/city.ts'
import type { ReadExtraction } from './extract.ts'
import { findGaps } from './sidecar-draft.ts'
import type { SidecarDraft } from './sidecar-draft.ts'

type Added = {
  readonly id: string
  readonly draft: SidecarDraft
  readonly extraction: ReadExtraction
  readonly files: readonly string[]
  readonly cities: readonly City[]
}

/** What was added, in lines a person can check against the document, and what is left to do. */
export function summarizeAddition({ id, draft, extraction, files, cities }: Added): string {
  const { plan, passages, figures, issues } = extraction
  const row = (name: string, value: string | number | null): string => `  ${name.padEnd(10)}${value ?? '—'}`
  const warnings = issues.length === 0 ? '' : `, ${issues.length} warnings`
  return [
    `Added ${id}: ${files.join(', ')}`,
    row('title', plan.title_zh),
    row('issuer', plan.issuer_zh),
    row('number', plan.document_number),
    row('issued', plan.issued_on),
    row('published', plan.published_on),
    row('period', plan.period_from === null ? null : `${plan.period_from}–${plan.period_to ?? '?'}`),
    row('baseline', plan.baseline_year),
    row('kind', plan.kind === null ? null : `${plan.kind} (${plan.genre ?? '—'})`),
    row('level', plan.level === null ? null : `${plan.level} (${plan.place ?? plan.scope_zh ?? '—'})`),
    row('city', draft.city),
    row(
      'text',
      `${plan.characters} characters, ${plan.headings.length} headings, ${passages.length} passages, ${figures.length} figures${warnings}`,
    ),
    '',
    'Outline',
    ...some(
      plan.headings.filter(({ level }) => level <= 2),
      12,
      ({ level, text }) => `${'  '.repeat(level)}${text}`,
    ),
    '',
    'Figures',
    ...some(
      figures,
      10,
      ({ measure_zh, value_as_written, year, quote }) =>
        `  ${measure_zh}: ${value_as_written ?? '—'} (${year ?? 'no year'}) ← ${quote}`,
    ),
    '',
    'Left to do',
    `  1. Fill in seeds/${id}.yaml: ${findGaps(draft).join(', ')}.`,
    ...cityStep(draft, cities),
    '  3. npm run convert, then look at the plan with npm start.',
  ].join('\n')
}

function some<T>(items: readonly T[], most: number, format: (item: T) => string): readonly string[] {
  const rest = items.length - most
  return [
    ...items.slice(0, most).map(format),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ...(items.length === 0 ? ['  none'] : []),
  ]
}

/** A city that is not known yet needs a file of its own: its text with what can be told. */
function cityStep({ city, metadata }: SidecarDraft, cities: readonly City[]): readonly string[] {
  if (city !== null && cities.some(({ id }) => id === city)) return ['  2. Nothing: the city is known.']
  const shape = markShapes.find((mark) => !cities.some((known) => known.mark === mark)) ?? markShapes[0]
  const order = Math.max(0, ...cities.map((known) => known.order)) + 1
  return [
    `  2. Write content/cities/${city ?? '<city>'}.yaml, and its id as \`city\` into the sidecar:`,
    `       order: ${order}`,
    `       name_zh: ${metadata.place ?? '…'}`,
    '       name_en: …',
    `       level: ${metadata.level ?? '…'}`,
    '       within_zh: …',
    '       within_en: …',
    `       mark: ${shape}`,
    `       hue: ${((order - 1) % 8) + 1}`,
  ]
}
