import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'

/** A look back over as much as there is: at each of 400,000 spaces it goes over all before, which takes minutes. */
const endless = /\(\?<[=!](?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\])*?(?:[*+]|\{\d+,\})/

test('no pattern looks back without end', () => {
  const files = globSync('src/{convert,lib,search}/**/*.ts', { cwd: projectRoot })
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    readFileSync(join(projectRoot, file), 'utf8')
      .split('\n')
      .filter((line) => endless.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
