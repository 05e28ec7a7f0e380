import { findDay } from '../../find-metadata/find-day.ts'
import { findRecord } from '../../find-metadata/find-record.ts'
import { textOf, walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import type { ContainerFacts } from '../document-text.ts'
import { collapseSpace, tidyLine } from '../tidy-text.ts'

/** What a page says of its article in `<meta>`, in its first heading, and in the record above the text. */
export function findPageFacts(root: Tag, lines: readonly string[]): ContainerFacts {
  const { meta, title, heading } = findHeadParts(root)
  const record = findRecord(lines)
  const dayOf = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => findDay(meta(name) ?? '') ?? [])[0]
  return {
    title_zh:
      [meta('articletitle'), heading, meta('og:title'), withoutSite(title ?? '')].find(isTitle) ?? null,
    file_title_zh: null,
    issuer_zh: record.issuer_zh,
    source_zh: [meta('contentsource'), meta('source'), meta('article:author')].find(isSource) ?? null,
    document_number: record.document_number,
    issued_on: record.issued_on,
    published_on: dayOf('pubdate', 'publishdate', 'article:published_time', 'date') ?? record.published_on,
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

/** An office or a newspaper, not an address and not the person who typed it. */
const isSource = (source: string | null): boolean =>
  /^[\u4e00-\u9fff]{2,30}(?:委员会|政府|办公室|办公厅|局|厅|委|报|报社|网|台|客户端|发布)$/.test(source ?? '')
