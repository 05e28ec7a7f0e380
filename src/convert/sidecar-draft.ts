import type { Issue } from '../model/issue.ts'
import type { Metadata } from './find-metadata/find-metadata.ts'

export type SidecarDraft = {
  readonly metadata: Metadata
  readonly rights: 'full' | 'quotations' | null
  /** City id, or null if it is not known. */
  readonly city: string | null
  /** Name of the file the plan came from. */
  readonly file: string
  /** What looks damaged in the text, as the reading proposed it. */
  readonly damage: readonly Issue[]
}

type Value = string | number | null
type Line = {
  readonly field: string
  readonly value: Value
  /** What to write if it is null. */ readonly gap: string
}

/** A sidecar with everything found; what is missing is null and says what to fill in. */
export function formatSidecarDraft(draft: SidecarDraft): string {
  const lines = sidecarLines(draft).map(({ field, value, gap }) =>
    value === null ? `${field}: null # fill in: ${gap}` : `${field}: ${quote(value)}`,
  )
  return `# Found by rule in ${draft.file}; compare every line with the document and fill in what is null.\n${lines.join('\n')}\n${errataLines(draft)}`
}

/** Names of the fields a person has to fill in. */
export const findGaps = (draft: SidecarDraft): readonly string[] =>
  sidecarLines(draft).flatMap(({ field, value, gap }) =>
    value === null && !gap.startsWith('null if') ? [field] : [],
  )

function sidecarLines({ metadata, rights, city }: SidecarDraft): readonly Line[] {
  const line = (field: string, value: Value, gap: string): Line => ({ field, value, gap })
  return [
    line('city', city, 'id of a file in content/cities'),
    line('title_zh', metadata.title_zh, 'title as the document gives it, or what the document is'),
    line('title_en', null, 'unofficial English title'),
    line('issuer_zh', metadata.issuer_zh, 'null if the document does not state it'),
    line(
      'issuer_en',
      null,
      metadata.issuer_zh === null ? 'null if the document does not state it' : 'unofficial English name',
    ),
    line('document_number', metadata.document_number, 'null if the document has none'),
    line('issued_on', metadata.issued_on, 'day of issue, YYYY-MM-DD'),
    line('published_on', metadata.published_on, 'null if unknown'),
    line('period_from', metadata.period_from, 'first year the document plans for'),
    line('period_to', metadata.period_to, 'last year the document plans for'),
    line(
      'baseline_year',
      metadata.baseline_year,
      'null if the document reports nothing as reached without a year',
    ),
    line(
      'kind',
      metadata.kind,
      'five-year-plan, action-plan, work-priorities, conference-report, newspaper-feature, work-report, regulation or other',
    ),
    line('level', metadata.level, 'prefecture-city, district, county, development-zone or province'),
    line('rights', rights, 'full (official document) or quotations (rights reserved)'),
    line(
      'rights_note_zh',
      rights === 'full' ? '国家机关发布的公文,全文展示。' : null,
      '为何全文展示或仅作引用',
    ),
    line(
      'rights_note_en',
      rights === 'full' ? 'An official document of a state organ, shown in full.' : null,
      'why it is shown in full or only quoted',
    ),
    line('scope_zh', metadata.scope_zh, '全市, 全区 and the like'),
    line(
      'scope_en',
      metadata.level === null ? null : scopesEn[metadata.level],
      'the whole city, the whole district and the like',
    ),
    line('caution_zh', null, 'null if a reader needs no warning'),
    line('caution_en', null, 'null if a reader needs no warning'),
  ]
}

const scopesEn = {
  province: 'the whole province',
  'prefecture-city': 'the whole city',
  district: 'the whole district',
  county: 'the whole county',
  'development-zone': 'the development zone',
} as const

const quote = (value: string | number): string =>
  typeof value === 'number' || /^[a-z][a-z0-9-]*$/.test(value)
    ? String(value)
    : `'${value.replaceAll("'", "''")}'`

/** Proposed errata, commented out: a person takes the marks off those that are real. */
function errataLines({ damage }: SidecarDraft): string {
  const suspects = damage.filter(({ quote: text }) => text !== undefined)
  if (suspects.length === 0) return 'errata: []\n'
  return `# Proposed errata: compare each with another copy, and take the # off those that are real, and the [].\nerrata: []\n${suspects.map(erratumLines).join('')}`
}

function erratumLines({
  quote: source = '',
  reading,
  alternatives = [],
  certainty,
  evidence = [],
  at,
  code,
}: Issue): string {
  const others = alternatives.length === 0 ? '' : `; or ${alternatives.join(' or ')}`
  const why = [code, ...evidence].join('; ').replaceAll('`', '')
  return [
    `# line ${at.line ?? '?'}: ${why}${others}`,
    `#  - source: ${quote(oneLine(source))}`,
    `#    reading: ${reading === null || reading === undefined ? 'null' : quote(oneLine(reading))}`,
    `#    certainty: ${certainty ?? 'unknown'}`,
    '#    reason_zh: null # 为何这样读',
    '#    reason_en: null # why it should read so',
    '',
  ].join('\n')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
