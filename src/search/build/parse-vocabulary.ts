import type { z } from 'zod'
import { parseYaml } from '../../lib/parse-yaml.ts'
import type { Issue } from '../../model/issue.ts'
import { conceptsFileSchema, queryWordsSchema } from '../../model/vocabulary.ts'
import type { Concept, QueryWords, Vocabulary } from '../../model/vocabulary.ts'

/** A file of `content/vocabulary/`: path from the project's root, and text. */
export type VocabularyFile = { readonly path: string; readonly text: string }

const queryWordsFile = 'query-words.yaml'
const noQueryWords: QueryWords = {
  asking_number: [],
  fillers: [],
  generic: [],
  places: [],
  wordings: {},
  classes: {},
  magnitudes: {},
  units: [],
}

/** The vocabulary with every problem of its files; files are read in the order of their paths. */
export function parseVocabulary(files: readonly VocabularyFile[]): {
  readonly vocabulary: Vocabulary
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const read = <T>({ path, text }: VocabularyFile, schema: z.ZodType<T>): T | undefined => {
    const parsed = parseYaml(text, path, schema)
    if ('value' in parsed) return parsed.value
    issues.push(...parsed.issues)
    return undefined
  }
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1))
  const words = sorted.find(({ path }) => path.endsWith(`/${queryWordsFile}`))
  const concepts = sorted
    .filter((file) => file !== words)
    .flatMap((file): Concept[] => {
      const parsed = read(file, conceptsFileSchema)
      return (parsed?.concepts ?? []).map((concept) => ({ ...concept, theme: parsed?.theme ?? '' }))
    })
  const queryWords = words && read(words, queryWordsSchema)
  return {
    vocabulary: { concepts, queryWords: queryWords ?? noQueryWords },
    // Where the file with the classes cannot be read, that is the one thing to mend.
    issues: [
      ...issues,
      ...relationIssues(concepts),
      ...(words && !queryWords ? [] : classIssues(concepts, queryWords ?? noQueryWords)),
    ],
  }
}

/** Classes of words that no file defines. */
function classIssues(concepts: readonly Concept[], { classes }: QueryWords): readonly Issue[] {
  return concepts.flatMap(({ theme, id, combined }) =>
    combined
      .flat(2)
      .filter((word) => word.startsWith('@') && !(word.slice(1) in classes))
      .map((word) =>
        problem(
          theme,
          'unknown-class',
          `\`${id}\` uses the class \`${word}\`, which \`${queryWordsFile}\` does not define. Correct the name or add the class.`,
        ),
      ),
  )
}

/** Concepts defined twice and relations that lead nowhere. */
function relationIssues(concepts: readonly Concept[]): readonly Issue[] {
  const ids = concepts.map(({ id }) => id)
  const twice = concepts.filter(({ id }, at) => ids.indexOf(id) !== at)
  const lost = concepts.flatMap(({ theme, id, related }) =>
    related.filter((other) => !ids.includes(other)).map((other) => ({ theme, id, other })),
  )
  return [
    ...twice.map(({ theme, id }) =>
      problem(theme, 'concept-twice', `The concept \`${id}\` is defined twice. Give one of them another id.`),
    ),
    ...lost.map(({ theme, id, other }) =>
      problem(
        theme,
        'unknown-concept',
        `\`${id}\` is related to \`${other}\`, which no file of the vocabulary defines. Correct the id or remove it.`,
      ),
    ),
  ]
}

const problem = (theme: string, code: string, message: string): Issue => ({
  severity: 'error',
  code,
  message,
  at: { file: `content/vocabulary/${theme}.yaml` },
})
