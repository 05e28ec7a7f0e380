import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { run } from './run.mjs'

/** Runs one Vitest project; returns its counts, and counts a run that wrote no report, or that failed, as one failure. */
export async function runTests(project, options = []) {
  const report = `.cache/tests-${project}.json`
  mkdirSync('.cache', { recursive: true })
  rmSync(report, { force: true })
  const args = ['run', '--silent', 'vitest', '--', 'run', '--project', project]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(`Tests: ${project}`, 'npm', [...args, ...options, ...reporters], { optional: true })
  return countsOf(report, code)
}

/** Prints the closing line and returns the exit code: 1 if anything failed or nothing ran. */
export function printCounts(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

function countsOf(report, code) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = Math.max(numFailedTests, code === 0 ? 0 : 1, numFailedTestSuites > 0 ? 1 : 0)
    return { passed: numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
