import { resolveCssVariables } from '../../lib/css-variables.ts'

/** The stylesheets of a file, as text: the rules of its drawing, and the site's tokens for their variables. */
export type FileStyles = { readonly css: string; readonly tokens: string }

/**
 * Rendered markup as an SVG file that stands alone: no site behind it, so links become groups, variables their
 * values, and the marks of the site's stylesheets go.
 */
export function svgFile(markup: string, variables: ReadonlyMap<string, string>): string {
  const bare = markup
    .slice(markup.indexOf('<svg'))
    .replace(/\sdata-astro-[\w-]+(="[^"]*")?/g, '')
    .replace(/ class="([^"]*)"/g, (_, names: string) => classOf(names))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<a(\s[^>]*)?>/g, '<g>')
    .replaceAll('</a>', '</g>')
    .replace(/>\s+</g, '><')
    .trim()
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveCssVariables(bare, variables)}\n`
}

/** Without the names by which the site's build scopes its styles. */
function classOf(names: string): string {
  const own = names.split(/\s+/).filter((name) => name !== '' && !name.startsWith('astro-'))
  return own.length === 0 ? '' : ` class="${own.join(' ')}"`
}
