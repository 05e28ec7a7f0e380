import type { CodedPassage } from '../../document.ts'
import type { Suspicion } from './suspicion.ts'

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '〔': '〕',
  '(': ')',
  '\uff08': '\uff09',
  '[': ']',
  '【': '】',
}
const closers: ReadonlyMap<string, string> = new Map(
  Object.entries(partners).map(([open, close]) => [close, open]),
)
const sameWidth = (mark: string): string => mark.replace('\uff08', '(').replace('\uff09', ')')

/** The first quotation mark or bracket of a sentence that has no partner. */
export function findUnpaired(source: string, { start, end, text }: CodedPassage): readonly Suspicion[] {
  const open: { readonly mark: string; readonly index: number }[] = []
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] ?? ''
    if (mark in partners) open.push({ mark, index })
    const wanted = closers.get(mark)
    if (wanted === undefined) continue
    const last = open.at(-1)
    if (last !== undefined && sameWidth(last.mark) === sameWidth(wanted)) open.pop()
    else if (open.length === 0 && !isListNumber(text, index))
      return [unpaired(source, 'unopened-quote', start + index, { start, end })]
  }
  const [first] = open
  return first === undefined ? [] : [unpaired(source, 'unclosed-quote', start + first.index, { start, end })]
}

const isListNumber = (text: string, index: number): boolean =>
  /^[\s\d一二三四五六七八九十a-z]{1,5}$/.test(text.slice(0, index))

function unpaired(
  source: string,
  code: string,
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
): Suspicion {
  const from = code === 'unclosed-quote' ? index : Math.max(start, index - 16)
  return {
    index: from,
    code,
    quote: source.slice(from, Math.min(end, code === 'unclosed-quote' ? index + 20 : index + 1)),
    readings: [],
    certainty: 'probable',
    evidence: [],
  }
}
