import { parseArgs } from 'node:util'
import { refreshTexts } from '../src/convert/refresh-texts.ts'
import { runConvert } from '../src/convert/run-convert.ts'
import { formatIssue } from '../src/model/issue.ts'
import { diskEffects } from './lib/read-project.ts'

/** `npm run convert`: seeds/ → content/plans/; with `--check` only says whether content/plans/ is up to date. */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const effects = diskEffects(undefined, (line) => console.log(line))
const unread = await refreshTexts(effects, { check: values.check })
for (const issue of unread) console.log(formatIssue(issue))
const isSound = unread.length === 0 && runConvert(effects, { check: values.check })
process.exitCode = isSound ? 0 : 1
