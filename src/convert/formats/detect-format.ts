import type { DocumentFormat } from './document-text.ts'

/** What a file holds: a format that can be read, or one that cannot, in words. */
export type Detected =
  | { readonly format: 'pdf' | 'docx' | 'text' }
  | { readonly broken: 'docx' }
  | { readonly protected: true }
  | { readonly oldWord: true }
  | { readonly unsupported: string }

/** The container of a file by its first bytes, whatever its name says. */
export function detectContainer(bytes: Uint8Array): Detected {
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('')
  if (head.includes('%PDF-')) return { format: 'pdf' }
  if (head.startsWith('PK')) return detectZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return detectOle(bytes)
  const other = others.find(({ magic }) => magic.test(head))
  return other === undefined ? { format: 'text' } : { unsupported: other.kind }
}

/** Formats people hand in that hold no readable plan. */
const others: readonly { readonly magic: RegExp; readonly kind: string }[] = [
  { magic: /^\{\\rtf/, kind: 'a Rich Text file (.rtf)' },
  {
    magic: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF[^]{4}WEBP|BM[^]{4}\0\0\0\0)/,
    kind: 'a picture',
  },
  { magic: /^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/, kind: 'an archive' },
  {
    magic: /^(?:From: <Saved by|MIME-Version:|From:[^]{0,400}\nMIME-Version:)/,
    kind: 'a saved web archive (.mht)',
  },
  { magic: /^[^]{0,400}<\?mso-application progid="Word/, kind: 'a Word XML file' },
]

/** Entries of a ZIP container are named in clear; the main part tells what it is. */
const zipKinds: readonly { readonly entry: string; readonly kind: string }[] = [
  { entry: 'xl/workbook', kind: 'an Excel table (.xlsx)' },
  { entry: 'ppt/presentation', kind: 'a PowerPoint file (.pptx)' },
  { entry: 'application/vnd.oasis.opendocument', kind: 'an OpenDocument file' },
  { entry: 'OFD.xml', kind: 'an OFD file' },
  { entry: 'application/epub', kind: 'an e-book' },
]

function detectZip(bytes: Uint8Array): Detected {
  // The directory stands at the end, the first entries at the start: names in between are compressed data.
  const names = ascii(bytes.subarray(0, 4096)) + ascii(bytes.subarray(Math.max(0, bytes.length - 65_536)))
  if (/word\/document/.test(names)) return { format: 'docx' }
  const kind = zipKinds.find(({ entry }) => names.includes(entry))?.kind
  if (kind !== undefined) return { unsupported: kind }
  return names.includes('PK\x05\x06') && !names.includes('[Content_Types].xml')
    ? { unsupported: 'a ZIP archive' }
    : { broken: 'docx' }
}

/** Word before 2007, or a newer document that is encrypted: both stand in an OLE container. */
function detectOle(bytes: Uint8Array): Detected {
  const names = ascii(bytes).replaceAll('\0', '')
  if (names.includes('EncryptedPackage')) return { protected: true }
  if (names.includes('WordDocument')) return { oldWord: true }
  return names.includes('Workbook') || names.includes('PowerPoint')
    ? { unsupported: 'an old Office file' }
    : { oldWord: true }
}

/** Names in ASCII within binary data; other bytes come out as they may. */
const ascii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const htmlStart =
  /^\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|article|main|table|p|h1|span|center|font)\b/i
const htmlEnding = /\.(?:s?html?|xhtml|jspx?|aspx?|php)$/i

/** The format of a decoded text: markup by its first tag, else by the ending of the file. */
export function detectTextFormat(text: string, file: string): Extract<DocumentFormat, 'txt' | 'md' | 'html'> {
  const head = text.slice(0, 20_000)
  if (htmlStart.test(head)) return 'html'
  if (htmlEnding.test(file) && /<(?:p|div|br|span|td)\b/i.test(text.slice(0, 200_000))) return 'html'
  return /\.(?:md|markdown|mdown)$/i.test(file) ? 'md' : 'txt'
}
