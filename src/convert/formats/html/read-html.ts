import type { Issue } from '../../../model/issue.ts'
import { documentIssues } from '../document-issues.ts'
import type { ContainerFacts, Unreadable } from '../document-text.ts'
import { joinLines, layoutBlocks } from '../layout-blocks.ts'
import { parseMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { findArticle } from './find-article.ts'
import { findErrorWords } from './error-page.ts'
import { findPageFacts } from './page-facts.ts'
import { findSurroundings, scorePage } from './score-page.ts'
import type { Scores } from './score-page.ts'
import { writeBlocks } from './write-blocks.ts'

type Read = { readonly text: string; readonly notes: readonly Issue[]; readonly facts: ContainerFacts }

/** The article of a web page, headed by its title; what surrounds it is left out. */
export function readHtml(source: string, file: string): Read | Unreadable {
  const root = parseMarkup(source)
  const leftOut = findSurroundings(root, scorePage(root))
  const scores = scorePage(root, leftOut)
  const article = findArticle(root, scores)
  const prose = scores.get(article)?.prose ?? 0
  const lines = layoutBlocks(
    writeBlocks(article, (tag) => leftOut.has(tag) || (tag !== article && isAside(tag, scores, prose))),
  )
  const whole = layoutBlocks(writeBlocks(root, () => false))
  const facts = findPageFacts(root, whole)
  const problem = findProblem(lines, whole, facts, file)
  if (problem !== undefined) return { issue: problem }
  return { text: joinLines(withTitle(lines, facts.title_zh)), notes: [], facts }
}

/** Lists of links (related articles, sections of the site) and the record above the article (索引号, 发布机构). */
function isAside(tag: Tag, scores: Scores, whole: number): boolean {
  const score = scores.get(tag)
  if (score === undefined || score.text === 0 || tag.name === 'p') return false
  const isLinks = score.links >= 3 && score.linked > score.text * 0.8
  return isLinks || (score.isRecord && score.text < 600 && score.prose * 2 < whole)
}

const shortest = 60

function findProblem(
  lines: readonly string[],
  whole: readonly string[],
  { title_zh }: ContainerFacts,
  file: string,
): Issue | undefined {
  const han = countHan(lines)
  const words = findErrorWords(title_zh, han < 400 ? whole : [])
  if (words !== undefined) return documentIssues.errorPage(file, words)
  return han < shortest ? documentIssues.noArticle(file) : undefined
}

const countHan = (lines: readonly string[]): number => lines.join('').match(/[\u4e00-\u9fff]/g)?.length ?? 0

/** Sites set the title above the article, or only in the window. */
function withTitle(lines: readonly string[], title: string | null): readonly string[] {
  if (title === null) return lines
  const head = squeeze(lines.slice(0, 12).join(''))
  return head.includes(squeeze(title)) ? lines : [title, ...lines]
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')
