import { Zip, type AsyncFlateStreamHandler } from 'fflate'
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { inOrder, noonOf, type ZipEntry } from '../../src/export/zip-files.ts'

const deflate = promisify<Uint8Array, Buffer<ArrayBuffer>>(deflateRaw)

/** What a ZIP calls a deflated file. */
const deflated = 8

/**
 * An archive of many files, as `zipFiles` makes it, but packed by the machine's own zlib on all its cores while the
 * next files are made: the whole site in a fraction of the time. Its bytes may change with the zlib of another Node.
 */
export async function zipFast(entries: Iterable<ZipEntry>, date: string): Promise<Uint8Array> {
  const packing = Array.from(entries, async (entry) => ({ ...entry, packed: await deflate(entry.bytes) }))
  const files = inOrder(await Promise.all(packing))
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { path, bytes, packed } of files) {
    const file: { ondata?: AsyncFlateStreamHandler } & Parameters<Zip['add']>[0] = {
      filename: path,
      size: bytes.length,
      crc: crc32(bytes),
      compression: deflated,
      mtime: noonOf(date),
    }
    zip.add(file)
    file.ondata?.(null, packed, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}
