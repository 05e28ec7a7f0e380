import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'

const report = '.cache/coverage/coverage-final.json'

/** Removes the last coverage report, so that an old one is not taken for the next. */
export const forgetCoverage = () => rmSync(report, { force: true })

/** Prints how many lines of the measured folders the unit tests reach, and every line they do not. */
export function printUncovered() {
  if (!existsSync(report)) return
  const files = Object.values(JSON.parse(readFileSync(report, 'utf8'))).map((file) => ({
    path: relative('.', file.path),
    lines: linesOf(file),
  }))
  const all = files.flatMap(({ path, lines }) => [...lines].map(([line, count]) => ({ path, line, count })))
  const missed = all.filter(({ count }) => count === 0)
  console.log(`\nCoverage: ${all.length - missed.length} of ${all.length} lines in ${files.length} files`)
  for (const { path, line } of missed) console.log(`  not reached: ${path}:${line}`)
}

/** How often each line that begins a statement was run. */
function linesOf({ statementMap, s: counts }) {
  const lines = new Map()
  for (const [id, { start }] of Object.entries(statementMap))
    lines.set(start.line, Math.max(lines.get(start.line) ?? 0, counts[id]))
  return lines
}
