import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'

const pages = ['README.md', 'src/README.md']
const textOf = (page: string): string => readFileSync(join(projectRoot, page), 'utf8')
const { scripts, dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>

/** What commands make, and what a reader is told to write. */
const made = /^(dist|_astro|yunxi|content\/cities\/yunxi|content\/reviews\/yunxi|seeds\/yunxi|\.github)/
/** Words in backticks that look like a path of the project: a folder, or a file with an ending. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => /\/|\.(ts|mjs|json|md|yaml|css|astro|conf|sh|yml)$/.test(path) && !made.test(path))

describe.each(pages)('%s', (page) => {
  it('names only paths that exist', () => {
    const folder = dirname(page)
    const missing = named(textOf(page)).filter(
      (path) => !existsSync(join(projectRoot, path)) && !existsSync(join(projectRoot, folder, path)),
    )
    expect(missing).toEqual([])
  })

  it('names only commands that exist', () => {
    const commands = [...textOf(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name]) => name ?? '',
    )
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})

it('gives a reason for every package', () => {
  const table = textOf('README.md').split('## Packages')[1]?.split('\n## ')[0] ?? ''
  const told = new Set(
    table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim())),
  )
  const packages = Object.keys({ ...dependencies, ...devDependencies })
  expect(packages.filter((name) => !told.has(name))).toEqual([])
})
