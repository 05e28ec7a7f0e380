import type { EmbedHeight } from './embed-height.ts'

/** Below this width of the window the chart in the frame is the one for phones. */
const phoneWindow = 720

type Embed = { readonly address: string; readonly title: string; readonly height: EmbedHeight }

/** What an editor pastes into a page to show a chart, as high as the chart needs it; nothing runs in it. */
export function embedCode({ address, title, height }: Embed): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(height.wide)],
    ['loading', 'lazy'],
    ['style', `border:0${phoneHeight(height)}`],
  ]
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value ?? '')}"`).join(' ')}></iframe>`
}

/**
 * A style attribute knows no media query: the factor drives the middle of the clamp past one of its ends, so that
 * the height is that of the phone's chart in a narrow window and that of the desk's in any other.
 */
const phoneHeight = ({ wide, narrow }: EmbedHeight): string =>
  narrow > wide ? `;height:clamp(${wide}px,(${phoneWindow}px - 100vw)*999,${narrow}px)` : ''

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
