import type { CodedDocument, CodedPassage } from '../document.ts'

/** Sentences that stand in one paragraph, with the headings above it from the outermost in. */
export type Paragraph = { readonly passages: readonly CodedPassage[]; readonly headings: readonly string[] }

/** Groups passages by the block they stand in; a list item is its own paragraph. */
export function groupParagraphs({ passages, blocks, headings }: CodedDocument): Paragraph[] {
  const headingText = new Map(headings.map(({ id, text }) => [id, text]))
  const paragraphs: { passages: CodedPassage[]; headings: readonly string[] }[] = []
  let block = 0
  let current = -1
  for (const passage of passages) {
    while ((blocks[block]?.end ?? Infinity) <= passage.start) block++
    const paragraph = paragraphs.at(-1)
    if (paragraph !== undefined && block === current) paragraph.passages.push(passage)
    else {
      const above = passage.heading_path.map((id) => headingText.get(id) ?? '').filter((text) => text !== '')
      paragraphs.push({ passages: [passage], headings: above })
    }
    current = block
  }
  return paragraphs
}
