import { checkContent } from '../../src/check-content.ts'
import { accuracyFields } from '../../src/model/accuracy.ts'
import { diskEffects } from '../lib/read-project.ts'

/** Prints how well the rules alone read each plan, held against the reviewed figures: the method page's table. */
export function printAccuracy(): void {
  const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1))
  console.log('\nThe rules alone against the reviewed figures, in per cent')
  console.table(
    Object.fromEntries(
      checkContent(diskEffects()).dataset.accuracy.map((row) => [
        row.plan ?? 'all',
        {
          reviewed: row.reviewed,
          proposed: row.proposed,
          precision: percent(row.precision),
          recall: percent(row.recall),
          ...Object.fromEntries(accuracyFields.map((field) => [field, percent(row.fields[field])])),
        },
      ]),
    ),
  )
}
