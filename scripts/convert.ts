import { parseArgs } from 'node:util'
import { runConvert } from '../src/convert/run-convert.ts'
import { diskEffects } from './lib/read-project.ts'

/** `npm run convert`: seeds/ → content/plans/; with `--check` only says whether content/plans/ is up to date. */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const isSound = runConvert(
  diskEffects(undefined, (line) => console.log(line)),
  { check: values.check },
)
process.exitCode = isSound ? 0 : 1
