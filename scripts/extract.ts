import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { extract, unreadable } from '../src/convert/extract.ts'
import type { Extraction } from '../src/convert/extract.ts'
import { findSizeIssue } from '../src/convert/formats/size-limit.ts'
import { readProject } from './lib/read-project.ts'

/** `npm run --silent extract -- FILE`: what the rules alone read in a document, as JSON; writes nothing. */
const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Usage: npm run --silent extract -- FILE (txt, md, html, docx or pdf)')
  process.exit(2)
}
const extraction = await extractFile(path)
process.stdout.write(`${JSON.stringify(extraction, null, 2)}\n`)
process.exitCode = extraction.plan === null ? 1 : 0

async function extractFile(given: string): Promise<Extraction> {
  // npm runs commands in the project's folder; a path is meant from where the person stands.
  const file = resolve(process.env['INIT_CWD'] ?? '.', given)
  const stats = statSync(file, { throwIfNoEntry: false })
  const sizeIssue = findSizeIssue(stats?.isFile() === true ? stats.size : undefined, given)
  if (sizeIssue !== undefined) return unreadable(sizeIssue)
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return extract({ bytes, file: basename(file), sha256, codebook: readProject().codebook })
}
