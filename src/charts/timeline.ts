import { ascending, range, scaleLinear } from 'd3'
import { boxesOverlap } from './box.ts'
import type { Box, Size } from './box.ts'
import { baselineIn, phoneWidth, textStyles, widthOf, wrapLines } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'
import { layoutTimelineList } from './timeline-list.ts'
import { layoutDeadline } from './timeline-mark.ts'
import type { PlacedItem, Timeline, TimelineItem, TimelineLane } from './timeline-type.ts'

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
    const name: TextLine = {
      text: lane.label,
      x: 0,
      y: baselineIn(top, 'name'),
      anchor: 'start',
      kind: 'name',
    }
    top = Math.max(y + 10, ...items.map(({ box }) => box.y1)) + laneGap
    return { lane, name, axis: { x0: scale(years[0]), x1: scale(years[1]), y }, items }
  })
  const ticks = layoutTicks(years, scale)
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
const tickGap = 10
const tickSteps = [1, 2, 5, 10]

type Scene = { readonly scale: (year: number) => number; readonly y: number; readonly width: number }

/** In order of year; each item takes the highest place that those before it leave free. */
function layoutItems(items: readonly TimelineItem[], scene: Scene): readonly PlacedItem[] {
  const sorted = items.toSorted((a, b) => ascending(a.year, b.year) || ascending(a.id, b.id))
  return sorted.reduce<readonly PlacedItem[]>(
    (placed, item) => [...placed, layoutItem(item, placed, scene)],
    [],
  )
}

function layoutItem(item: TimelineItem, placed: readonly PlacedItem[], scene: Scene): PlacedItem {
  const x = scene.scale(item.year)
  const words = layoutWords(item.text, x, scene.width)
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
function layoutWords(text: string, x: number, frameWidth: number): Words {
  const room = { start: frameWidth - x - off - air, end: x - off - air }
  const wanted = Math.min(widthOf(text, 'note'), widestLabel)
  const anchor = room.start >= wanted || room.start >= room.end ? 'start' : 'end'
  const texts = wrapLines(text, Math.min(widestLabel, room[anchor]) + 0.01, 'note')
  const reach = off + Math.max(0, ...texts.map((line) => widthOf(line, 'note')))
  return {
    texts,
    anchor,
    x0: anchor === 'start' ? x - off : x - reach,
    x1: anchor === 'start' ? x + reach : x + off,
    height: Math.max(1, texts.length) * textStyles.note.lineHeight + lineGap,
  }
}

function layoutTicks(
  [first, last]: readonly [number, number],
  scale: (year: number) => number,
): readonly TextLine[] {
  const needed = widthOf('2025', 'tick') + tickGap
  const step = tickSteps.find((years) => scale(first + years) - scale(first) >= needed) ?? last - first + 1
  return range(first, last + 1)
    .filter((year) => year % step === 0)
    .map((year): TextLine => ({ text: `${year}`, x: scale(year), y: 13, anchor: 'middle', kind: 'tick' }))
}
