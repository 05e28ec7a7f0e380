/** A stretch of a text that is in Chinese, or one that is not. */
export type Run = { readonly text: string; readonly isHan: boolean }

/** A Chinese stretch: Han with the digits and marks inside it, and the marks that open or close it. */
const hanRun =
  /[“‘《〔（]?\p{Nd}*\p{Script=Han}(?:[\p{Script=Han}\p{Nd}“”‘’《》〔〕（）、，。：；—…,\s]*[\p{Script=Han}”’》〕）])?/gu
/** Marks of the sentence around it: a stretch that is quoted as a whole, or that ends a quotation begun before it. */
const quoted = /^[“‘][^“”‘’]*[”’]$/u
const endsQuotation = /^[^“‘]*[”’]$/u

/** The text cut where it changes between Chinese and other writing, so that each run can say its language. */
export function hanRuns(text: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const { 0: match, index } of text.matchAll(hanRun)) {
    const from = index + (quoted.test(match) ? 1 : 0)
    const to = index + match.length - (quoted.test(match) || endsQuotation.test(match) ? 1 : 0)
    runs.push({ text: text.slice(end, from), isHan: false }, { text: text.slice(from, to), isHan: true })
    end = to
  }
  runs.push({ text: text.slice(end), isHan: false })
  return runs.filter((run) => run.text !== '')
}
