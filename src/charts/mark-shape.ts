import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3'
import type { MarkShape } from './chart-row.ts'

/** SVG path of a city's shape around the origin. All shapes of one radius look about as heavy. */
export function markPath(shape: MarkShape, radius: number): string {
  const { type, weight } = shapes[shape]
  return symbol(type, Math.PI * (radius * weight) ** 2)() ?? ''
}

/** How far the shape reaches from the origin, in any direction. */
export function markReach(shape: MarkShape, radius: number): number {
  return shapes[shape].reach * radius
}

type Shape = {
  readonly type: SymbolType
  /** Factor on the radius that evens out how heavy the shapes look. */
  readonly weight: number
  /** Greatest distance from the origin for radius 1. */
  readonly reach: number
}

const shapes: Readonly<Record<MarkShape, Shape>> = {
  circle: { type: symbolCircle, weight: 1, reach: 1 },
  diamond: { type: polygon(4), weight: 1, reach: 1.26 },
  triangle: { type: symbolTriangle, weight: 0.94, reach: 1.46 },
  square: { type: symbolSquare, weight: 0.98, reach: 1.24 },
  hexagon: { type: polygon(6), weight: 1.02, reach: 1.13 },
  star: { type: symbolStar, weight: 0.94, reach: 1.58 },
  cross: { type: symbolCross, weight: 0.94, reach: 1.2 },
  wye: { type: symbolWye, weight: 0.92, reach: 1.32 },
}

/** A regular polygon of the area d3 asks for, first corner on the right. */
function polygon(corners: number): SymbolType {
  return {
    draw(context, area): void {
      const radius = Math.sqrt((2 * area) / (corners * Math.sin((2 * Math.PI) / corners)))
      for (let corner = 0; corner < corners; corner++) {
        const angle = (corner * 2 * Math.PI) / corners
        const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)]
        if (corner === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      }
      context.closePath()
    },
  }
}
