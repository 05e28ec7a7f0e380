import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProject } from '../../src/convert/load-project.ts'
import type { Project } from '../../src/convert/load-project.ts'
import type { Effects } from '../../src/convert/run-convert.ts'

/** The folder that holds seeds/ and content/. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Reads seeds/ and content/ of the project from disk, with every problem found. */
export const readProject = (): Project => loadProject(diskEffects())

/** The converter's effects on a folder of the disk. */
export function diskEffects(root = projectRoot, print: (line: string) => void = () => undefined): Effects {
  const at = (path: string): string => join(root, path)
  return {
    print,
    list: (folder) => listFiles(at(folder), false),
    listDeep: (folder) => listFiles(at(folder), true),
    read: (path) => readFileSync(at(path)),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    exists: (path) => existsSync(at(path)),
    write: (path, text) => {
      makeFolder(dirname(at(path)))
      writeFileSync(at(path), text)
    },
    rename: (from, to) => renameSync(at(from), at(to)),
    remove: (path) => rmSync(at(path), { recursive: true, force: true }),
  }
}

/** Makes a folder and those above it. On a read-only disk the system only says that there is none. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    let above = dirname(folder)
    while (!existsSync(above)) above = dirname(above)
    accessSync(above, constants.W_OK)
    throw error
  }
}

function listFiles(folder: string, recursive: boolean): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
