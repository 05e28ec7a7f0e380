/** Height in pixels that holds any of the charts with caption and source on a page of ordinary width. */
const frameHeight = 620

/** What an editor pastes into a page to show a chart; nothing runs in it. */
export function embedCode({ address, title }: { readonly address: string; readonly title: string }): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(frameHeight)],
    ['loading', 'lazy'],
    ['style', 'border:0'],
  ]
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value ?? '')}"`).join(' ')}></iframe>`
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
