import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { copyProject } from './project-copy.ts'
import { dist } from './dist.ts'

/** Another folder, another time zone, another language of the machine, and a later moment. */
const copy = copyProject({ TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' })
afterAll(() => copy.remove())

const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )

it('gives the same bytes from another folder on another day', { timeout: 240_000 }, () => {
  copy.node('scripts/build.ts')
  expect(hashes(join(copy.folder, 'dist'))).toEqual(hashes(dist))
})
