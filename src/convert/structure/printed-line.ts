import type { Line } from './marked-lines.ts'

/** A line as printed: also how far it is indented and how wide it runs, in em and in characters. */
export type PrintedLine = Line & { readonly indent: number; readonly width: number; readonly length: number }
