import { drawnWidth, framePadding, type EmbedHeight, type FrameHeight } from './embed-height.ts'

/** Below this width of the frame the chart in it is the one for phones. */
const phoneFrame = 678

type Embed = { readonly address: string; readonly title: string; readonly height: EmbedHeight }

/**
 * What an editor pastes into a page to show a chart, as high as the chart needs it in whatever column it stands;
 * nothing runs in it. The element around the frame is what the frame's height can ask for the column's width.
 */
export function embedCode({ address, title, height }: Embed): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(plainHeight(height))],
    ['loading', 'lazy'],
    ['style', `border:0;height:${heightByColumn(height)}`],
  ]
  const frame = attributes.map(([name, value]) => `${name}="${escapeAttribute(value ?? '')}"`).join(' ')
  return `<div style="width:100%;container-type:inline-size"><iframe ${frame}></iframe></div>`
}

/** For a browser that knows no containers: enough for a desk's column of common width. */
const plainHeight = ({ wide }: EmbedHeight): number => Math.ceil(wide.rest + wide.perPixel * 728)

/**
 * A style attribute knows no query: the factor drives one of the two heights below nothing, so that the phone's
 * counts in a narrow column and the desk's in any other.
 */
function heightByColumn({ narrow, wide }: EmbedHeight): string {
  const phone = `min((${phoneFrame}px - 100cqw)*9999,${heightOf(narrow, drawnWidth.narrow)})`
  return `max(${phone},min((100cqw - ${phoneFrame - 1}px)*9999,${heightOf(wide, drawnWidth.wide)}))`
}

/** A drawing is as wide as the column lets it be, up to its most; words take less height in a wider one. */
function heightOf({ rest, perPixel, saved }: FrameHeight, most: number): string {
  const [drawing, page] = [most, drawnWidth.wide].map((width) => `min(100cqw - ${framePadding}px,${width}px)`)
  return `${drawing}*${perPixel} + ${rest}px - ${page}*${saved}`
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
