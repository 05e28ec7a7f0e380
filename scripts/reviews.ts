import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { checkContent } from '../src/check-content.ts'
import { formatIssue } from '../src/model/issue.ts'
import { draftReview } from '../src/review/draft-review.ts'
import { diskEffects } from './lib/read-project.ts'

/** `npm run reviews`: what no person has reviewed yet, and reviews that no longer fit; `-- --draft PLAN` prints entries to fill in. */
const { values } = parseArgs({ options: { draft: { type: 'string' } } })
const { dataset, issues } = checkContent(diskEffects())
const waiting = dataset.figures.filter(({ status }) => status === 'machine')
if (values.draft !== undefined) {
  const own = waiting.filter(({ plan }) => plan === values.draft)
  console.log(own.length === 0 ? `# nothing to review in ${values.draft}` : stringify(own.map(draftReview)))
} else {
  for (const { id } of dataset.plans) {
    const own = waiting.filter(({ plan }) => plan === id)
    const reviewed = dataset.figures.filter(({ plan, status }) => plan === id && status === 'reviewed').length
    console.log(`${id}: ${reviewed} reviewed, ${own.length} unreviewed`)
    for (const { quote, value_as_written, year } of own)
      console.log(`  ${value_as_written ?? 'milestone'} ${year ?? ''} ${quote}`)
  }
  for (const issue of issues) console.log(formatIssue(issue))
  process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0
}
