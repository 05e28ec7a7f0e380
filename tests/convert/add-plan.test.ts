import { expect, test } from 'vitest'
import { addPlan } from '../../src/convert/add-plan.ts'
import type { AddPlanInput, Addition } from '../../src/convert/add-plan.ts'
import type { City } from '../../src/model/city.ts'
import { sidecarSchema } from '../../src/model/sidecar.ts'
import { parseYaml } from '../../src/lib/parse-yaml.ts'
import { makeDocx, paragraph } from './formats/make-docx.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const plan = [
  '云溪市卫生健康委员会关于印发《云溪市托育服务三年行动计划(2023—2025年)》的通知',
  '云卫发〔2023〕12号',
  '一、目标',
  '到2025年,全市每千人口托位数达到4.6个。',
  '云溪市卫生健康委员会',
  '2023年6月30日',
].join('\n')
const city: City = {
  id: 'yunxi',
  order: 1,
  name_zh: '云溪市',
  name_en: 'Yunxi',
  level: 'prefecture-city',
  within_zh: '江东省',
  within_en: 'Jiangdong',
  aliases_zh: [],
  aliases_en: [],
  mark: 'circle',
  hue: 1,
}
const input: AddPlanInput = {
  bytes: encode(plan),
  file: 'download(3).txt',
  sha256: 'a'.repeat(64),
  id: undefined,
  city: undefined,
  force: false,
  cities: [city],
  codebook: { themes: [], indicators: [] },
}

/** Files in memory; a rename to `failAt` fails. */
function memory(start: Readonly<Record<string, string>> = {}, failAt?: string) {
  const files = new Map(Object.entries(start).map(([path, text]) => [path, encode(text)]))
  const effects = {
    list: (folder: string) => [...files.keys()].map((path) => path.replace(`${folder}/`, '')),
    write: (path: string, bytes: Uint8Array) => void files.set(path, bytes),
    rename: (from: string, to: string) => {
      if (to === failAt) throw new Error('ENOSPC: no space left on device, write')
      files.set(to, files.get(from) ?? new Uint8Array())
      files.delete(from)
    },
    remove: (path: string) => void files.delete(path),
  }
  const text = (path: string): string => new TextDecoder().decode(files.get(path))
  return { files, effects, text }
}
const codesOf = (added: Addition): readonly string[] => added.issues.map(({ code }) => code)

test('writes the document unchanged and a sidecar with what was found', async () => {
  const { files, effects, text } = memory()
  await addPlan(input, effects)
  expect([...files.keys()].toSorted()).toEqual(['seeds/yunxi-2023.txt', 'seeds/yunxi-2023.yaml'])
  expect(files.get('seeds/yunxi-2023.txt')).toEqual(input.bytes)
  expect(text('seeds/yunxi-2023.yaml').split('\n').slice(0, 13)).toEqual([
    '# Found by rule in download(3).txt; compare every line with the document and fill in what is null.',
    'city: yunxi',
    "title_zh: '云溪市托育服务三年行动计划(2023—2025年)'",
    'title_en: null # fill in: unofficial English title',
    "issuer_zh: '云溪市卫生健康委员会'",
    'issuer_en: null # fill in: unofficial English name',
    "document_number: '云卫发〔2023〕12号'",
    "issued_on: '2023-06-30'",
    'published_on: null # fill in: null if unknown',
    'period_from: 2023',
    'period_to: 2025',
    'baseline_year: 2022',
    'kind: action-plan',
  ])
})

test('writes a sidecar that needs nothing but its gaps filled', async () => {
  const { effects, text } = memory()
  await addPlan(input, effects)
  const parsed = parseYaml(text('seeds/yunxi-2023.yaml'), 'seeds/yunxi-2023.yaml', sidecarSchema)
  expect('issues' in parsed ? parsed.issues.map(({ at, code }) => [at.line, code]) : []).toEqual([
    [4, 'invalid-field'],
  ])
})

test('proposes errata for what looks damaged, commented out', async () => {
  const { effects, text } = memory()
  const damaged = `${plan}\n规范管理率和规范服药率分别达到9065%。\n`
  await addPlan({ ...input, bytes: new TextEncoder().encode(damaged) }, effects)
  expect(text('seeds/yunxi-2023.yaml').split('\n').slice(-9)).toEqual([
    '# Proposed errata: compare each with another copy, and take the # off those that are real, and the [].',
    'errata: []',
    `# line ${damaged.split('\n').length - 1}: lost-mark-in-percent; 90%、65% fits: 2 names, 2 values; 90.65% does not fit: 2 names, 1 values; or 90.65%`,
    "#  - source: '9065%'",
    "#    reading: '90%、65%'",
    '#    certainty: certain',
    '#    reason_zh: null # 为何这样读',
    '#    reason_en: null # why it should read so',
    '',
  ])
})

