import MarkdownIt, { type StateInline } from 'markdown-it'

/** What a reference such as `{{dongguan/childcare-places}}` is replaced by. */
export type ReferenceText = {
  readonly text: string
  readonly tag: 'a' | 'q' | 'span'
  readonly attrs: Readonly<Record<string, string>>
  /** Said after it, e.g. the translation of a quote. */
  readonly after?: string
}
export type AnalysisSource = {
  /** File or title of the analysis, for messages. */
  readonly name: string
  readonly markdown: string
  readonly resolve: (reference: string) => ReferenceText | undefined
}

/**
 * Written analysis as HTML. Its numbers are references looked up in the data and linked to their sentence; a
 * reference that leads nowhere stops the build.
 */
export const renderAnalysis = (source: AnalysisSource): string => markdown.render(source.markdown, { source })

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
const sourceOf = (state: StateInline): AnalysisSource => state.env['source'] as AnalysisSource

markdown.inline.ruler.before('emphasis', 'reference', (state: StateInline, silent) => {
  const match = /^\{\{([^{}]+)\}\}/.exec(state.src.slice(state.pos))
  if (!match) return false
  if (!silent) pushReference(state, (match[1] ?? '').trim())
  state.pos += match[0].length
  return true
})

/** The page's own h1 and h2 stand above the analysis. */
markdown.core.ruler.push('lower-headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close')
      token.tag = `h${Math.min(Math.max(Number(token.tag.slice(1)), 3), 6)}`
  }
})

function pushReference(state: StateInline, reference: string): void {
  const { name, resolve } = sourceOf(state)
  const found = resolve(reference)
  if (!found)
    throw new Error(
      `${name} refers to \`{{${reference}}}\`, which is not in the data. Write city/indicator, benchmark:id, derived:city/indicator or count/theme/state.`,
    )
  const open = state.push('reference_open', found.tag, 1)
  for (const [attribute, value] of Object.entries(found.attrs)) open.attrSet(attribute, value)
  pushText(state, found.text)
  state.push('reference_close', found.tag, -1)
  if (found.after !== undefined) pushText(state, found.after)
}

/** Text from the data is a token of its own kind, so that no other rule reads it. */
function pushText(state: StateInline, content: string): void {
  const token = state.push('resolved', '', 0)
  token.content = content
}
markdown.renderer.rules['resolved'] = (tokens, index) =>
  markdown.utils.escapeHtml(tokens[index]?.content ?? '')
