import { zipSync, type Zippable } from 'fflate'

/** A file of an archive; what is packed already is stored as it is. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array; readonly isPacked?: boolean }

/** An archive, the same bytes for the same content: files in order of their paths, the given day as their time. */
export function zipFiles(entries: readonly ZipEntry[], date: string): Uint8Array<ArrayBuffer> {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(
    sorted.map(({ path, bytes, isPacked = false }) => [path, [bytes, { level: isPacked ? 0 : 6 }]]),
  )
  return new Uint8Array(zipSync(zippable, { mtime: noonOf(date) }))
}

/** An archive keeps the time on the wall, so it is built from the parts of the date, whatever the time zone. */
function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
