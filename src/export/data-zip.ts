import type { Release } from '../model/release.ts'
import { zipFiles, type ZipEntry } from './zip-files.ts'

/** Name of the archive of everything below `/data/`. */
export const dataZipPath = 'duizhao.zip'

/** All files in one folder of an archive that is named by the version. */
export const dataZip = (
  files: readonly ZipEntry[],
  { version, date }: Pick<Release, 'version' | 'date'>,
): Uint8Array<ArrayBuffer> =>
  zipFiles(
    files.map(({ path, bytes }) => ({ path: `duizhao-${version}/${path}`, bytes })),
    date,
  )
