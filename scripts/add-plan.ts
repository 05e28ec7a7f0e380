import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addPlan } from '../src/convert/add-plan.ts'
import type { Addition } from '../src/convert/add-plan.ts'
import { findSizeIssue } from '../src/convert/formats/size-limit.ts'
import { formatIssue } from '../src/model/issue.ts'
import { diskEffects, projectRoot, readProject } from './lib/read-project.ts'

/** `npm run add-plan -- FILE [--id ID] [--city CITY] [--force]`: a document → a new entry in seeds/. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { id: { type: 'string' }, city: { type: 'string' }, force: { type: 'boolean', default: false } },
})
const [path] = positionals
if (path === undefined) {
  console.error('Usage: npm run add-plan -- FILE [--id ID] [--city CITY] [--force]')
  process.exit(2)
}
const added = await addFile(path)
for (const issue of added.issues) console.error(formatIssue(issue))
if ('summary' in added) console.log(added.summary)
process.exitCode = 'summary' in added ? 0 : 1

async function addFile(given: string): Promise<Addition> {
  // npm runs commands in the project's folder; a path is meant from where the person stands.
  const file = resolve(process.env['INIT_CWD'] ?? '.', given)
  const stats = statSync(file, { throwIfNoEntry: false })
  const sizeIssue = findSizeIssue(stats?.isFile() === true ? stats.size : undefined, given)
  if (sizeIssue !== undefined) return { issues: [sizeIssue] }
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { id, city, force } = values
  const { cities, codebook } = readProject()
  const effects = {
    ...diskEffects(),
    write: (to: string, data: Uint8Array) => writeFileSync(join(projectRoot, to), data),
  }
  return addPlan({ bytes, file: basename(file), sha256, id, city, force, cities, codebook }, effects)
}
