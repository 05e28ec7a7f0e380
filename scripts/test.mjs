import { ensureInstalled } from './lib/install.mjs'
import { rememberInputs } from './lib/build-inputs.mjs'
import { run } from './lib/run.mjs'
import { runTests, printCounts } from './lib/tests.mjs'
import { forgetCoverage, printUncovered } from './lib/uncovered.mjs'

/** `npm test`: installs what is missing, then every check there is, the quick ones first. */
await ensureInstalled()
await run('Looking for a browser with Chinese fonts', 'npm', ['run', '--silent', 'browser'])
await run('Formatting', 'npm', ['run', '--silent', 'check:format'])
await run('Types', 'npm', ['run', '--silent', 'check:types'])
await run('Lint', 'npm', ['run', '--silent', 'check:lint'])
await run('No dead file, export or package, no circle of imports', 'npm', ['run', '--silent', 'check:dead'])
await run('Converted content is up to date', 'npm', ['run', '--silent', 'convert', '--', '--check'])
forgetCoverage()
const unit = await runTests('unit', ['--coverage'])
printUncovered()
await run('Building the site', 'npm', ['run', '--silent', 'build'])
rememberInputs()
const site = await runTests('site')
const browser = await runTests('browser')
process.exitCode = printCounts([unit, site, browser])
