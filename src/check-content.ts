import { assembleDataset } from './assemble-dataset.ts'
import { findAnalysisProblems } from './compare/find-analysis-problems.ts'
import { decodeSource } from './convert/decode-source.ts'
import type { Files } from './convert/load-project.ts'
import { itemsWith } from './lib/items-with.ts'
import { loadContent } from './load-content.ts'
import type { Dataset } from './model/dataset.ts'
import type { Issue } from './model/issue.ts'
import { checkQuotes } from './review/check-quotes.ts'

/** The dataset as the site will show it, with every problem in what the documents, the converter and people give. */
export function checkContent(files: Files): { readonly dataset: Dataset; readonly issues: readonly Issue[] } {
  const { content, seeds, issues } = loadContent(files)
  const { dataset, issues: assembling } = assembleDataset(content)
  // What could not be read makes everything that leans on it look wrong too: tell only the cause.
  if (issues.some(({ severity }) => severity === 'error')) return { dataset, issues }
  const quotes = seeds.flatMap(({ id, path, bytes, sha256 }): readonly Issue[] => {
    const decoded = decodeSource(bytes, path)
    const [plan] = itemsWith(content.plans, 'id', id)
    if ('issue' in decoded) return [decoded.issue]
    if (!plan) return []
    const figures = itemsWith(dataset.figures, 'plan', id)
    return checkQuotes({
      plan,
      text: decoded.text,
      sha256,
      passages: content.passages.get(id) ?? [],
      figures,
      published: itemsWith(dataset.passages, 'plan', id),
    })
  })
  return { dataset, issues: [...issues, ...assembling, ...quotes, ...findAnalysisProblems(dataset)] }
}
