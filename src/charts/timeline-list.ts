import { ascending } from 'd3'
import type { Size } from './box.ts'
import { baselineIn, nameLine, textStyles, wrapLines } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'
import { layoutDeadline } from './timeline-mark.ts'
import type { PlacedItem, Timeline, TimelineItem, TimelineLane } from './timeline-type.ts'

/**
 * The timeline for a phone, where an axis leaves no room for words: under each city's line its deadlines in order,
 * one below the other, the year written once at its first. The height follows.
 */
export function layoutTimelineList(lanes: readonly TimelineLane[], { width }: Pick<Size, 'width'>): Timeline {
  let top = 0
  const years: TextLine[] = []
  const placed = lanes.map((lane) => {
    const name = nameLine(lane.label, top)
    const y = top + textStyles.name.lineHeight + 6
    top = y + headroom
    let last = NaN
    const items = lane.items
      .toSorted((a, b) => ascending(a.year, b.year))
      .map((item) => {
        const isFirst = item.year !== last
        if (isFirst && !Number.isNaN(last)) top += yearGap
        if (isFirst)
          years.push({
            text: `${item.year}`,
            x: 0,
            y: baselineIn(top, 'tick'),
            anchor: 'start',
            kind: 'tick',
          })
        last = item.year
        const set = layoutItem(item, top, width)
        top = set.box.y1
        return set
      })
    top += laneGap
    return { lane, name, axis: { x0: 0, x1: width, y }, items }
  })
  return { width, height: Math.max(0, top - laneGap + air), ticks: years, yearLines: [], lanes: placed }
}

const headroom = 8
const yearGap = 8
const laneGap = 18
/** Kept free at the ends of the frame, for a system font wider than the one measured. */
const air = 6
const lineGap = 5
const markAt = 50
const textAt = 64

function layoutItem(item: TimelineItem, top: number, width: number): PlacedItem {
  const { lineHeight } = textStyles.note
  const texts = wrapLines(item.text, width - textAt - air, 'note')
  const box = {
    ...{ x0: markAt - (textAt - markAt), x1: width },
    ...{ y0: top, y1: top + Math.max(1, texts.length) * lineHeight + lineGap },
  }
  return {
    item,
    glyph: layoutDeadline(item, { x: markAt, y: top + lineHeight / 2 }, box),
    lines: texts.map((text, index) => ({
      text,
      x: textAt,
      y: baselineIn(top + index * lineHeight, 'note'),
      anchor: 'start',
      kind: 'note',
    })),
    box,
  }
}
