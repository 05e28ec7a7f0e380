import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const reportOf = (project) => `.cache/tests-${project}.json`

/** What `npm run` needs to run one Vitest project with so many workers; its last report is thrown away. */
export function testArgs(project, workers, options = []) {
  mkdirSync('.cache', { recursive: true })
  rmSync(reportOf(project), { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`]
  const run = ['vitest', '--', 'run', '--project', project, `--maxWorkers=${workers}`]
  return [...run, ...options, ...reporters]
}

/** How many tests of a project passed and failed. A run that wrote no report, or that failed, counts as one failure. */
export function countTests(project, code) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(reportOf(project), 'utf8'),
    )
    const failed = Math.max(numFailedTests, code === 0 ? 0 : 1, numFailedTestSuites > 0 ? 1 : 0)
    return { passed: numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Prints the closing line and returns the exit code: 1 if anything failed or nothing ran. */
export function printCounts(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}
