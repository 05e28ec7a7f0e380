import { findMetadata } from '../../../src/convert/find-metadata/find-metadata.ts'
import { findRights } from '../../../src/convert/find-metadata/find-rights.ts'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'
import { foldWidth } from '../../../src/lib/fold-width.ts'

const kinds: Readonly<Record<string, string>> = {
  'five-year-plan': '五年规划',
  'action-plan': '行动方案',
  'work-priorities': '工作要点',
  'conference-report': '会议报道',
  'newspaper-feature': '新闻报道',
  'work-report': '工作报告',
  regulation: '法规',
  other: '其他',
}
const levels: Readonly<Record<string, string>> = {
  province: '省',
  'prefecture-city': '市',
  district: '区',
  county: '县',
  'development-zone': '开发区',
}

/** Metadata of a text, or of a page if it begins with `<`, under the names and words the fixtures use. */
export async function readMetadata(text: string): Promise<Readonly<Record<string, string>>> {
  const file = text.startsWith('<') ? 'plan.html' : 'plan.txt'
  const document = await readDocumentText(new TextEncoder().encode(text), file)
  if ('issue' in document) return { 问题: document.issue.code }
  const source = {
    text: document.text,
    blocks: readStructure('plan', document.text).blocks,
    facts: document.facts,
  }
  const found = findMetadata(source)
  const { period_from: from, period_to: to } = found
  return Object.fromEntries(
    Object.entries({
      标题: found.title_zh,
      机关: found.issuer_zh,
      文号: found.document_number,
      成文: found.issued_on,
      发布: found.published_on,
      规划期: from === to ? from : `${from ?? ''}—${to ?? ''}`,
      基期: found.baseline_year,
      种类: found.kind === null ? null : kinds[found.kind],
      体裁: found.genre,
      层级: found.level === null ? null : levels[found.level],
      地方: found.place,
      权利: { full: '全文', quotations: '引用', none: null }[findRights(source, found) ?? 'none'],
    }).map(([field, value]) => [field, foldWidth(String(value ?? '无'))]),
  )
}
