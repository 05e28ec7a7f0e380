/**
 * The title among a file's properties, without what programs write there by themselves
 * (`Microsoft Word - 某市规划.doc`, `文档1`); null if nothing is left that could be a title.
 */
export function readFileTitle(property: string): string | null {
  const title = property
    .replace(/^Microsoft (?:Word|PowerPoint) - /, '')
    .replace(/\.(?:docx?|wps|pdf|html?|txt)$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  const han = title.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return han >= 6 && title.length <= 100 && !/[。\ufffd]/.test(title) ? title : null
}
