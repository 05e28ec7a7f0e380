import { findDay } from '../../find-metadata/find-day.ts'
import { foldWidth } from '../../../lib/fold-width.ts'
import { textOf, walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import type { ContainerFacts } from '../document-text.ts'
import { collapseSpace, tidyLine } from '../tidy-text.ts'

/** What a page says of its article in `<meta>`, in its first heading, and in the record above the text. */
export function findPageFacts(root: Tag, lines: readonly string[]): ContainerFacts {
  const { meta, title, heading } = findHeadParts(root)
  const folded = lines.filter((line) => line.length <= 300).map(foldWidth)
  const field = (names: RegExp): string | null => findField(folded, names)
  return {
    title_zh:
      [meta('articletitle'), heading, meta('og:title'), withoutSite(title ?? '')].find(isTitle) ?? null,
    issuer_zh: field(/^(?:发布机构|发文机关|发文单位|制发机关|发布单位|公开责任部门)$/),
    document_number: findNumberOf(field(/^(?:发文字号|发文文号|文号|文件编号)$/)),
    issued_on: findDay(field(/^(?:成文日期|成文时间|发文日期|生成日期|印发日期)$/) ?? '') ?? null,
    published_on:
      findDay(meta('pubdate') ?? meta('publishdate') ?? meta('article:published_time') ?? '') ??
      findDay(field(/^(?:发布日期|发布时间|公开日期|发布于|时间|日期)$/) ?? '') ??
      null,
  }
}

type HeadParts = {
  readonly meta: (name: string) => string | null
  readonly title: string | null
  readonly heading: string | null
}

function findHeadParts(root: Tag): HeadParts {
  const metas = new Map<string, string>()
  let title: string | null = null
  const headings: string[] = []
  walkMarkup(root, {
    enter: (tag) => {
      const { name, attributes } = tag
      if (name === 'meta') {
        const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase()
        const value = tidyLine(attributes['content'] ?? '')
        if (key !== '' && value !== '' && !metas.has(key)) metas.set(key, value)
      }
      if (name === 'title' && title === null) title = plain(tag)
      if (name === 'h1') headings.push(plain(tag))
      return name !== 'script' && name !== 'style'
    },
    leave: () => undefined,
    text: () => undefined,
  })
  return {
    meta: (name) => metas.get(name) ?? null,
    title: title === '' ? null : title,
    heading: headings.length === 1 && (headings[0]?.length ?? 0) >= 8 ? (headings[0] ?? null) : null,
  }
}

const plain = (tag: Tag): string => tidyLine(collapseSpace(textOf(tag)))

/** Names of sites and files are no titles: a title is Chinese and longer than a word. */
const isTitle = (title: string | null): boolean =>
  /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(title ?? '') && (title ?? '').length >= 6

/** `…发展规划_某市人民政府门户网站` → `…发展规划` */
const withoutSite = (title: string): string =>
  title.split(/\s*[_|]\s*|\s+[-–—]\s+|-(?=[^-]*(?:网|政府|委员会|局)$)/)[0]?.trim() ?? title

/** A field of the page's record: `发布机构:某市卫生健康委员会`, alone, among others, or in the next cell. */
function findField(lines: readonly string[], names: RegExp): string | null {
  for (const line of lines) {
    const cells = line.split(/\t|\s{2,}|[|]|(?<=\S)\s(?=\S{2,8}:)/)
    for (const [index, cell] of cells.entries()) {
      const [, name = '', value = ''] = /^[【[]?\s*([^:\]】]{2,12}?)\s*[】\]]?\s*:\s*(.*)$/.exec(cell) ?? []
      const key = (name === '' ? cell : name).replace(/\s/g, '')
      const found = (name === '' ? (cells[index + 1] ?? '') : value || (cells[index + 1] ?? '')).trim()
      if (names.test(key) && found !== '' && found.length <= 60) return found
    }
  }
  return null
}

const findNumberOf = (field: string | null): string | null =>
  field !== null && /[\u4e00-\u9fff].*\d/.test(field) ? field : null
