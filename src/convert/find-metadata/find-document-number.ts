import { foldWidth } from '../../lib/fold-width.ts'
import type { RecordFacts } from './find-record.ts'
import { linesOf, openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

/** `某卫发〔2023〕12号`, with any brackets; also `某政通字第12号`. */
const number =
  /[\u4e00-\u9fff]{1,12}\s*[〔\[(【]\s*20\d{2}\s*[〕\])】]\s*第?\s*\d{1,5}\s*号|[\u4e00-\u9fff]{2,12}字\s*第\s*\d{1,5}\s*号/
const alone = new RegExp(
  `^\\(?(?:(?:发文字号|发文文号|文\\s*号|文件编号|编号)\\s*:?\\s*)?(${number.source})(?:\\s*20\\d\\d年\\d{1,2}月\\d{1,2}日)?\\)?$`,
)
/** The same that lost its closing bracket, or that and 号. */
const damaged = /^([\u4e00-\u9fff]{1,12})\s*[〔\[(【]\s*(20\d{2})\s*(\d{1,4})\s*号?$/

/** The document's own number; a number in running text is another document's. One that lost its bracket comes mended. */
export function findDocumentNumber(source: PlanSource, record: RecordFacts): string | null {
  const opening = openingOf(source, 3000)
  for (const line of [...opening.split(/[\r\n]+/), ...source.text.slice(0, 3000).split(/[\r\n\t]+/)]) {
    const folded = foldWidth(line).trim()
    const own = alone.exec(folded)?.[1]
    if (own !== undefined) return asWritten(line, own)
    const [, office, year, count] = damaged.exec(folded) ?? []
    if (office !== undefined) return `${office}〔${year ?? ''}〕${count ?? ''}号`
  }
  return orderOf(source) ?? numberIn(record.document_number) ?? source.facts.document_number ?? null
}

const numberIn = (field: string | null): string | null =>
  field === null ? null : (number.exec(field)?.[0]?.replace(/\s+/g, '') ?? null)

/** `某市人民政府令` above `第36号`. */
function orderOf(source: PlanSource): string | null {
  const lines = [...linesOf(source, 'title'), ...linesOf(source, 'signature')]
  const order = lines.find((line) => /^[\u4e00-\u9fff]{4,20}令/.test(line))
  const written = /^(.+令)\s*\(?(第\s*\d+\s*号)/.exec(order ?? '')
  const below = lines
    .map((line) => /^\(?(第\s*\d+\s*号)\)?$/.exec(line)?.[1])
    .find((found) => found !== undefined)
  const count = written?.[2] ?? below
  if (order === undefined || count === undefined) return null
  return `${written?.[1] ?? order}${count}`.replace(/\s+/g, '')
}

/** The number without spaces, with the brackets of the source. */
function asWritten(line: string, folded: string): string {
  const at = foldWidth(line).indexOf(folded)
  return line.slice(at, at + folded.length).replace(/\s+/g, '')
}
