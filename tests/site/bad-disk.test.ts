import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { keepOnlySearch } from '../../scripts/bench/corpus/only-search.ts'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { copyProject, hashOf } from './project-copy.ts'
import { putDisk, whyNoDisk, type SmallDisk } from './small-disk.ts'

const copy = copyProject()
// A disk is as full for one page as for all.
keepOnlySearch(copy.folder)
const at = (path: string): string => join(copy.folder, path)
let disk: SmallDisk | undefined
afterEach(() => {
  disk?.remove()
  disk = undefined
})
afterAll(() => copy.remove())

/** The exit code of a script and what it printed. */
const outcomeOf = (...args: string[]): { readonly code: number; readonly said: string } =>
  copy.attempt(...args)
const hidden = (folder: string): readonly string[] =>
  readdirSync(at(folder)).filter((name) => name.startsWith('.') && name !== '.fill')

const reason = whyNoDisk()
const title = 'on a disk that is full or read-only'
// Only root may put a disk in place of a folder.
describe.skipIf(reason !== undefined)(reason === undefined ? title : `${title} (skipped: ${reason})`, () => {
  it('a build says so, ends, and leaves the old site and nothing else', { timeout: 120_000 }, () => {
    mkdirSync(at('dist'), { recursive: true })
    copy.write('dist/index.html', 'old')
    mkdirSync(at('.cache'), { recursive: true })
    disk = putDisk(at('.cache'), 2048)
    const full = outcomeOf('scripts/build.ts')
    expect(full.code).toBe(1)
    expect(full.said).toContain(
      '`.cache` could not be written: the disk is full. Free some space, and run the command again.\nThe site was not built; `dist/` is as it was.',
    )
    expect(full.said).not.toMatch(/^\s+at /m)
    expect(readdirSync(at('.cache'))).toEqual([])
    disk.makeReadOnly()
    const sealed = outcomeOf('scripts/build.ts')
    expect(sealed.code).toBe(1)
    expect(sealed.said).toContain(
      '`.cache` could not be written: it is on a disk that is read-only. Make the disk writable, or copy the project to another, and run the command again.',
    )
    expect(copy.read('dist/index.html')).toBe('old')
  })

  it('a build says so too where its tools cannot keep what they need', { timeout: 120_000 }, () => {
    copy.write('dist/index.html', 'old')
    rmSync(at('.astro'), { recursive: true, force: true })
    mkdirSync(at('.astro'))
    disk = putDisk(at('.astro'), 200)
    const full = outcomeOf('scripts/build.ts')
    expect(full).toEqual({
      code: 1,
      said: expect.stringContaining('`.astro` could not be written: the disk is full. Free some space,'),
    })
    disk.makeReadOnly()
    expect(outcomeOf('scripts/build.ts').said).toContain('it is on a disk that is read-only')
    expect(copy.read('dist/index.html')).toBe('old')
  })

  it('a conversion says so and leaves the old content whole', () => {
    disk = putDisk(at('content'), 12_000)
    copy.write('content/plans/wuhu-2021/figures.json', '[]\n')
    const before = hashOf(at('content/plans'))
    disk.fill()
    expect(outcomeOf('scripts/convert.ts')).toEqual({
      code: 1,
      said: expect.stringContaining(
        'error content/plans `content/plans` could not be written: the disk is full. Free some space, and run the command again.',
      ),
    })
    expect(hidden('content')).toEqual([])
    disk.makeReadOnly()
    expect(outcomeOf('scripts/convert.ts')).toEqual({
      code: 1,
      said: expect.stringContaining(
        'error content/plans `content/plans` could not be written: it is on a disk that is read-only.',
      ),
    })
    expect(hashOf(at('content/plans'))).toEqual(before)
  })

  it('a release that cannot be recorded says so and leaves the record as it was', () => {
    disk = putDisk(at('content'), 12_000)
    const before = hashOf(at('content'))
    disk.makeReadOnly()
    expect(outcomeOf('scripts/release.ts')).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^error content\/published\/\S+ `\S+` could not be written: it is on a disk/,
      ),
    })
    expect(hashOf(at('content'))).toEqual(before)
  })

  it('a copy for reading offline that cannot be written says so', () => {
    mkdirSync(at('dist'), { recursive: true })
    copy.write('dist/index.html', 'old')
    disk = putDisk(at('dist'), 2_000)
    disk.makeReadOnly()
    expect(outcomeOf('scripts/offline.ts')).toEqual({
      code: 1,
      said: expect.stringContaining('could not be written: it is on a disk that is read-only.'),
    })
  })

  it('a new plan is added whole or not at all', () => {
    cpSync(join(projectRoot, 'tests/fixtures/sixth-city/plan.md'), at('plan.md'))
    disk = putDisk(at('seeds'), 1024)
    const before = hashOf(at('seeds'))
    disk.fill()
    const add = ['scripts/add-plan.ts', 'plan.md', '--id', 'yunxi-2025']
    expect(outcomeOf(...add)).toEqual({
      code: 1,
      said: 'error seeds/yunxi-2025.md `seeds/yunxi-2025.md` could not be written: the disk is full. Free some space, and run the command again.\n',
    })
    rmSync(at('seeds/.fill'))
    expect(hashOf(at('seeds'))).toEqual(before)
    disk.makeReadOnly()
    expect(outcomeOf(...add).said).toContain('it is on a disk that is read-only')
  })
})

it('a build refuses a document in which one byte has changed, and says which and what to do', () => {
  const seed = copy.read('seeds/dongguan-2024.txt')
  copy.write('seeds/dongguan-2024.txt', seed.replace('47%', '48%'))
  copy.write('dist/index.html', 'old')
  const { code, said } = outcomeOf('scripts/build.ts', '--check')
  expect(code).toBe(1)
  expect(said).toMatch(
    /^error seeds\/dongguan-2024\.txt The seed's SHA-256 is `[0-9a-f]{64}`, but `dongguan-2024` was converted from `[0-9a-f]{64}`\. Run `npm run convert`, or restore the document\.$/m,
  )
  expect(said).toContain('The site was not built; `dist/` is as it was.')
  expect(copy.read('dist/index.html')).toBe('old')
  copy.write('seeds/dongguan-2024.txt', seed)
  expect(outcomeOf('scripts/check-content.ts').code).toBe(0)
})

it('a picture says which font package is missing and how to get it', () => {
  const packages = join(projectRoot, 'node_modules')
  unlinkSync(at('node_modules'))
  mkdirSync(at('node_modules'))
  for (const name of readdirSync(packages).filter((each) => each !== '@fontsource-variable'))
    symlinkSync(join(packages, name), at(`node_modules/${name}`))
  const paint = `
    const { openFonts } = await import('./scripts/lib/pictures/font-files.ts')
    await openFonts('zh').load([{ text: '对', face: { family: 'serif', weight: 400 } }])`
  const { code, said } = outcomeOf('--input-type=module', '-e', paint)
  expect(code).not.toBe(0)
  expect(said).toContain(
    'The font package `@fontsource-variable/noto-serif-sc` lacks `unicode.json`; pictures cannot be painted. Run `npm install`.',
  )
  expect(existsSync(at('dist/_astro'))).toBe(false)
})
