import { Parser } from 'htmlparser2'
import { hanRuns } from '../../src/lib/han-runs.ts'
import type { PageStep } from './rewrite-pages.ts'

const han = /\p{Script=Han}/u
/** Elements whose text can hold no element. */
const plain = new Set(['script', 'style', 'title', 'option', 'textarea', 'text', 'desc'])

/**
 * Wraps Chinese words in an English text of a page in a span that says so, for a voice that reads them and a font
 * that draws them: notes, reasons and references quote documents anywhere in a sentence.
 */
export const markLanguages: PageStep = {
  page: (html) => {
    const parts: string[] = []
    let written = 0
    const open: { readonly isEnglish: boolean; readonly isPlain: boolean }[] = []
    const parser = new Parser(
      {
        onopentag: (name, { lang }) => {
          const isEnglish = lang?.startsWith('en') ?? (lang === undefined && open.at(-1)?.isEnglish === true)
          open.push({ isEnglish, isPlain: plain.has(name) })
        },
        ontext: (text) => {
          const around = open.at(-1)
          if (!around?.isEnglish || around.isPlain || !han.test(text)) return
          parts.push(html.slice(written, parser.startIndex), marked(text))
          written = parser.startIndex + text.length
        },
        onclosetag: () => {
          open.pop()
        },
      },
      { decodeEntities: false },
    )
    parser.end(html)
    return parts.join('') + html.slice(written)
  },
}

const marked = (text: string): string =>
  hanRuns(text)
    .map((run) => (run.isHan ? `<span lang="zh-CN">${run.text}</span>` : run.text))
    .join('')
