import { Parser } from 'htmlparser2'

/** An element of HTML or XML; names are lower-case in HTML and as written in XML. */
export type Tag = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Branch[]
  readonly parent: Tag | undefined
}
export type Branch = Tag | string

/** Reads HTML as browsers forgive it, or XML; never fails. The root has the name `#root`. */
export function parseMarkup(source: string, { xml = false }: { readonly xml?: boolean } = {}): Tag {
  const root: Tag = { name: '#root', attributes: {}, children: [], parent: undefined }
  let open = root
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const tag: Tag = { name, attributes, children: [], parent: open }
        open.children.push(tag)
        open = tag
      },
      ontext: (text) => {
        const last = open.children.length - 1
        const before = open.children[last]
        if (typeof before === 'string') open.children[last] = before + text
        else open.children.push(text)
      },
      onclosetag: () => {
        open = open.parent ?? root
      },
    },
    { xmlMode: xml, decodeEntities: true },
  )
  parser.end(source)
  return root
}

export type Visitor = {
  /** False leaves the element and all in it out; `leave` is then not called. */
  readonly enter: (tag: Tag) => boolean
  readonly leave: (tag: Tag) => void
  readonly text: (text: string, parent: Tag) => void
}

/** Goes through a tree in the order of the text, without recursion: pages nest as deep as they like. */
export function walkMarkup(root: Tag, visitor: Visitor): void {
  if (!visitor.enter(root)) return
  const open: { readonly tag: Tag; next: number }[] = [{ tag: root, next: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const branch = top.tag.children[top.next++]
    if (branch === undefined) {
      visitor.leave(top.tag)
      open.pop()
    } else if (typeof branch === 'string') visitor.text(branch, top.tag)
    else if (visitor.enter(branch)) open.push({ tag: branch, next: 0 })
  }
}

/** The first child element of a name. */
export const findChild = (tag: Tag | undefined, name: string): Tag | undefined =>
  tag?.children.find((branch): branch is Tag => typeof branch !== 'string' && branch.name === name)

/** All child elements, of one name if given. */
export const childrenOf = (tag: Tag | undefined, name?: string): readonly Tag[] =>
  (tag?.children ?? []).filter(
    (branch): branch is Tag => typeof branch !== 'string' && (name === undefined || branch.name === name),
  )

/** All text in an element, as written. */
export function textOf(root: Tag): string {
  const parts: string[] = []
  walkMarkup(root, {
    enter: ({ name }) => name !== 'script' && name !== 'style',
    leave: () => undefined,
    text: (text) => parts.push(text),
  })
  return parts.join('')
}
