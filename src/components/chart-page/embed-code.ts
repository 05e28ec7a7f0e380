import { drawnWidth, framePadding, type EmbedHeight } from './embed-height.ts'

/** Below this width of the window the chart in the frame is the one for phones. No window is a fraction wide. */
const phoneWindow = 719.9

type Embed = { readonly address: string; readonly title: string; readonly height: EmbedHeight }

/** What an editor pastes into a page to show a chart, as high as the chart needs it; nothing runs in it. */
export function embedCode({ address, title, height }: Embed): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(deskHeight(height))],
    ['loading', 'lazy'],
    ['style', `border:0;height:${heightByWindow(height)}`],
  ]
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value ?? '')}"`).join(' ')}></iframe>`
}

const deskHeight = ({ wide }: EmbedHeight): number => Math.ceil(wide.rest + wide.perPixel * drawnWidth.wide)

/**
 * A style attribute knows no media query: the factor drives one of the two heights below nothing, so that the phone's
 * counts in a narrow window and the desk's in any other. A phone's drawing is as wide as the window lets it be.
 */
function heightByWindow(height: EmbedHeight): string {
  const { rest, perPixel } = height.narrow
  const drawn = `min(100vw - ${framePadding}px,${drawnWidth.narrow}px)*${perPixel}`
  const phone = `min((${phoneWindow}px - 100vw)*9999,${drawn} + ${rest}px)`
  return `max(${phone},min((100vw - ${phoneWindow}px)*9999,${deskHeight(height)}px))`
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
