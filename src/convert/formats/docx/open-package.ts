import { unzipSync } from 'fflate'
import { parseMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { sizeLimit } from '../size-limit.ts'

/** Parts of a Word document that carry text, decide how it is numbered or tell of it; names without folder and `.xml`. */
export type WordParts = Readonly<
  Record<'document' | 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'core', Tag | undefined>
>

export type Opened =
  { readonly parts: WordParts } | { readonly problem: 'broken' | 'too-large' | 'encrypted' }

const names = ['document', 'styles', 'numbering', 'footnotes', 'endnotes', 'core'] as const

/** Unpacks the XML parts of a `.docx` and nothing else. */
export function openPackage(bytes: Uint8Array): Opened {
  let unpacked = 0
  let isEncrypted = false
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.includes('EncryptedPackage')) isEncrypted = true
        if (!isWanted(name)) return false
        unpacked += originalSize
        return unpacked <= sizeLimit
      },
    })
    if (isEncrypted) return { problem: 'encrypted' }
    if (unpacked > sizeLimit) return { problem: 'too-large' }
    const found = names.map((name) => [name, parsePart(files, name)] as const)
    const parts = Object.fromEntries(found) as WordParts
    return parts.document === undefined ? { problem: 'broken' } : { parts }
  } catch {
    return { problem: 'broken' }
  }
}

/** `word/document.xml`; some writers number it: `word/document2.xml`. */
const partName =
  /^(?:word\/(?=[dsnfe])|docProps\/(?=c))(document|styles|numbering|footnotes|endnotes|core)\d{0,2}\.xml$/
const isWanted = (path: string): boolean => partName.test(path)

function parsePart(files: Readonly<Record<string, Uint8Array>>, name: string): Tag | undefined {
  const path = Object.keys(files).find((file) => partName.exec(file)?.[1] === name)
  const bytes = path === undefined ? undefined : files[path]
  if (bytes === undefined) return undefined
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return parseMarkup(new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes), { xml: true })
}
