import { textDirective } from '../../lib/text-fragment.ts'

/** What was chosen in the text: a figure by its mark, or a paragraph by its number. */
export type ChosenWords = {
  /** Id of the figure, or of the paragraph's first sentence. */
  readonly id: string
  readonly isFigure: boolean
  /** The words as the page shows them, editorial brackets included. */
  readonly quote: string
  /** A text directive that finds the words on this page. */
  readonly directive: string
}

/** The words that a mark's link, or the link on a paragraph's number, stands for. */
export function chosenWords(link: HTMLElement): ChosenWords {
  const mark = link.closest('mark')
  const paragraph = link.closest('p') ?? link
  // Where a document is only quoted, a quotation is never taken together with another.
  const all = rangeOf(link.closest('q') ?? paragraph.querySelector('q') ?? paragraph)
  const words = mark ? rangeOf(mark) : all
  const before = all.cloneRange()
  before.setEnd(words.startContainer, words.startOffset)
  const [text, quote, { length: start }] = [`${all}`, `${words}`, `${before}`]
  return {
    id: link.dataset['figure'] ?? link.getAttribute('href')?.slice(1) ?? '',
    isFigure: mark !== null,
    quote,
    directive: textDirective({ text, start, end: start + quote.length }, document.body.textContent),
  }
}

/** The text of an element without the links that only lead to it and back from it. */
function rangeOf(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  const [number, back] = [element.querySelector(':scope > [role]'), element.querySelector('.back')]
  if (number && element.localName === 'p') range.setStartAfter(number)
  if (back) range.setEndBefore(back)
  return range
}
