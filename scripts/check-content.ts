import { checkContent } from '../src/check-content.ts'
import { restorePlans } from '../src/convert/run-convert.ts'
import { formatIssue } from '../src/model/issue.ts'
import { diskEffects } from './lib/read-project.ts'

/** Run before every build: fails on the first sign that a page would show something the documents do not say. */
const effects = diskEffects()
restorePlans(effects)
const { dataset, issues } = checkContent(effects)
for (const issue of issues) console.error(formatIssue(issue))
const errors = issues.filter(({ severity }) => severity === 'error').length
console.log(
  errors === 0
    ? `content: ${dataset.figures.length} figures and ${dataset.passages.length} passages stand at their offsets`
    : `content: ${errors} problems; nothing was built`,
)
process.exitCode = errors === 0 ? 0 : 1
