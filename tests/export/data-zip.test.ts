import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { dataZip } from '../../src/export/data-zip.ts'
import { fileFacts } from '../../src/export/file-facts.ts'

const release = { version: '2026.11', date: '2026-11-21' }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const files = [
  { path: 'figures.csv', bytes: bytesOf('\ufeffid\n甲\n') },
  { path: 'README.md', bytes: bytesOf('# 对照\n') },
]

it('puts every file into one folder named by the version', () => {
  const unpacked = unzipSync(dataZip(files, release))
  expect(Object.keys(unpacked)).toEqual(['duizhao-2026.11/README.md', 'duizhao-2026.11/figures.csv'])
  expect(strFromU8(unpacked['duizhao-2026.11/README.md'] ?? new Uint8Array())).toBe('# 对照\n')
})

it('gives the same bytes for the same content, whatever the order of files', async () => {
  const facts = await fileFacts(dataZip(files, release))
  expect(await fileFacts(dataZip(files.toReversed(), release))).toEqual(facts)
  expect(await fileFacts(dataZip(files, { ...release, date: '2026-11-22' }))).not.toEqual(facts)
})

it('counts bytes of UTF-8 and hashes them', async () => {
  expect(await fileFacts(bytesOf('对照\n'))).toEqual({
    bytes: 7,
    sha256: '2ecd06f1c50027b694ace54393c837ee154c646fe04f710c56ea414059fbb0bd',
  })
})
