import type { MessageKey, Translate } from '../../i18n/translate.ts'

/** One line to copy that reads a table in. */
export type ReadingLine = { readonly tool: MessageKey; readonly line: string; readonly isCode: boolean }

/**
 * Lines for Python, R and a spreadsheet. Where the site's origin is not known they read the downloaded file; a
 * spreadsheet then opens it by its menu, because no formula reads a file from the disk.
 */
export function readingLines(name: string, address: string, t: Translate): readonly ReadingLine[] {
  const isAddress = /^https?:/.test(address)
  const file = `${name}.csv`
  const from = isAddress ? address : file
  return [
    { tool: 'data.lines.python', line: `import pandas; ${name} = pandas.read_csv("${from}")`, isCode: true },
    { tool: 'data.lines.r', line: `${name} <- readr::read_csv("${from}")`, isCode: true },
    isAddress
      ? { tool: 'data.lines.sheet', line: `=IMPORTDATA("${address}")`, isCode: true }
      : { tool: 'data.lines.sheet', line: t('data.lines.open', { file }), isCode: false },
  ]
}
