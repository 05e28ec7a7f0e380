import type { CodedDocument } from '../document.ts'
import type { Stretch } from './stretch.ts'

/** A document without the line breaks its printer set, and the way back to the document as it is. */
export type Unbroken = {
  readonly document: CodedDocument
  /** The stretch of the source that a stretch of the unbroken text stands for. */
  readonly toSource: (stretch: Stretch) => Stretch
}

/** A line break within a sentence, with the space around it; between Latin words it stands for a space and stays. */
const softBreak = /(?<![A-Za-z][ \t]?)[ \t\u3000]*(?:\r\n|[\r\n\u2028\u2029])[\s\u3000]*(?=\S)/g

/** Takes out the line breaks inside sentences, so that `规范管理率达到\n95%` reads as it is meant. */
export function withoutSoftBreaks(document: CodedDocument): Unbroken {
  const breaks = document.passages.flatMap(({ start, text }) =>
    [...text.matchAll(softBreak)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  )
  if (breaks.length === 0) return { document, toSource: (stretch) => stretch }
  const { text, kept, place } = takeOut(document.text, breaks)
  const moved = <T extends Stretch>(item: T): T => ({
    ...item,
    start: place[item.start] ?? item.start,
    end: place[item.end] ?? item.end,
  })
  return {
    document: {
      text,
      headings: document.headings.map(moved),
      blocks: document.blocks.map(moved),
      passages: document.passages.map((passage) => ({
        ...moved(passage),
        text: passage.text.replace(softBreak, ''),
      })),
    },
    toSource: ({ start, end }) => ({
      start: kept[start] ?? start,
      end: end > start ? (kept[end - 1] ?? end - 1) + 1 : (kept[end] ?? end),
    }),
  }
}

/** The text without some stretches; the source's index of each character kept, and where each of the source's went. */
function takeOut(text: string, stretches: readonly Stretch[]) {
  const kept = new Int32Array(text.length)
  const place = new Int32Array(text.length + 1)
  const parts: string[] = []
  let from = 0
  let length = 0
  const keep = (to: number): void => {
    parts.push(text.slice(from, to))
    for (let index = from; index < to; index++) {
      place[index] = length
      kept[length++] = index
    }
  }
  for (const { start, end } of stretches) {
    keep(start)
    place.fill(length, start, end)
    from = end
  }
  keep(text.length)
  place[text.length] = length
  return { text: parts.join(''), kept: kept.subarray(0, length), place }
}
