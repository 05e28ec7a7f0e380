/** A stretch of a text that is in Chinese, or one that is not. */
export type Run = { readonly text: string; readonly isHan: boolean }

/** A Chinese stretch: Han with the digits and marks inside it, and the marks that open or close it. */
const hanRun =
  /[“‘《〔（]?\p{Nd}*\p{Script=Han}(?:[\p{Script=Han}\p{Nd}“”‘’《》〔〕（）、，。：；—\s]*[\p{Script=Han}”’》〕）])?/gu

/** The text cut where it changes between Chinese and other writing, so that each run can say its language. */
export function hanRuns(text: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(hanRun)) {
    runs.push({ text: text.slice(end, match.index), isHan: false }, { text: match[0], isHan: true })
    end = match.index + match[0].length
  }
  runs.push({ text: text.slice(end), isHan: false })
  return runs.filter((run) => run.text !== '')
}
