import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'

const made = new Set(['node_modules', 'dist', 'coverage'])
const named = [
  ...[
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'content',
    'package-lock.json',
    'package.json',
  ],
  ...['public', 'scripts', 'seeds', 'src', 'tests', 'tsconfig.json'],
]

it('keeps the top level to what the README describes, beside dot-files and what commands make', () => {
  const found = readdirSync(projectRoot).filter((name) => !name.startsWith('.') && !made.has(name))
  expect(found.toSorted()).toEqual(named)
})
