import { describe, expect, test } from 'vitest'
import { runConvert } from '../../src/convert/run-convert.ts'
import { memoryProject, soundProject } from './memory-effects.ts'

const plansOf = ({ files }: { readonly files: ReadonlyMap<string, unknown> }): readonly string[] =>
  [...files.keys()].filter((path) => /^content\/\.?plans/.test(path)).toSorted()
const written = ['figures', 'passages', 'plan'].map((name) => `content/plans/a-2020/${name}.json`)

test('writes three files per plan, and the same bytes again', () => {
  const project = memoryProject(soundProject)
  expect(runConvert(project.effects)).toBe(true)
  expect(plansOf(project)).toEqual(written)
  const first = new Map(project.files)
  expect(runConvert(project.effects)).toBe(true)
  expect(new Map(project.files)).toEqual(first)
  expect(new TextDecoder().decode(first.get('content/plans/a-2020/plan.json'))).toMatch(
    /^\{\n {2}"id": "a-2020",[^]+\}\n$/,
  )
})

test('keeps the address of a sentence when a copy of it is put before it', () => {
  const project = memoryProject(soundProject)
  const read = (): readonly { id: string; text: string }[] =>
    JSON.parse(new TextDecoder().decode(project.files.get('content/plans/a-2020/passages.json'))) as never
  runConvert(project.effects)
  const before = read()
  const text = soundProject['seeds/a-2020.txt']
  project.effects.write('seeds/a-2020.txt', text.replace('各乡镇:', `加强托育服务。\n各乡镇:`))
  expect(runConvert(project.effects)).toBe(true)
  expect(
    read()
      .slice(1)
      .map(({ id }) => id),
  ).toEqual(before.map(({ id }) => id))
  expect(runConvert(project.effects, { check: true })).toBe(true)
})

test('writes whole content where a file of the last run is cut off', () => {
  const project = memoryProject(soundProject)
  runConvert(project.effects)
  const whole = new Map(project.files)
  project.effects.write('content/plans/a-2020/plan.json', '{"id": "a-20')
  expect(runConvert(project.effects)).toBe(true)
  expect(new Map(project.files)).toEqual(whole)
})

test('prints progress and a summary', () => {
  const project = memoryProject(soundProject)
  runConvert(project.effects)
  expect(project.printed).toEqual([
    'a-2020: 1 heading, 2 passages, 0 figures, 0 warnings',
    '1 plan written to content/plans, 0 warnings.',
  ])
})

test('removes the content of a plan whose seed is gone', () => {
  const project = memoryProject({ ...soundProject, 'content/plans/old-2000/plan.json': '{}' })
  runConvert(project.effects)
  expect(plansOf(project)).toEqual(written)
})

describe('changes nothing when', () => {
  const old = { 'content/plans/a-2020/plan.json': 'old' }
  const expectUntouched = (project: ReturnType<typeof memoryProject>, lines: readonly unknown[]): void => {
    expect(runConvert(project.effects)).toBe(false)
    expect(plansOf(project)).toEqual(['content/plans/a-2020/plan.json'])
    expect(new TextDecoder().decode(project.files.get('content/plans/a-2020/plan.json'))).toBe('old')
    expect(project.printed).toEqual(lines)
  }

  test('a document is not text', () => {
    expectUntouched(memoryProject({ ...soundProject, ...old, 'seeds/a-2020.txt': 'PK\u0000\u0001' }), [
      'a-2020: not converted',
      expect.stringMatching(/^error seeds\/a-2020\.txt The document `seeds\/a-2020\.txt` is not text/),
      '1 error, 0 warnings: nothing was changed.',
    ])
  })

  test('an erratum is not found', () => {
    const sidecar = soundProject['seeds/a-2020.yaml'].replace(
      'errata: []',
      'errata: [{ source: 丙, reading: null, certainty: unknown, reason_zh: 缺, reason_en: lost }]',
    )
    expectUntouched(memoryProject({ ...soundProject, ...old, 'seeds/a-2020.yaml': sidecar }), [
      expect.stringMatching(/^a-2020: 1 heading/),
      expect.stringMatching(/^error seeds\/a-2020\.yaml:21 The erratum `丙` is not found/),
      '1 error, 0 warnings: nothing was changed.',
    ])
  })

  test.each([
    ['writing fails half-way', (path: string): boolean => path.endsWith('.plans-next/a-2020/passages.json')],
    ['the swap fails after the old folder was moved aside', swapFailsOnce()],
  ])('%s', (_claim, failAt) => {
    expectUntouched(memoryProject({ ...soundProject, ...old }, { failAt }), [
      expect.stringMatching(/^a-2020: 1 heading/),
      'error content/plans `content/plans` could not be written: the disk is full. Free some space, and run the command again.',
      '1 error, 0 warnings: nothing was changed.',
    ])
  })
})

test('mends what a killed run left behind', () => {
  const left = {
    'content/.plans-old/a-2020/plan.json': 'old',
    'content/.plans-next/a-2020/plan.json': 'half',
  }
  const project = memoryProject({ ...soundProject, ...left })
  expect(runConvert(project.effects)).toBe(true)
  expect(plansOf(project)).toEqual(written)
})

describe('with check', () => {
  test('accepts content that is up to date and writes nothing', () => {
    const project = memoryProject(soundProject)
    runConvert(project.effects)
    const before = new Map(project.files)
    expect(runConvert(project.effects, { check: true })).toBe(true)
    expect(project.files).toEqual(before)
    expect(project.printed.at(-1)).toBe('content/plans is up to date: 1 plan.')
  })

  test('puts back the plans that a killed run left aside', () => {
    const project = memoryProject(soundProject)
    runConvert(project.effects)
    project.effects.rename('content/plans', 'content/.plans-old')
    expect(runConvert(project.effects, { check: true })).toBe(true)
    expect(plansOf(project)).toEqual(written)
  })

  test('names files that are stale, missing or left over', () => {
    const project = memoryProject(soundProject)
    runConvert(project.effects)
    project.files.delete('content/plans/a-2020/figures.json')
    project.effects.write('content/plans/a-2020/plan.json', '{}')
    project.effects.write('content/plans/b-2000/plan.json', '{}')
    expect(runConvert(project.effects, { check: true })).toBe(false)
    expect(project.printed.slice(-4)).toEqual([
      'error content/plans/a-2020/figures.json `content/plans/a-2020/figures.json` is not what the seeds give today. Run `npm run convert` and commit the result.',
      'error content/plans/a-2020/plan.json `content/plans/a-2020/plan.json` is not what the seeds give today. Run `npm run convert` and commit the result.',
      'error content/plans/b-2000/plan.json `content/plans/b-2000/plan.json` is not what the seeds give today. Run `npm run convert` and commit the result.',
      '3 errors, 0 warnings: nothing was changed.',
    ])
  })
})

/** Fails the first time something is renamed to `content/plans`. */
function swapFailsOnce(): (path: string) => boolean {
  let failed = false
  return (path) => {
    if (failed || path !== 'content/plans') return false
    failed = true
    return true
  }
}
