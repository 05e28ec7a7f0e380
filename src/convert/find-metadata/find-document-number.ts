import { foldWidth } from '../../lib/fold-width.ts'
import { openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

/** `某卫发〔2023〕12号`, with any brackets; also the number of a notice: `某政通字第12号`. */
const number = /[\u4e00-\u9fff]{1,12}\s*[〔\[(【]\s*20\d{2}\s*[〕\])】]\s*第?\s*\d{1,5}\s*号/
const alone = new RegExp(`^(?:(?:发文字号|发文文号|文号|文件编号|编号)\\s*:?\\s*)?(${number.source})$`)

/** The document's own number, as written; a number in running text is another document's. */
export function findDocumentNumber(source: PlanSource): string | null {
  const opening = openingOf(source, 3000)
  for (const line of [...opening.split(/[\r\n]+/), ...source.text.slice(0, 3000).split(/[\r\n\t]+/)]) {
    const folded = foldWidth(line).trim()
    const found = alone.exec(folded)?.[1]
    const field = /(?:发文字号|发文文号|文\s*号)\s*:\s*(.+)$/.exec(folded)?.[1]
    const own = found ?? (field === undefined ? undefined : number.exec(field)?.[0])
    if (own !== undefined) return asWritten(line, own)
  }
  return source.facts.document_number
}

/** The number without spaces, with the brackets of the source. */
function asWritten(line: string, folded: string): string {
  const at = foldWidth(line).indexOf(folded)
  return line.slice(at, at + folded.length).replace(/\s+/g, '')
}
