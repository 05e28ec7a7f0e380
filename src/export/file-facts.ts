import type { FileFacts } from './data-package.ts'

/** Size and SHA-256 of a file's bytes; text counts as UTF-8. */
export async function fileFacts(body: string | Uint8Array<ArrayBuffer>): Promise<FileFacts> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes: bytes.length, sha256 }
}
