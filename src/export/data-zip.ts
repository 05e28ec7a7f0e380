import { strToU8 } from 'fflate'
import type { Release } from '../model/release.ts'
import type { DataFile } from './data-files.ts'
import { zipFiles } from './zip-files.ts'

/** Name of the archive of everything below `/data/`. */
export const dataZipPath = 'duizhao.zip'

/** All files in one folder of an archive that is named by the version. */
export const dataZip = (
  files: readonly DataFile[],
  { version, date }: Pick<Release, 'version' | 'date'>,
): Uint8Array<ArrayBuffer> =>
  zipFiles(
    files.map(({ path, text }) => ({ path: `duizhao-${version}/${path}`, bytes: strToU8(text) })),
    date,
  )
