import { hasHan } from '../../../lib/has-han.ts'
import { documentIssues } from '../document-issues.ts'
import { noFacts } from '../document-text.ts'
import type { DocumentText, Unreadable } from '../document-text.ts'
import { joinLines, layoutBlocks } from '../layout-blocks.ts'
import { readFileTitle } from '../file-title.ts'
import { findChild, textOf } from '../markup.ts'
import { sizeLimit } from '../size-limit.ts'
import { readNumbering } from './numbering.ts'
import { openPackage } from './open-package.ts'
import type { WordParts } from './open-package.ts'
import { readBody } from './read-body.ts'
import { readNotes } from './read-notes.ts'
import { placeOf, readStyles } from './styles.ts'
import { valueOf } from './word-values.ts'

/** The text of a Word document with the numbers Word prints, its tables row by row and its notes at the end. */
export function readDocx(bytes: Uint8Array, file: string): DocumentText | Unreadable {
  const opened = openPackage(bytes)
  if ('problem' in opened) return { issue: problems[opened.problem](file) }
  const lines = readParts(opened.parts)
  if (!lines.some(hasHan)) return { issue: documentIssues.noText(file) }
  const title = findChild(findChild(opened.parts.core, 'cp:coreProperties'), 'dc:title')
  return {
    text: joinLines(lines),
    format: 'docx',
    notes: [],
    facts: { ...noFacts, file_title_zh: readFileTitle(title === undefined ? '' : textOf(title)) },
  }
}

const problems = {
  broken: documentIssues.brokenDocx,
  encrypted: documentIssues.passwordProtected,
  'too-large': (file: string) => documentIssues.inflatesTooLarge(file, sizeLimit),
} as const

function readParts({ document, styles, numbering, footnotes, endnotes }: WordParts): readonly string[] {
  const known = readStyles(styles)
  const next = readNumbering(numbering)
  const notes = readNotes(footnotes, endnotes)
  const body = findChild(findChild(document, 'w:document'), 'w:body')
  if (body === undefined) return []
  let contents = 0
  const blocks = readBody(body, {
    labelOf: (properties) => {
      const place = {
        level: 0,
        ...known.listOf(valueOf(properties, 'w:pStyle')),
        ...placeOf(findChild(properties, 'w:numPr')),
      }
      return place.list === undefined || place.list === '0'
        ? ''
        : next({ list: place.list, level: place.level })
    },
    noteMark: notes.mark,
    leaveOut: (properties) => {
      const isContents = contentsStyle.test(known.nameOf(valueOf(properties, 'w:pStyle')))
      if (isContents) contents += 1
      return isContents
    },
  })
  const lines = layoutBlocks(blocks).filter((line) => contents === 0 || !/^目\s*录$/.test(line))
  return [...lines, ...notes.texts().map((note, index) => `[${index + 1}] ${note}`)]
}

/** Styles of the table of contents Word makes from the headings. */
const contentsStyle = /^(?:toc|目录) ?\d$|^toc heading$|^table of figures$/
