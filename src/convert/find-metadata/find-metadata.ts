import { findDocumentNumber } from './find-document-number.ts'
import { findIssueDays } from './find-issue-days.ts'
import { findIssuer } from './find-issuer.ts'
import { findKind } from './find-kind.ts'
import type { KindFound } from './find-kind.ts'
import { findLevel } from './find-level.ts'
import type { PlaceFound } from './find-level.ts'
import { findPeriod } from './find-period.ts'
import type { PeriodFound } from './find-period.ts'
import { findTitle } from './find-title.ts'
import type { IssueDays } from './find-issue-days.ts'
import { openingOf } from './plan-source.ts'
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
  const issuer_zh = findIssuer(source, [notice, title])
  const days = findIssueDays(source)
  const opening = openingOf(source, 1500)
  const periodFor = (kind: string | null): PeriodFound =>
    findPeriod({
      titles: [title, notice],
      opening,
      text: source.text,
      kind,
      issuedOn: days.issued_on ?? days.published_on,
    })
  const { period_from, period_to } = periodFor('five-year-plan')
  const isFiveYears = period_from !== null && period_to !== null && period_to - period_from === 4
  const kind = findKind(source, title, isFiveYears)
  return {
    title_zh: title,
    issuer_zh,
    document_number: findDocumentNumber(source),
    ...days,
    // What a newspaper prints it issues on the day it prints it.
    issued_on: days.issued_on ?? (kind.kind === 'newspaper-feature' ? days.published_on : null),
    ...periodFor(kind.kind),
    ...kind,
    ...findLevel([title, issuer_zh, notice], source.text),
  }
}
