import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'

/** What the command says in a folder without a site, and how it ends. */
function serve(port: string): readonly [number | null, string] {
  const env = { ...process.env, PORT: port }
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/serve.ts')], {
    cwd: tmpdir(),
    env,
    encoding: 'utf8',
  })
  return [status, stderr]
}

test.each(['soon', '99999', '-1'])('a port that is none (%s) is refused in plain words', (port) => {
  expect(serve(port)).toEqual([
    1,
    `The setting PORT is \`${port}\`, which is no port. Write a number up to 65535, such as \`PORT=8080\`.\n`,
  ])
})

test('a site that is not built is asked for', () => {
  expect(serve('4321')).toEqual([1, 'There is no `dist/`. Run `npm run build` first.\n'])
})
