import { sha256 } from '../lib/sha256.ts'
import type { FileFacts } from './data-package.ts'

/** Size and SHA-256 of a file's bytes. */
export async function fileFacts(bytes: Uint8Array<ArrayBuffer>): Promise<FileFacts> {
  return { bytes: bytes.length, sha256: await sha256(bytes) }
}
