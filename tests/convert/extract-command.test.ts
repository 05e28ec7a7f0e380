import { spawnSync } from 'node:child_process'
import { ftruncateSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Extraction } from '../../src/convert/extract.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as npm does from the folder of the documents. */
function run(file: string): { readonly code: number | null; readonly printed: Extraction } {
  const root = new URL('../../', import.meta.url)
  const { status, stdout } = spawnSync(process.execPath, ['scripts/extract.ts', file], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, printed: JSON.parse(stdout) as Extraction }
}

test('prints what it read as JSON and writes nothing', () => {
  writeFileSync(join(folder, 'plan.txt'), '云溪市托育服务实施方案\n一、目标\n到2025年建成托育机构30家。\n')
  const before = readdirSync(folder)
  const { code, printed } = run('plan.txt')
  expect(code).toBe(0)
  expect(Object.keys(printed)).toEqual(['plan', 'passages', 'figures', 'issues'])
  expect(printed.figures.map(({ value, unit, year }) => [value, unit, year])).toEqual([[30, '家', 2025]])
  expect(readdirSync(folder)).toEqual(before)
}, 30_000)

test('ends with 1 and the issue where there is no such file', () => {
  const { code, printed } = run('missing.pdf')
  expect([code, printed.plan, printed.issues.map(({ message }) => message)]).toEqual([
    1,
    null,
    ['There is no file `missing.pdf`. Give the path of a document as the last word of the command.'],
  ])
}, 30_000)

test('refuses 200 MB without reading them', () => {
  ftruncateSync(openSync(join(folder, 'large.pdf'), 'w'), 200 * 1024 * 1024)
  const { code, printed } = run('large.pdf')
  expect([code, printed.issues.map((issue) => issue.code)]).toEqual([1, ['file-too-large']])
}, 30_000)
