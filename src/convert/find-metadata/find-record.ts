import { foldWidth } from '../../lib/fold-width.ts'
import { findDay } from './find-day.ts'

/** What the record above a document says (索引号, 发布机构, 成文日期 …); null where it says nothing. */
export type RecordFacts = {
  readonly issuer_zh: string | null
  readonly document_number: string | null
  /** `YYYY-MM-DD` */
  readonly issued_on: string | null
  readonly published_on: string | null
}

const names = {
  issuer:
    /^(?:发布机构|发文机关|发文单位|发文机构|制发机关|制定机关|发布单位|发布机关|公开责任部门|责任部门)$/,
  number: /^(?:发文字号|发文文号|发文号|文号|文件编号|文件字号)$/,
  issued: /^(?:成文日期|成文时间|发文日期|发文时间|生成日期|印发日期|制发日期|签发日期)$/,
  published: /^(?:发布日期|发布时间|公开日期|公开时间|公布日期|发布于|时间|日期)$/,
} as const

/** Reads the record from lines of any container: one field to a line, several side by side, or cells of a table. */
export function findRecord(lines: readonly string[]): RecordFacts {
  const fields = lines.flatMap((line) => (line.length > 300 ? [] : fieldsOf(foldWidth(line))))
  const field = (name: keyof typeof names): string | null =>
    fields.find(([label]) => names[name].test(label))?.[1] ?? null
  const number = field('number')
  return {
    issuer_zh: field('issuer')?.replace(/\s+/g, '、') ?? null,
    document_number: number !== null && /[\u4e00-\u9fff].*\d/.test(number) ? number : null,
    issued_on: findDay(field('issued') ?? '') ?? null,
    published_on: findDay(field('published') ?? '') ?? null,
  }
}

/** Labels printed with spaces to make them equally wide. */
const spaced = /(索|文|名|来|日|字|标|公)\s+(引\s*号|号|称|源|期|题|开)(?=\s*[:\]】\t]|$)/g

/** Every `label:value` of a line; in a table the value stands in the next cell. */
function fieldsOf(line: string): readonly (readonly [string, string])[] {
  const cells = line.replace(spaced, '$1$2').split(/\t|\s{2,}|[|]|(?<=\S)\s(?=[^\s:]{2,8}:)/)
  return cells.flatMap((cell, index) => {
    const [, name = '', value = ''] = /^[【[]?\s*([^:\]】]{2,12}?)\s*[】\]]?\s*:\s*(.*)$/.exec(cell) ?? []
    const label = (name === '' ? cell : name).replace(/\s/g, '')
    const found = (value === '' ? (cells[index + 1] ?? '') : value).trim()
    return found === '' || found.length > 60 ? [] : [[label, found] as const]
  })
}
