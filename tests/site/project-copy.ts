import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
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
  /** The same where it may fail: the exit code, and all it printed. */
  readonly attempt: (...args: string[]) => { readonly code: number; readonly said: string }
  /** Runs a script in the copy and kills it, hard, after so many milliseconds. */
  readonly kill: (script: string, after: number) => Promise<void>
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
export function copyProject(
  env: Readonly<Record<string, string>> = {},
  fill: (folder: string) => void = copyParts,
): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  fill(folder)
  const node = join(projectRoot, 'node_modules/.bin/node')
  const settings = {
    cwd: folder,
    env: { ...plainEnv, INIT_CWD: folder, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  }
  return {
    folder,
    node: (...args) => execFileSync(node, args, { ...settings, encoding: 'utf8' }),
    attempt: (...args) => {
      const { status, stdout, stderr } = spawnSync(node, args, {
        ...settings,
        encoding: 'utf8',
        timeout: 60_000,
      })
      return { code: status ?? -1, said: stdout + stderr }
    },
    kill: (script, after) =>
      new Promise((resolve) => {
        const child = spawn(node, [script], { ...settings, stdio: 'ignore' })
        const timer = setTimeout(() => child.kill('SIGKILL'), after)
        child.on('close', () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function copyParts(folder: string): void {
  for (const part of parts) cpSync(join(projectRoot, part), join(folder, part), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  const painted = join(projectRoot, pictures)
  if (existsSync(painted)) cpSync(painted, join(folder, pictures), { recursive: true })
}

/** Where a project keeps the pictures of its last build, which need not be painted again. */
export const pictures = '.astro/cache/pictures'

/** The SHA-256 of every file of a folder, by path. */
export const hashOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
