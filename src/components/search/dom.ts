type Child = Node | string | null | undefined | false

/** An element with attributes and children; text only ever becomes text nodes, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

/** The element of an id, which the built page is known to have. */
export function elementOf<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`SearchPage.astro lacks #${id}.`)
  return found
}

/**
 * Gives an element these children and leaves those alone that are the same: what stands is not drawn anew, and of a
 * hit that stays where it was only what differs.
 */
export function patch(parent: Element, nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    const old = parent.childNodes[at]
    if (!old) parent.append(node)
    else if (old.isEqualNode(node)) return
    else if (old instanceof Element && isSameTag(old, node)) patch(old, [...node.childNodes])
    else old.replaceWith(node)
  })
  while (parent.childNodes.length > nodes.length) parent.lastChild?.remove()
}

/** Whether two elements differ in nothing but what is in them; hits and their buttons carry what they are of. */
const isSameTag = (old: Element, node: Node): boolean => old.cloneNode().isEqualNode(node.cloneNode())

/** A city's mark, as the built page draws it. */
export function cityMark(city: string): Node | null {
  const marks = elementOf('search-marks', HTMLTemplateElement).content
  return marks.querySelector(`[data-mark~="${CSS.escape(city)}"] svg`)?.cloneNode(true) ?? null
}
