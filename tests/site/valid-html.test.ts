import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { htmlFiles, readText } from './dist.ts'

/** What html-validate asks beyond the standard, and why this site does otherwise. */
const otherwise = {
  // Everything comes from the site itself.
  'require-sri': 'off',
  // A role on an element that has none of its own, where the native one cannot do the job.
  'prefer-native-element': 'off',
  // The form of the compare page acts on every change; without scripts it is hidden.
  'wcag/h32': 'off',
  // A browser restores ticks on reload, which would contradict the address: `autocomplete` on a checkbox stops it.
  'valid-autocomplete': 'off',
} as const

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: otherwise,
  }),
)

describe('the HTML', () => {
  it.each(htmlFiles)('of %s is valid', (file) => {
    const { results } = validator.validateStringSync(readText(file), file)
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(problems).toEqual([])
  })
})
