import MarkdownIt from 'markdown-it'
import { noFacts } from '../document-text.ts'
import type { ContainerFacts } from '../document-text.ts'
import { writeBlocks } from '../html/write-blocks.ts'
import { joinLines, layoutBlocks } from '../layout-blocks.ts'
import { parseMarkup } from '../markup.ts'
import type { Issue } from '../../../model/issue.ts'

/** Line breaks count: plans are written a paragraph to a line. Indented lines are paragraphs, not programs. */
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: false }).disable(['code', 'lheading'])

/** `1)` stays `1)`. */
markdown.core.ruler.push('list-stop', ({ tokens }) => {
  for (const token of tokens)
    if (token.type === 'ordered_list_open' && token.markup === ')') token.attrSet('data-stop', ')')
})

type Read = { readonly text: string; readonly notes: readonly Issue[]; readonly facts: ContainerFacts }

/** The text of a Markdown document without its marks; footnotes stand at the end. */
export function readMarkdown(source: string): Read {
  const { body, title } = splitFrontMatter(source)
  const { text, notes } = takeFootnotes(body)
  const blocks = writeBlocks(parseMarkup(markdown.render(text)), () => false)
  const lines = layoutBlocks(blocks).map(withoutMarks)
  return { text: joinLines([...lines, ...notes]), notes: [], facts: { ...noFacts, title_zh: title } }
}

/** Emphasis around quotation marks is no emphasis to the standard: its stars are left over. */
const withoutMarks = (line: string): string => line.replaceAll('**', '')

function splitFrontMatter(source: string): { readonly body: string; readonly title: string | null } {
  const match = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)
  if (match === null) return { body: source, title: null }
  const title = /^title\s*:\s*["']?(.*?)["']?\s*$/m.exec(match[1] ?? '')?.[1] ?? ''
  return { body: source.slice(match[0].length), title: title === '' ? null : title }
}

/** `[^1]` becomes `[1]`, and `[^1]: 三减…` a line at the end. */
function takeFootnotes(source: string): { readonly text: string; readonly notes: readonly string[] } {
  const notes: string[] = []
  const text = source
    .replace(/^\[\^([^\]\s]{1,20})\]:[ \t]*(.*)$/gm, (_, name: string, note: string) => {
      notes.push(`[${name}] ${note.trim()}`)
      return ''
    })
    .replace(/\[\^([^\]\s]{1,20})\]/g, '\\[$1\\]')
  return { text, notes }
}
