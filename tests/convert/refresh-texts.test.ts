import { expect, test } from 'vitest'
import { refreshTexts } from '../../src/convert/refresh-texts.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { makeDocx, paragraph } from './formats/make-docx.ts'
import { memoryProject, soundProject } from './memory-effects.ts'
import type { MemoryProject } from './memory-effects.ts'

/** The sound project with its plan as a Word document. */
function wordProject(): MemoryProject {
  const project = memoryProject(soundProject)
  project.files.delete('seeds/a-2020.txt')
  const lines = ['某县托育服务实施方案', '一、目标', '到2022年建成托育机构3家。']
  project.files.set('seeds/a-2020.docx', makeDocx({ body: lines.map((line) => paragraph(line)).join('') }))
  return project
}
const textOf = ({ files }: MemoryProject, path: string): string => new TextDecoder().decode(files.get(path))

test('keeps the text of a Word document beside it, and converts that text', async () => {
  const project = wordProject()
  expect(await refreshTexts(project.effects)).toEqual([])
  expect(textOf(project, 'seeds/a-2020.text.txt')).toBe(
    '某县托育服务实施方案\n一、目标\n到2022年建成托育机构3家。\n',
  )
  expect(runConvert(project.effects)).toBe(true)
  expect(JSON.parse(textOf(project, 'content/plans/a-2020/plan.json'))).toMatchObject({
    source: 'seeds/a-2020.docx',
    source_sha256: '0'.repeat(64),
    text_file: 'seeds/a-2020.text.txt',
    text_sha256: '0'.repeat(64),
    characters: 32,
  })
})

test('reads a text again that is not what the document gives, and says so when only checking', async () => {
  const project = wordProject()
  project.files.set('seeds/a-2020.text.txt', new TextEncoder().encode('别的文字'))
  expect((await refreshTexts(project.effects, { check: true })).map(({ message }) => message)).toEqual([
    '`seeds/a-2020.text.txt` is not the text the document beside it gives today. Run `npm run convert` and commit the result.',
  ])
  expect(textOf(project, 'seeds/a-2020.text.txt')).toBe('别的文字')
  await refreshTexts(project.effects)
  expect(await refreshTexts(project.effects, { check: true })).toEqual([])
})

test('reports a document that cannot be read and writes nothing', async () => {
  const project = wordProject()
  project.files.set('seeds/a-2020.docx', new TextEncoder().encode('PK damaged word/document.xml'))
  expect((await refreshTexts(project.effects)).map(({ code }) => code)).toEqual(['broken-docx'])
  expect(project.files.has('seeds/a-2020.text.txt')).toBe(false)
})

test('keeps the old text where the new one cannot be written', async () => {
  const { effects, files } = wordProject()
  files.set('seeds/a-2020.text.txt', new TextEncoder().encode('旧的文字'))
  const write = (path: string, text: string): void => {
    effects.write(path, text.slice(0, 3))
    throw new Error('ENOSPC: no space left on device, write')
  }
  expect((await refreshTexts({ ...effects, write })).map(({ message }) => message)).toEqual([
    '`seeds/a-2020.text.txt` could not be written: the disk is full. Free some space, and run the command again.',
  ])
  expect(new TextDecoder().decode(files.get('seeds/a-2020.text.txt'))).toBe('旧的文字')
  expect([...files.keys()].filter((path) => /\.-?new|-new$/.test(path))).toEqual([])
})

test('does not convert a Word document without its text', () => {
  const project = wordProject()
  expect(runConvert(project.effects)).toBe(false)
  expect(project.printed).toContain(
    'error seeds/a-2020.docx The text read from `seeds/a-2020.docx` is missing. Run `npm run convert`, which reads it again, and commit the file it writes.',
  )
})
