import { availableParallelism } from 'node:os'
import { ensureInstalled } from './lib/install.mjs'
import { printFailures, runStages } from './lib/run-stages.mjs'
import { run } from './lib/run.mjs'
import { countTests, printCounts, testArgs } from './lib/tests.mjs'
import { forgetCoverage, printUncovered } from './lib/uncovered.mjs'

/** `npm test`: installs what is missing, then every check there is, one beside the other on each core. */
await ensureInstalled()
await run('Looking for a browser with Chinese fonts', 'npm', ['run', '--silent', 'browser'])
forgetCoverage()

const types = 'Types'
const build = 'Building the site'
/** Two projects run at once; each has half of the cores. */
const workers = Math.max(1, Math.floor(availableParallelism() / 2))
const npm = (...args) => ['npm', 'run', '--silent', ...args]
const tests = (project, count, order, options) => ({
  title: `Tests: ${project}`,
  command: npm(...testArgs(project, count, options)),
  project,
  ...order,
})
/** In the order in which they are started, what others wait for and what takes longest first. */
const stages = [
  { title: types, command: npm('check:types') },
  { title: 'Formatting', command: npm('check:format') },
  // The build and the check of types write the same types of content; the linter reads them.
  { title: build, command: npm('build'), after: [types] },
  tests('site', workers, { needs: [build] }),
  tests('browser-search', 1, { needs: [build] }),
  tests('browser-axe', 1, { needs: [build] }),
  tests('browser', 1, { needs: [build] }),
  tests('unit', workers, {}, ['--coverage']),
  { title: 'Lint', command: npm('check:lint'), after: [types] },
  { title: 'No dead file, export or package, no circle of imports', command: npm('check:dead') },
]
console.log('\nEvery check; what each says is shown when it ends.')
const results = await runStages(stages)
printUncovered()
printFailures(results)
process.exitCode = printCounts(stages.map(countStage))

/** The tests of a stage that holds some; of another that failed, one failure. */
function countStage({ title, project }) {
  const { code, lacks } = results.get(title)
  if (lacks !== undefined) return { passed: 0, failed: 0 }
  return project ? countTests(project, code) : { passed: 0, failed: code === 0 ? 0 : 1 }
}
