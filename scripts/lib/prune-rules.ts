/** Elements of some pages as `name|class names|scopes and hue`, each kind once, and the `var(--name)` they use. */
export type Kinds = ReadonlySet<string>

const opening = /<([a-z][\w-]*)((?:[^<>"]|"[^"]*")*)>/gi
const classes = /\sclass="([^"]*)"/
const marks = /\sdata-(?:astro-cid-[a-z0-9]+|hue="\d+")/g
const use = /var\(--[\w-]+/g

/** Adds the kinds of elements in a page. */
export function collectKinds(html: string, kinds: Set<string>): void {
  for (const [, name = '', attributes = ''] of html.matchAll(opening))
    kinds.add(
      `${name.toLowerCase()}|${classes.exec(attributes)?.[1] ?? ''}|${attributes.match(marks)?.join('') ?? ''}`,
    )
  for (const [used] of html.matchAll(use)) kinds.add(`${used})`)
}

const rule = /(?<=^|[{}])([^{}@]+)\{[^{}]*\}/g
const emptyGroup = /@(?:media|supports|container|layer)[^{}]*\{\}/g
const emptyRule = /(?<=^|[{}])[^{}@;&]+\{\}/g
const declaration = /(?<=[{;])(--[\w-]+):[^;{}]*;?/g
/** Scopes as they are once shortened, and hues. */
const mark = /\[(data-(?:c[a-z0-9]{1,2}|hue="\d+"))\]/g

/**
 * A stylesheet without the rules that can meet no element: those that ask for a tag, a class and a scope that no
 * element of the pages has at once; and without the custom properties that nothing left uses. What scripts name may
 * come later, the spans around foreign words do, and what else a selector says is taken to hold.
 */
export function pruneRules(css: string, kinds: Kinds, named: ReadonlySet<string>): string {
  const elements = [...kinds, 'html||', 'span||'].map(tokensOf)
  const met = new Map<string, boolean>()
  const canMeet = (compound: string): boolean => {
    const known = met.get(compound)
    if (known !== undefined) return known
    const asked = askedFor(compound).filter((token) => !named.has(token.replace('.', '')))
    const found = elements.some((tokens) => asked.every((token) => tokens.has(token)))
    met.set(compound, found)
    return found
  }
  const pruned = css.replace(rule, (whole, selectors: string) => {
    // A rule within a rule begins where the declarations before it end; steps of an animation are no elements.
    if (/[;&]|^[\d.]+%|^(?:from|to)\b/.test(selectors.trim())) return whole
    const kept = selectorsOf(selectors).filter((selector) => compoundsOf(selector).every(canMeet))
    return kept.length === 0 ? '' : kept.join(',') + whole.slice(selectors.length)
  })
  return withoutUnused(withoutEmpty(pruned), kinds)
}

function tokensOf(kind: string): ReadonlySet<string> {
  const [name = '', classNames = '', marked = ''] = kind.split('|')
  const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
  return new Set([name, ...words(classNames).map((word) => `.${word}`), ...words(marked)])
}

/** `a,b:is(c,d)` → `a`, `b:is(c,d)`: commas in functions and in values of attributes part nothing. */
function selectorsOf(list: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const [piece] of list.matchAll(/"[^"]*"|[^"]/g)) {
    if (/^[([]$/.test(piece)) depth++
    if (/^[)\]]$/.test(piece)) depth--
    if (piece === ',' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${piece}`)
  }
  return parts
}

/** `a>.b:is(c,d)[e] f::before` → `a`, `.b`, `f`: what functions and attributes but the marks ask for is left out. */
function compoundsOf(selector: string): readonly string[] {
  let plain = selector.replace(/\[(?:[^\]"]|"[^"]*")*\]/g, (attribute) => attribute.match(mark)?.[0] ?? '')
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, '')
  return plain
    .replace(/::?[\w-]+/g, '')
    .split(/[\s>+~]+/)
    .filter((compound) => compound !== '')
}

const askedFor = (compound: string): readonly string[] => [
  ...(compound.match(/^[a-z][\w-]*/i) ?? []).map((name) => name.toLowerCase()),
  ...(compound.match(/\.[\w-]+/g) ?? []),
  ...[...compound.matchAll(mark)].map(([, name = '']) => name),
]

/** One property that is gone may have been the only use of another. */
function withoutUnused(css: string, kinds: Kinds): string {
  const used = new Set([...css.matchAll(use)].map(([whole]) => `${whole})`))
  const less = css
    .replace(declaration, (whole, name: string) =>
      used.has(`var(${name})`) || kinds.has(`var(${name})`) ? whole : '',
    )
    .replaceAll(';}', '}')
  return less === css ? css : withoutUnused(withoutEmpty(less), kinds)
}

function withoutEmpty(css: string): string {
  const less = css.replace(emptyRule, '').replace(emptyGroup, '')
  return less === css ? css : withoutEmpty(less)
}
