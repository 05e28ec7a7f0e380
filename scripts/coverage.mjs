import { runTests, printCounts } from './lib/tests.mjs'
import { forgetCoverage, printUncovered } from './lib/uncovered.mjs'

/** `npm run coverage`: the unit tests, and every line of src/convert, src/compare and src/search they do not reach. */
forgetCoverage()
const unit = await runTests('unit', ['--coverage'])
printUncovered()
process.exitCode = printCounts([unit])
