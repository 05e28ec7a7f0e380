import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { checkContent } from '../src/check-content.ts'
import { draftReview } from '../src/review/draft-review.ts'
import { reviewStatus } from '../src/review/review-status.ts'
import { diskEffects } from './lib/read-project.ts'

/**
 * `npm run reviews`: what no person has reviewed yet, and reviews that no longer fit; `-- --check` fails on either;
 * `-- --draft PLAN` prints entries to fill in.
 */
const { values } = parseArgs({ options: { draft: { type: 'string' }, check: { type: 'boolean' } } })
const { dataset, issues } = checkContent(diskEffects())
const { plans, figures } = dataset
const draft = values.draft
if (draft === undefined) {
  const { lines, fails } = reviewStatus({ plans, figures, issues, isStrict: values.check ?? false })
  for (const line of lines) console.log(line)
  process.exitCode = fails ? 1 : 0
} else if (plans.some(({ id }) => id === draft)) {
  const own = figures.filter(({ plan, status }) => plan === draft && status === 'machine')
  console.log(own.length === 0 ? `# nothing to review in ${draft}` : stringify(own.map(draftReview)))
} else {
  console.error(
    `There is no plan \`${draft}\`. Name one of ${plans.map(({ id }) => id).join(', ')}, or convert the new one first.`,
  )
  process.exitCode = 1
}
