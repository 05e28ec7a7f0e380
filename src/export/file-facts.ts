import type { FileFacts } from './data-package.ts'

/** Size and SHA-256 of a file's bytes. */
export async function fileFacts(bytes: Uint8Array<ArrayBuffer>): Promise<FileFacts> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes: bytes.length, sha256 }
}
