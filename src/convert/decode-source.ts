import { findUnsafeCharacter, type UnsafeCharacter } from '../lib/unsafe-characters.ts'
import type { Issue } from '../model/issue.ts'

/** The text of a document, or why it cannot be read. */
export type Decoded = { readonly text: string } | { readonly issue: Issue }

/**
 * Decodes UTF-8 and UTF-16 with or without byte order mark as they declare themselves, and GB18030 where the
 * bytes are no UTF-8 and read as Chinese. The mark is removed; line ends stay as they are.
 */
export function decodeSource(bytes: Uint8Array, file: string): Decoded {
  const decoded = decodeBytes(bytes, file)
  const unsafe = 'text' in decoded ? findUnsafeCharacter(decoded.text) : undefined
  return unsafe ? { issue: unsafeCharacter(file, unsafe) } : decoded
}

/** The same for a document nobody has looked at yet, whose text may hold characters that no page may show. */
export function decodeBytes(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) return { issue: emptyFile(file) }
  const encoding = findDeclaredEncoding(bytes)
  const text = encoding === undefined ? decodeUndeclared(bytes) : decodeAs(bytes, encoding)
  if (text === undefined) return { issue: undecodable(file) }
  if (text.trim() === '') return { issue: emptyFile(file) }
  return hasControls(text) ? { issue: notText(file) } : { text }
}

/** Byte order marks, longest first. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

const findDeclaredEncoding = (bytes: Uint8Array): string | undefined =>
  marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding

function decodeUndeclared(bytes: Uint8Array): string | undefined {
  const text = decodeAs(bytes, 'utf-8')
  if (text !== undefined) return text
  const chinese = decodeAs(bytes, 'gb18030')
  return chinese !== undefined && looksChinese(chinese) ? chinese : undefined
}

/** Strict decoding; TextDecoder drops the byte order mark of the encoding it is given. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Any bytes make some Han characters in GB18030, mostly rare ones; a Chinese text is made of the common ones
 * of GB 2312, of which 的, 和, 生 and the like are a good share.
 */
function looksChinese(text: string): boolean {
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0
  const common = text.match(/[的一是在不了有和人这中大为上个国我以要会年工作生发展]/g)?.length ?? 0
  const marked = text.match(/[,。、;:“”《》()\s]/g)?.length ?? 0
  return han * 2 > text.replace(/\s/g, '').length && (common * 25 > han || marked * 10 > han)
}

/** Control characters other than tab, line feed, form feed and carriage return. */
function hasControls(text: string): boolean {
  // eslint is right that such a class is unusual: it is what tells a picture from a text.
  return [...text.slice(0, 100_000)].some((character) => {
    const code = character.charCodeAt(0)
    return code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13
  })
}

const emptyFile = (file: string): Issue => ({
  severity: 'error',
  code: 'empty-file',
  message: `The document \`${file}\` is empty. Put the text of the plan into it, or remove it and its sidecar.`,
  at: { file },
})

const notText = (file: string): Issue => ({
  severity: 'error',
  code: 'not-text',
  message: `The document \`${file}\` is not text: it holds control characters, as pictures, PDF and Word files do. Save the document as plain text (UTF-8) and convert again.`,
  at: { file },
})

const undecodable = (file: string): Issue => ({
  severity: 'error',
  code: 'undecodable',
  message: `The bytes of \`${file}\` are neither UTF-8, nor UTF-16 with a byte order mark, nor Chinese in GB18030. Save the document as plain text (UTF-8) and convert again.`,
  at: { file },
})

/** A text that could show a reader something other than what it says; of a document another format says less. */
export const unsafeCharacter = (
  file: string,
  { what, line }: UnsafeCharacter,
  otherwise = ', or save the document as .docx, of which only what a page can show is read',
): Issue => ({
  severity: 'error',
  code: 'unsafe-character',
  message: `\`${file}\` holds ${what}. Remove it from the file${otherwise}.`,
  at: { file, line },
})