test('keeps the text of a document that is not plain text beside it', async () => {
  const { files, effects, text } = memory()
  const bytes = makeDocx({
    body: plan
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  })
  await addPlan({ ...input, bytes, file: 'plan.docx' }, effects)
  expect([...files.keys()].toSorted()).toEqual([
    'seeds/yunxi-2023.docx',
    'seeds/yunxi-2023.text.txt',
    'seeds/yunxi-2023.yaml',
  ])
  expect(text('seeds/yunxi-2023.text.txt')).toBe(`${plan}\n`)
})

test('shows what was found, what is missing and what to do', async () => {
  const added = await addPlan({ ...input, id: 'yunxi-2023', cities: [] }, memory().effects)
  const summary = 'summary' in added ? added.summary : ''
  expect(summary).toContain('  title     云溪市托育服务三年行动计划(2023—2025年)')
  expect(summary).toContain('  1. Fill in seeds/yunxi-2023.yaml: city, title_en, issuer_en.')
  expect(summary).toContain('       name_zh: 云溪市')
})

test('never overwrites a plan unless told to', async () => {
  const { files, effects, text } = memory({ 'seeds/yunxi-2023.pdf': 'old', 'seeds/yunxi-2023.yaml': 'old' })
  const refused = await addPlan(input, effects)
  expect(refused.issues[0]?.message).toBe(
    'The plan `yunxi-2023` is already there: `seeds/yunxi-2023.pdf`, `seeds/yunxi-2023.yaml`. Choose another id with `--id`, or replace it with `--force`.',
  )
  expect(text('seeds/yunxi-2023.yaml')).toBe('old')
  await addPlan({ ...input, force: true }, effects)
  expect([...files.keys()].toSorted()).toEqual(['seeds/yunxi-2023.txt', 'seeds/yunxi-2023.yaml'])
})

test('writes all files or none', async () => {
  const { files, effects } = memory({}, 'seeds/yunxi-2023.yaml')
  const { issues } = await addPlan(input, effects)
  expect(issues.map(({ message }) => message)).toEqual([
    '`seeds/yunxi-2023.txt` could not be written: the disk is full. Free some space, and run the command again.',
  ])
  expect([...files.keys()]).toEqual([])
})

test('asks for an id where neither the city nor the file name gives one', async () => {
  const added = await addPlan({ ...input, cities: [], file: '方案.txt' }, memory().effects)
  expect(added.issues[0]?.message).toBe(
    '`plan` is no plan id. Choose one with `--id`, in lower-case words joined by hyphens, such as `wuhu-2021`.',
  )
})

test('adds nothing that cannot be read', async () => {
  const { files, effects } = memory()
  expect(codesOf(await addPlan({ ...input, bytes: new Uint8Array() }, effects))).toEqual(['empty-file'])
  expect(files.size).toBe(0)
})

test('takes no city that could not be the name of a file', async () => {
  const { files, effects } = memory()
  const added = await addPlan({ ...input, city: '../themes/x' }, effects)
  expect(added.issues.map(({ message }) => message)).toEqual([
    '`../themes/x` is no city id. Choose one with `--city`, in lower-case letters, such as `wuhu`.',
  ])
  expect([...files]).toEqual([])
})

test('keeps a document with a name in Arabic letters: they stand as what is lost, and no number turns', async () => {
  const { effects, text } = memory()
  const lines = plan.split('\n').toSpliced(4, 0, '\u0627\u0628 12–34个')
  const bytes = makeDocx({ body: lines.map((line) => paragraph(line)).join('') })
  const added = await addPlan({ ...input, bytes, file: '规划.docx' }, effects)
  expect(codesOf(added)).toEqual(['right-to-left-letters'])
  expect(text('seeds/yunxi-2023.text.txt').split('\n')[4]).toBe('\ufffd\ufffd 12–34个')
})

test('refuses the same in a plain text, which is kept as it is', async () => {
  const { files, effects } = memory()
  const added = await addPlan({ ...input, bytes: encode(`${plan}\n\u0627\u0628 12–34个\n`) }, effects)
  expect(added.issues).toEqual([
    expect.objectContaining({
      severity: 'error',
      code: 'unsafe-character',
      at: { file: input.file, line: 7 },
    }),
  ])
  expect(files.size).toBe(0)
})
