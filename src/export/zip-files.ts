import { zipSync } from 'fflate'

/** A file of an archive. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array }

/** An archive, the same bytes for the same content: files in order of their paths, the given day as their time. */
export const zipFiles = (entries: readonly ZipEntry[], date: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(inOrder(entries).map(({ path, bytes }) => [path, bytes])), {
      mtime: noonOf(date),
      level: 6,
    }),
  )

/** Entries by their paths, so that an archive does not depend on how a disk lists them. */
const inOrder = (entries: readonly ZipEntry[]): readonly ZipEntry[] =>
  entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))

/** An archive keeps the time on the wall, so it is built from the parts of the date, whatever the time zone. */
export function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
