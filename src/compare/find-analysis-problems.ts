import type { Dataset } from '../model/dataset.ts'
import type { Issue } from '../model/issue.ts'
import { languages, type Language } from '../model/language.ts'
import { resolveReference } from './resolve-reference.ts'

const referencePattern = /\{\{([^{}]*)\}\}/g

/** References in written analyses that lead nowhere, and digits that were typed instead of referred to. */
export function findAnalysisProblems(dataset: Dataset): readonly Issue[] {
  const missing = dataset.themes
    .filter(({ core }) => core)
    .flatMap(({ id }) =>
      languages
        .filter(
          (language) => !dataset.analyses.some((each) => each.theme === id && each.language === language),
        )
        .map((language) => missingAnalysis(id, language)),
    )
  const written = dataset.analyses.flatMap(({ theme, language, markdown }) => {
    const file = `content/analyses/${theme}.${language}.md`
    const themeProblem: readonly Issue[] = dataset.themes.some(({ id }) => id === theme)
      ? []
      : [
          problem(
            'unknown-theme',
            `The analysis is of the theme \`${theme}\`, which has no file in \`content/themes\`. Rename the file to an existing theme.`,
            file,
          ),
        ]
    return [
      ...themeProblem,
      ...markdown
        .split('\n')
        .flatMap((text, index) => lineProblems(dataset, text, { file, line: index + 1 })),
    ]
  })
  return [...missing, ...written]
}

const missingAnalysis = (theme: string, language: Language): Issue =>
  problem(
    'analysis-missing',
    `The core theme \`${theme}\` has no analysis in \`${language}\`. Write \`content/analyses/${theme}.${language}.md\`, or set \`core\` to false.`,
    `content/analyses/${theme}.${language}.md`,
  )

function lineProblems(dataset: Dataset, text: string, at: Issue['at']): readonly Issue[] {
  const references = [...text.matchAll(referencePattern)].map(([, reference = '']) => reference)
  const typed = text.replace(referencePattern, '').match(/[0-9\uff10-\uff19][0-9\uff10-\uff19.,%]*/g) ?? []
  return [
    ...references
      .filter((reference) => resolveReference(dataset, reference) === undefined)
      .map((reference) =>
        problem(
          'unknown-reference',
          `The reference \`{{${reference}}}\` leads to no figure, benchmark or count. Correct the ids, or remove it.`,
          at,
        ),
      ),
    ...typed.map((number) =>
      problem(
        'typed-number',
        `The number \`${number}\` is typed into the text. Refer to the figure it comes from, as in \`{{city/indicator}}\`.`,
        at,
      ),
    ),
  ]
}

const problem = (code: string, message: string, at: string | Issue['at']): Issue => ({
  severity: 'error',
  code,
  message,
  at: typeof at === 'string' ? { file: at } : at,
})
