import { formatPlain } from './format-number.ts'

/** Size of a file as people read it: `812 B`, `46 kB`, `1.3 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${formatPlain(Math.round(bytes / 1000))} kB`
  return `${formatPlain(Math.round(bytes / 100_000) / 10)} MB`
}
