import type { Vocabulary } from '../../model/vocabulary.ts'
import { formatIssue } from '../../model/issue.ts'
import { parseVocabulary } from '../../search/build/parse-vocabulary.ts'

const files: Readonly<Record<string, string>> = import.meta.glob('/content/vocabulary/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

let known: Vocabulary | undefined

/** The vocabulary of `content/vocabulary/`, read once per build; throws with every problem, which ends the build. */
export function getVocabulary(): Vocabulary {
  known ??= readVocabulary()
  return known
}

function readVocabulary(): Vocabulary {
  const { vocabulary, issues } = parseVocabulary(
    Object.entries(files).map(([path, text]) => ({ path: path.replace(/^\//, ''), text })),
  )
  if (issues.length > 0) {
    throw new Error(
      `The search vocabulary has ${issues.length} problems.\n${issues.map(formatIssue).join('\n')}`,
    )
  }
  return vocabulary
}
