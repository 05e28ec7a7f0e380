/** A plugin of the bundler, as far as it is used. */
type Plugin = {
  readonly name: string
  readonly enforce: 'pre'
  readonly load: (id: string) => string | undefined
}

/**
 * Leaves `import()` to the browser. Vite wraps it in code that first loads what the script needs; a script that is
 * loaded later here needs no style of its own, and the search would send that code with its first page.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
})
