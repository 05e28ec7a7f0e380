import { decodeSource } from './convert/decode-source.ts'
import { sha256 } from './lib/sha256.ts'
import type { Plan } from './model/plan.ts'

/** The text all offsets of a plan count in, and the hash of the document it was read from. */
export type SourceText = { readonly text: string; readonly sha256: string }

/** Every file beside the plans' sidecars, as bytes in base64: a document need not be UTF-8. */
const files = import.meta.glob<string>(['../seeds/*', '!../seeds/*.yaml'], {
  query: '?bytes',
  import: 'default',
})

/** Reads a plan's text from its seed once more, so that what is checked is the document and not a copy of it. */
export async function getSourceText(plan: Plan): Promise<SourceText> {
  const bytes = await bytesOf(plan.text_file ?? plan.source)
  const document = plan.text_file === undefined ? bytes : await bytesOf(plan.source)
  const decoded = decodeSource(bytes, plan.source)
  if ('issue' in decoded) throw new Error(decoded.issue.message)
  return { text: decoded.text, sha256: await sha256(document) }
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const load = files[`../${path}`]
  if (!load) throw new Error(`\`${path}\` is not there. Restore the document, or run \`npm run convert\`.`)
  const binary = atob(await load())
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
