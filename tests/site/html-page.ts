import { is, selectAll, selectOne } from 'css-select'
import { DomUtils, ElementType, parseDocument } from 'htmlparser2'

type Root = ReturnType<typeof parseDocument>
type Tag = Parameters<typeof DomUtils.getAttributeValue>[0]
type Node = Root | Tag['children'][number]

/** An element with as much of the browser's interface as the tests use; the same object each time it is found. */
export class PageElement {
  readonly #tag: Tag
  constructor(tag: Tag) {
    this.#tag = tag
  }
  get id(): string {
    return this.getAttribute('id') ?? ''
  }
  get localName(): string {
    return this.#tag.name
  }
  get textContent(): string {
    return DomUtils.textContent(this.#tag)
  }
  get children(): readonly PageElement[] {
    return this.#tag.children.filter(isTag).map(elementOf)
  }
  get parentElement(): PageElement | null {
    const parent = this.#tag.parent
    return parent && isTag(parent) ? elementOf(parent) : null
  }
  getAttribute(name: string): string | null {
    return this.#tag.attribs[name] ?? null
  }
  hasAttribute(name: string): boolean {
    return name in this.#tag.attribs
  }
  querySelector(selector: string): PageElement | null {
    return find(this.#tag.children, selector)
  }
  querySelectorAll(selector: string): readonly PageElement[] {
    return findAll(this.#tag.children, selector)
  }
  closest(selector: string): PageElement | null {
    return is(this.#tag, selector) ? this : (this.parentElement?.closest(selector) ?? null)
  }
}

/** A page as a document. */
export class Page {
  readonly #root: Root
  readonly #byId = new Map<string, PageElement>()
  constructor(html: string) {
    this.#root = parseDocument(html)
    for (const tag of DomUtils.findAll(({ attribs }) => 'id' in attribs, this.#root.children)) {
      const { id } = elementOf(tag)
      if (!this.#byId.has(id)) this.#byId.set(id, elementOf(tag))
    }
  }
  get documentElement(): PageElement {
    return this.#the('html')
  }
  get head(): PageElement {
    return this.#the('head')
  }
  get body(): PageElement {
    return this.#the('body')
  }
  get title(): string {
    return this.#the('title').textContent.trim()
  }
  getElementById(id: string): PageElement | null {
    return this.#byId.get(id) ?? null
  }
  querySelector(selector: string): PageElement | null {
    return find(this.#root.children, selector)
  }
  querySelectorAll(selector: string): readonly PageElement[] {
    return findAll(this.#root.children, selector)
  }
  #the(name: string): PageElement {
    const found = this.querySelector(name)
    if (!found) throw new Error(`The page has no \`${name}\`.`)
    return found
  }
}

const known = new WeakMap<object, PageElement>()

function elementOf(tag: Tag): PageElement {
  const element = known.get(tag) ?? new PageElement(tag)
  known.set(tag, element)
  return element
}

const isTag = (node: Node): node is Tag => ElementType.isTag(node)

const findAll = (among: readonly Node[], selector: string): readonly PageElement[] =>
  selectAll<Node, Tag>(selector, [...among]).map(elementOf)

function find(among: readonly Node[], selector: string): PageElement | null {
  const tag = selectOne<Node, Tag>(selector, [...among])
  return tag && elementOf(tag)
}
