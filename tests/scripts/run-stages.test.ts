import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-stages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A program that runs stages of small Node programs on two lanes and says what came of each. */
const program = (stages: readonly object[]): readonly string[] => [
  '--input-type=module',
  '-e',
  `import { runStages, printFailures } from './scripts/lib/run-stages.mjs'
   const results = await runStages(${JSON.stringify(stages)}, 2)
   const failed = printFailures(results)
   console.log(failed + ' failed')`,
]
const says = (code: string): readonly string[] => [process.execPath, '-e', code]

it('shows what a stage prints in one piece, and starts no stage before what it waits for', () => {
  // However slow the machine is, the one ends a good while after the other.
  const done = JSON.stringify(join(folder, 'done'))
  const slow = says(
    `console.log('a1'); const { existsSync } = require('fs')
     const wait = setInterval(() => {
       if (!existsSync(${done})) return
       clearInterval(wait); setTimeout(() => console.log('a2'), 1500)
     }, 50)`,
  )
  const quick = says(`console.log('b1'); console.log('b2'); require('fs').writeFileSync(${done}, '')`)
  const { stdout } = spawnSync(
    process.execPath,
    program([
      { title: 'Slow', command: slow },
      { title: 'Quick', command: quick },
      { title: 'Last', command: says("console.log('c')"), after: ['Slow'] },
    ]),
    { cwd: projectRoot, encoding: 'utf8' },
  )
  expect(stdout.replace(/[\d.]+ s/g, '0 s')).toBe(
    '  … Slow\n  … Quick\n\n▸ Quick\nb1\nb2\n  Quick: 0 s\n\n\n▸ Slow\na1\na2\n  Slow: 0 s\n\n  … Last\n\n▸ Last\nc\n  Last: 0 s\n\n0 failed\n',
  )
})

it('goes on where a stage fails, leaves out what needs it, and names both at the end', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    program([
      { title: 'Build', command: says("console.error('no'); process.exit(3)") },
      { title: 'Site', command: says("console.log('never')"), needs: ['Build'] },
      { title: 'Browser', command: says("console.log('never')"), needs: ['Site'] },
      { title: 'Lint', command: says("console.log('fine')"), after: ['Build'] },
      { title: 'None', command: ['no-such-program'] },
    ]),
    { cwd: projectRoot, encoding: 'utf8' },
  )
  expect(stdout).toContain('▸ Build\nno\n✗ Build')
  expect(stdout).toContain('fine')
  expect(stdout).not.toContain('never')
  expect(stdout).toContain('2 failed')
  expect(stderr).toBe(
    '– Site: not run, since “Build” failed.\n– Browser: not run, since “Site” failed.\n✗ Build: ended with exit code 3; look for “▸ Build” above.\n✗ None: ended with exit code 127; look for “▸ None” above.\n',
  )
})

it('ends what a stage has started when it is interrupted', { timeout: 20_000 }, async () => {
  const late = join(folder, 'late')
  const grandchild = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(late)}, ''), 2500)`
  const command = says(
    `process.on('SIGTERM', () => {}); console.log('up');
     require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000)`,
  )
  const child = spawn(
    process.execPath,
    program([
      { title: 'Long', command },
      { title: 'Next', command: says(''), after: ['Long'] },
    ]),
    { cwd: projectRoot },
  )
  let said = ''
  child.stdout.on('data', (part) => (said += String(part)))
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const started = Date.now()
  child.kill('SIGTERM')
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(143)
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, 3000 - (Date.now() - started))))
  expect(existsSync(late)).toBe(false)
  expect(said).toContain('… Long')
  expect(said).not.toContain('… Next')
})
