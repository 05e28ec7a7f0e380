const directives = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  // The one address a script may make code of: the search's worker, a constant of the build.
  'trusted-types': 'search-worker',
} as const

/**
 * The Content-Security-Policy of every page: everything from the site itself, no inline script, no inline style,
 * no string that becomes markup.
 */
export const pagePolicy = formatPolicy(directives)

/** Whoever a link leads to learns the site it stood on, never the page: the search's address says what was looked for. */
export const referrerPolicy = 'strict-origin'

/**
 * `pagePolicy` as a header, for host files. With many plans it lets WebAssembly run, which the policy in each page
 * does not: only the search's worker, which is no page, may run Pagefind. A picture that is opened as a page of its
 * own brings its style with it: those are allowed by their hashes, e.g. `sha256-…`.
 */
export const headerPolicy = (styleHashes: readonly string[], hasManyPlans: boolean): string =>
  formatPolicy({
    ...directives,
    ...(hasManyPlans ? { 'script-src': "'self' 'wasm-unsafe-eval'" } : {}),
    'style-src': ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
  })

/** A second policy beside it, for every page but those made to be embedded: only a header can say who may frame one. */
export const framePolicy = "frame-ancestors 'self'"

function formatPolicy(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
