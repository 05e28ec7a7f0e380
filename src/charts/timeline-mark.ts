import type { Box, Point } from './box.ts'
import { layoutMark } from './mark-glyph.ts'
import type { MarkGlyph } from './mark-glyph.ts'
import type { TimelineItem } from './timeline-type.ts'

/** A mark of the timeline. No tails here: the axis is time, and a bound is on the value, which the words give. */
export function layoutDeadline(item: TimelineItem, at: Point, limit: Box): MarkGlyph {
  const row = {
    ...item,
    comparator: 'eq' as const,
    value: 0,
    valueTo: null,
    label: '',
    valueText: '',
    noteText: '',
  }
  return layoutMark(row, { at, to: null, grows: 'right', limit, radius })
}

const radius = 5.5
