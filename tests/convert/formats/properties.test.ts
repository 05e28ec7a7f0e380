import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { listOf, makeDocx, paragraph, table } from './make-docx.ts'
import { makePdf, setParagraph } from './make-pdf.ts'

const text = '到2025年,全市每千人口托位数达到4.6个,家庭医生签约率不低于40%。'
const originals: readonly (readonly [string, Uint8Array])[] = [
  ['page.html', readFileSync(new URL('../../fixtures/documents/government-page.html', import.meta.url))],
  ['plan.pdf', makePdf([{ texts: setParagraph(text, 100) }, { texts: setParagraph(text, 100) }])],
  ['plan.md', new TextEncoder().encode(`# 规划\n\n1. ${text}\n\n| a | b |\n|---|---|\n| 床位 | 6.8 |\n`)],
  [
    'plan.docx',
    makeDocx({
      body:
        paragraph(text, { list: '1' }) +
        table([
          ['指标', '2025年'],
          ['床位', '6.8'],
        ]),
      numbering: `${listOf('0', [['chineseCounting', '%1、']])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    }),
  ],
]

/** Some bytes changed, the end cut off, a stretch repeated. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
  keep: fc.double({ min: 0.2, max: 1, noNaN: true }),
})

test.each(originals)(
  'never throws on a damaged %s, and reads it the same twice',
  async (file, original) => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ changes, keep }) => {
        const bytes = original.slice(0, Math.ceil(original.length * keep))
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte
        const read = await readDocumentText(bytes, file)
        expect(await readDocumentText(bytes, file)).toEqual(read)
        expect('text' in read || read.issue.severity === 'error').toBe(true)
      }),
      { numRuns: 40, seed: 7 },
    )
  },
  60_000,
)

test('never throws on random bytes of any name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004word/document.xml', '<html>', '{\\rtf'),
      fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a.md', 'a'),
      async (bytes, head, file) => {
        const all = new Uint8Array([...new TextEncoder().encode(head), ...bytes])
        const read = await readDocumentText(all, file)
        expect('text' in read || read.issue.message.length > 20).toBe(true)
      },
    ),
    { numRuns: 150, seed: 7 },
  )
}, 60_000)
