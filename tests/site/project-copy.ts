import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/read-project.ts'

const parts = [
  'src',
  'content',
  'seeds',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
]

export type ProjectCopy = {
  readonly folder: string
  /** Runs the project's Node in the copy; returns what it printed. */
  readonly node: (...args: string[]) => string
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly remove: () => void
}

/** Vitest tells its workers about itself in variables that a build would take for its own. */
const ofVitest = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'])
const plainEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofVitest.has(name) && !name.startsWith('VITEST_')),
)

/** The project once more, in a folder of its own, to add to it and to build it with other settings. */
export function copyProject(env: Readonly<Record<string, string>> = {}): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  for (const part of parts) cpSync(join(projectRoot, part), join(folder, part), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    node: (...args) =>
      execFileSync(join(projectRoot, 'node_modules/.bin/node'), args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...plainEnv, INIT_CWD: folder, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
