/** The custom properties a stylesheet sets outside its `@media` blocks, by name with the dashes, still unresolved. */
export function readCssVariables(css: string): ReadonlyMap<string, string> {
  const plain = withoutBlocks(css.replace(/\/\*[\s\S]*?\*\//g, ''), '@media')
  const root = withoutBlocks(plain, ':root:')
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' ').trim(),
    ]),
  )
}

/** Text with every `var(--name)` replaced by its value, as deep as they refer to each other. */
export function resolveCssVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = variables.get(name)
    if (value === undefined) throw new Error(`No stylesheet sets \`${name}\`. Define it in tokens.css.`)
    return resolveCssVariables(value, variables)
  })
}

/** Removes every block whose head starts with `head`, nested braces and all. */
function withoutBlocks(css: string, head: string): string {
  const at = css.indexOf(head)
  if (at < 0) return css
  let depth = 0
  for (let index = css.indexOf('{', at); index < css.length; index++) {
    if (css[index] === '{') depth++
    if (css[index] === '}' && --depth === 0)
      return css.slice(0, at) + withoutBlocks(css.slice(index + 1), head)
  }
  return css.slice(0, at)
}
