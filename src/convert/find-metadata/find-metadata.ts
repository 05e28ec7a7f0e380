import { findDocumentNumber } from './find-document-number.ts'
import { findIssueDays } from './find-issue-days.ts'
import type { IssueDays } from './find-issue-days.ts'
import { findIssuer } from './find-issuer.ts'
import { findKind } from './find-kind.ts'
import type { KindFound } from './find-kind.ts'
import { findLevel } from './find-level.ts'
import type { PlaceFound } from './find-level.ts'
import { findPeriod } from './find-period.ts'
import type { PeriodFound } from './find-period.ts'
import { findRecord } from './find-record.ts'
import { findTitle } from './find-title.ts'
import { linesOf, openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

/** What the rules find out about a plan beside its contents; null for what they cannot find. */
export type Metadata = IssueDays &
  PeriodFound &
  KindFound &
  PlaceFound & {
    readonly title_zh: string | null
    readonly issuer_zh: string | null
    readonly document_number: string | null
  }

/** Title, issuer, number, days, period, kind, genre, level and place of a plan, by rules alone. */
export function findMetadata(source: PlanSource): Metadata {
  const { title, notice } = findTitle(source)
  const record = findRecord(linesOf(source, 'boilerplate'))
  const kind = findKind(source, title)
  const isReport =
    kind.kind === null || kind.kind === 'newspaper-feature' || kind.kind === 'conference-report'
  const days = findIssueDays(source, record, isReport)
  const opening = openingOf(source, 1500)
  const named = findLevel([title, notice], { opening, text: '' })
  const issuer_zh = findIssuer({ source, titles: [notice, title], record, place: named.place })
  // What a newspaper prints it issues on the day it prints it.
  const issued_on = days.issued_on ?? (kind.kind === 'newspaper-feature' ? days.published_on : null)
  return {
    title_zh: title,
    issuer_zh,
    document_number: findDocumentNumber(source, record),
    ...days,
    issued_on,
    ...findPeriod({
      titles: [title, notice],
      headings: linesOf(source, 'heading'),
      opening,
      text: source.text,
      kind: kind.kind,
      issuedOn: issued_on ?? days.published_on,
    }),
    ...kind,
    ...findLevel([title, issuer_zh, notice], { opening, text: source.text }),
  }
}
