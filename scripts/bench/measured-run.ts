import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one run of a command used. Processor time tells more than the clock on a machine that does other things too. */
export type Usage = {
  readonly seconds: number
  readonly processorSeconds: number
  readonly peakMegabytes: number
}

/** Runs a command of a project in a process of its own; throws with its output where it fails. */
export function measuredRun(folder: string, script: string, args: readonly string[] = []): Usage {
  const file = join(folder, '.usage.json')
  const reporter = fileURLToPath(new URL('report-usage.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', reporter, script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, INIT_CWD: folder, USAGE_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0)
    throw new Error(`\`${script}\` failed in \`${folder}\`:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Usage
}
