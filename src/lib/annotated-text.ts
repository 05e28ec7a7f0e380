import MarkdownIt, { type StateCore, type Token } from 'markdown-it'

/** An element around a stretch of text; offsets are string indices. */
export type Annotation = {
  readonly start: number
  readonly end: number
  /** Elements of a lower layer stand outside those of a higher one. */
  readonly layer: number
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  /** Attributes that may stand once, such as an id: only the first piece of a cut element gets them. */
  readonly once?: Readonly<Record<string, string>>
}

/** An element with its own text, put between two characters. */
export type Insertion = {
  readonly at: number
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly text: string
}

export type Annotations = {
  readonly annotations: readonly Annotation[]
  readonly insertions?: readonly Insertion[]
}

/**
 * Plain text as HTML with elements around and between its characters. Every character of the text appears as
 * itself: no Markdown is read in it, markup is escaped, and overlapping elements are cut so that they nest.
 */
export function renderAnnotatedText(text: string, annotated: Annotations): string {
  return markdown.renderInline(text, { annotated })
}

/** The `zero` preset reads paragraphs and text only, so a document's own `*`, `_` and `[1]` stay as they are. */
const markdown = new MarkdownIt('zero', { html: false })
markdown.core.ruler.push('annotate', (state: StateCore) => {
  const annotated = state.env['annotated'] as Annotations
  for (const token of state.tokens) {
    if (token.type !== 'inline') continue
    const text = (token.children ?? []).map(({ content }) => content).join('')
    token.children = annotatedTokens(text, annotated, state)
  }
})

function annotatedTokens(
  text: string,
  { annotations, insertions = [] }: Annotations,
  state: StateCore,
): Token[] {
  const given = new Set<Annotation>()
  const tokens: Token[] = []
  let open: readonly Annotation[] = []
  const bounds = boundsOf(text, annotations, insertions)
  bounds.forEach((from, index) => {
    const to = bounds[index + 1] ?? from
    const next = to > from ? coveringOf(annotations, from, to) : []
    const kept = commonStart(open, next)
    for (const annotation of open.slice(kept.length).reverse()) tokens.push(closeToken(state, annotation.tag))
    for (const insertion of insertions.filter(({ at }) => at === from))
      tokens.push(...insertedTokens(state, insertion))
    for (const annotation of next.slice(kept.length)) {
      tokens.push(
        openToken(state, annotation.tag, {
          ...(given.has(annotation) ? {} : annotation.once),
          ...annotation.attrs,
        }),
      )
      given.add(annotation)
    }
    open = next
    if (to > from) tokens.push(textToken(state, text.slice(from, to)))
  })
  return tokens
}

/** Every place where an element starts, ends or is inserted, and both ends of the text. */
function boundsOf(
  text: string,
  annotations: readonly Annotation[],
  insertions: readonly Insertion[],
): readonly number[] {
  const places = [
    0,
    text.length,
    ...annotations.flatMap(({ start, end }) => [start, end]),
    ...insertions.map(({ at }) => at),
  ]
  return [...new Set(places)].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b)
}

/**
 * Elements over a piece, outermost first: by layer, then the one that starts first, then the longer. Links do
 * not nest, so of several only the innermost stays.
 */
function coveringOf(annotations: readonly Annotation[], from: number, to: number): readonly Annotation[] {
  const covering = annotations
    .filter(({ start, end }) => start <= from && end >= to)
    .sort((a, b) => a.layer - b.layer || a.start - b.start || b.end - a.end)
  const innermost = covering.findLast(({ tag }) => tag === 'a')
  return covering.filter((annotation) => annotation.tag !== 'a' || annotation === innermost)
}

function commonStart<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  const differs = a.findIndex((item, index) => item !== b[index])
  return differs < 0 ? a : a.slice(0, differs)
}

function openToken(state: StateCore, tag: string, attrs: Readonly<Record<string, string>>): Token {
  const token = new state.Token(`${tag}_open`, tag, 1)
  for (const [name, value] of Object.entries(attrs)) token.attrPush([name, value])
  return token
}

const closeToken = (state: StateCore, tag: string): Token => new state.Token(`${tag}_close`, tag, -1)

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0)
  token.content = content
  return token
}

const insertedTokens = (state: StateCore, { tag, attrs, text }: Insertion): readonly Token[] => [
  openToken(state, tag, attrs),
  textToken(state, text),
  closeToken(state, tag),
]
