/** Words of a paragraph, as string indices of its text. */
export type Words = { readonly text: string; readonly start: number; readonly end: number }

/**
 * The words as a text directive, `:~:text=before-,words,-after`, to stand behind a `#`. Browsers want a directive
 * to begin and end between words and take the first place that fits, so words around it are added until it begins
 * and ends so and stands once in `page`, the text of the whole page.
 */
export function textDirective({ text, start, end }: Words, page: string): string {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  )
  // Where a directive may begin and end, the words themselves first if they do.
  const starts = words.map(({ index }) => index).filter((index) => index <= start)
  const ends = words.map(({ index, segment }) => index + segment.length).filter((index) => index >= end)
  let from = starts.pop() ?? 0
  let to = ends.shift() ?? text.length
  while (starts.length + ends.length > 0 && isRepeated(text.slice(from, to), page)) {
    from = starts.pop() ?? from
    to = ends.shift() ?? to
  }
  const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)].map(encode)
  const exact = text.slice(start, end)
  const core = exact.length > longestWords ? [exact.slice(0, shortEnd), exact.slice(-shortEnd)] : [exact]
  return `:~:text=${prefix && `${prefix}-,`}${core.map(encode).join(',')}${suffix && `,-${suffix}`}`
}

/** Longer words are given by their beginning and their end. */
const longestWords = 120
const shortEnd = 20

const isRepeated = (words: string, page: string): boolean => page.indexOf(words) !== page.lastIndexOf(words)

/** A hyphen would read as the sign of a prefix or suffix. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')
