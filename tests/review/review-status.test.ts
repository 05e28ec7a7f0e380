import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { reviewStatus } from '../../src/review/review-status.ts'

const figure = (status: 'reviewed' | 'machine') => ({
  ...{ plan: 'p', status, quote: '签约率达到47%', value_as_written: '47%', year: 2024 },
})
const issue = (severity: Issue['severity']): Issue => ({
  ...{ severity, code: 'x', message: 'Gone. Mend it.', at: { file: 'content/reviews/p.yaml', line: 7 } },
})
const statusOf = (
  figures: readonly ReturnType<typeof figure>[],
  issues: readonly Issue[] = [],
  isStrict = false,
) => reviewStatus({ plans: [{ id: 'p' }], figures, issues, isStrict })

describe('the state of the reviews', () => {
  it('lists what nobody has reviewed, and what no longer fits with its file and line', () => {
    const { lines } = statusOf([figure('reviewed'), figure('machine')], [issue('error')])
    expect(lines).toEqual([
      'p: 1 reviewed, 1 unreviewed',
      '  47% 2024 签约率达到47%',
      'error content/reviews/p.yaml:7 Gone. Mend it.',
    ])
  })

  it('fails where a review no longer fits', () => {
    expect(statusOf([figure('reviewed')], [issue('error')]).fails).toBe(true)
    expect(statusOf([figure('machine')], [issue('warning')]).fails).toBe(false)
  })

  it('fails on the unreviewed and the unconfirmed too where it is asked to', () => {
    expect(statusOf([figure('machine')], [], true).fails).toBe(true)
    expect(statusOf([figure('reviewed')], [issue('warning')], true).fails).toBe(true)
    expect(statusOf([figure('reviewed')], [], true).fails).toBe(false)
  })
})
