import { decodeBytes } from '../decode-source.ts'
import type { Decoded } from '../decode-source.ts'
import type { Issue } from '../../model/issue.ts'
import { documentIssues } from './document-issues.ts'

type DecodedText = { readonly text: string; readonly notes: readonly Issue[] } | { readonly issue: Issue }

/**
 * Decodes the text of a document: as `decodeBytes` does, else by the encoding that makes Chinese of nearly
 * all bytes: GB18030 in a page full of markup, UTF-16 without a mark, a text with a few damaged bytes.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const strict: Decoded = decodeBytes(bytes, file)
  if ('text' in strict) return { text: strict.text, notes: [] }
  if (strict.issue.code === 'empty-file') return { issue: documentIssues.empty(file) }
  const best = encodings
    .map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }))
    .map(({ text }) => ({ text, score: chineseShare(text) }))
    .reduce((left, right) => (right.score > left.score ? right : left))
  if (best.score < enough) return strict
  const lost = best.text.match(/\ufffd/g)?.length ?? 0
  return { text: best.text, notes: lost === 0 ? [] : [documentIssues.lostBytes(file, lost)] }
}

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const
const enough = 0.5
const sample = 200_000
const common = /[的一是在不了有和人这中大为上个国我以要会年工作生发展區國會業務醫療衛]/g

/**
 * How much of the text is Chinese as it is really written, 0 to 1: the share of Han among what is not ASCII,
 * less for characters that no text has, nothing if the commonest characters are missing.
 */
function chineseShare(text: string): number {
  const part = text.slice(0, sample)
  const beyond = part.match(/[^\u0000-\u007f]/gu)?.length ?? 0
  const han = part.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const marks = part.match(/[\u3000-\u303f\uff00-\uff65“”‘’—…·]/g)?.length ?? 0
  const usual = part.match(common)?.length ?? 0
  const damage = part.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  if (han < 20 || usual * 25 < han || damage * 50 > han) return 0
  return (han + marks - damage * 10) / Math.max(1, beyond)
}
