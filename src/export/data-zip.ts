import { strToU8, zipSync } from 'fflate'
import type { Release } from '../model/release.ts'
import type { DataFile } from './data-files.ts'

/** Name of the archive of everything below `/data/`. */
export const dataZipPath = 'duizhao.zip'

/** All files in one folder of an archive, the same bytes for the same content: files in order, the release's day as their time. */
export function dataZip(
  files: readonly DataFile[],
  { version, date }: Pick<Release, 'version' | 'date'>,
): Uint8Array<ArrayBuffer> {
  const folder = `duizhao-${version}`
  const entries = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => [`${folder}/${path}`, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: noonOf(date), level: 6 }))
}

/** An archive keeps the time on the wall, so it is built from the parts of the date, whatever the time zone. */
function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
