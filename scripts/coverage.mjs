import { availableParallelism } from 'node:os'
import { run } from './lib/run.mjs'
import { countTests, printCounts, testArgs } from './lib/tests.mjs'
import { forgetCoverage, printUncovered } from './lib/uncovered.mjs'

/** `npm run coverage`: the unit tests, and every line of src/convert, src/compare and src/search they do not reach. */
forgetCoverage()
const args = testArgs('unit', availableParallelism(), ['--coverage'])
const code = await run('Tests: unit', 'npm', ['run', '--silent', ...args], { optional: true })
printUncovered()
process.exitCode = printCounts([countTests('unit', code)])
