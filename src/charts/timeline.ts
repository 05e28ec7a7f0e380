import { ascending, scaleLinear } from 'd3'
import { boxesOverlap } from './box.ts'
import type { Box, Size } from './box.ts'
import { baselineIn, nameLine, phoneWidth, textStyles, widthOf, wrapLines } from './chart-type.ts'
import { layoutTimelineList } from './timeline-list.ts'
import { layoutDeadline } from './timeline-mark.ts'
import type { PlacedItem, Timeline, TimelineItem, TimelineLane } from './timeline-type.ts'
import { layoutYearTicks } from './year-ticks.ts'

/**
 * One lane per city under a common year axis. Deadlines stand under the lane's line at their year with their
 * words beside them, each as high as there is room; the height follows. On a phone the years stand in a list.
 */
export function layoutTimeline(
  lanes: readonly TimelineLane[],
  { width, years }: Pick<Size, 'width'> & { readonly years: readonly [first: number, last: number] },
): Timeline {
  if (width < phoneWidth) return layoutTimelineList(lanes, { width })
  const scale = scaleLinear()
    .domain([years[0], years[1]])
    .range([edge, width - edge])
  let top = axisHeight
  const placed = lanes.map((lane) => {
    const y = top + textStyles.name.lineHeight + 10
    const items = layoutItems(lane.items, { scale, y, width })
    const name = nameLine(lane.label, top)
    top = Math.max(y + 10, ...items.map(({ box }) => box.y1)) + laneGap
    return { lane, name, axis: { x0: scale(years[0]), x1: scale(years[1]), y }, items }
  })
  const ticks = layoutYearTicks(years, scale)
  return { width, height: top, ticks, yearLines: ticks.map(({ x }) => x), lanes: placed }
}

const edge = 18
const axisHeight = 30
const laneGap = 18
/** From the middle of a mark to its words. */
const off = 14
const headroom = 8
const lineGap = 4
/** Kept free at the ends of the frame, for a system font wider than the one measured. */
const air = 6
const widestLabel = 250
const narrowestLabel = 120

type Scene = { readonly scale: (year: number) => number; readonly y: number; readonly width: number }

/** In order of year, and of the list within it; each item takes the highest place that those before it leave free. */
function layoutItems(items: readonly TimelineItem[], scene: Scene): readonly PlacedItem[] {
  const sorted = items.toSorted((a, b) => ascending(a.year, b.year))
  const years = [...new Set(sorted.map(({ year }) => year))]
  return sorted.reduce<readonly PlacedItem[]>((placed, item) => {
    const next = years[years.indexOf(item.year) + 1]
    return [...placed, layoutItem(item, placed, { ...scene, widest: widestBefore(next, item.year, scene) })]
  }, [])
}

/** Words end before the next year that has some, so that both years' stand side by side, unless that is too narrow. */
function widestBefore(next: number | undefined, year: number, { scale }: Scene): number {
  const room = next === undefined ? widestLabel : scale(next) - scale(year) - 2 * off - lineGap
  return room < narrowestLabel ? widestLabel : Math.min(room, widestLabel)
}

type Measured = Scene & { readonly widest: number }

function layoutItem(item: TimelineItem, placed: readonly PlacedItem[], scene: Measured): PlacedItem {
  const x = scene.scale(item.year)
  const words = layoutWords(item.text, x, scene)
  const taken = placed.map(({ box }) => box)
  const blockAt = (top: number): Box => ({ x0: words.x0, x1: words.x1, y0: top, y1: top + words.height })
  const tops = [scene.y + headroom, ...taken.map(({ y1 }) => y1)].toSorted(ascending)
  const isFree = (top: number): boolean => taken.every((box) => !boxesOverlap(box, blockAt(top)))
  const top = tops.find(isFree) ?? Math.max(...tops)
  const middle = top + textStyles.note.lineHeight / 2
  return {
    item,
    glyph: layoutDeadline(item, { x, y: middle }, blockAt(top)),
    lines: words.texts.map((text, index) => ({
      text,
      x: words.anchor === 'start' ? x + off : x - off,
      y: baselineIn(top + index * textStyles.note.lineHeight, 'note'),
      anchor: words.anchor,
      kind: 'note',
    })),
    box: blockAt(top),
  }
}

type Words = {
  readonly texts: readonly string[]
  readonly anchor: 'start' | 'end'
  /** Ends and height of mark and words together. */
  readonly x0: number
  readonly x1: number
  readonly height: number
}

/** Words stand on the right of the mark; on its left only where they would else have to wrap more. */
function layoutWords(text: string, x: number, { width, widest }: Measured): Words {
  const room = { start: width - x - off - air, end: x - off - air }
  const wanted = Math.min(widthOf(text, 'note'), widest)
  const anchor = room.start >= wanted || room.start >= room.end ? 'start' : 'end'
  const texts = wrapLines(text, Math.min(widest, room[anchor]), 'note')
  const reach = off + Math.max(0, ...texts.map((line) => widthOf(line, 'note')))
  return {
    texts,
    anchor,
    x0: anchor === 'start' ? x - off : x - reach,
    x1: anchor === 'start' ? x + reach : x + off,
    height: Math.max(1, texts.length) * textStyles.note.lineHeight + lineGap,
  }
}
