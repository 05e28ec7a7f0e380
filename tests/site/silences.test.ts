import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { themeAnswers } from '../../src/compare/theme-answers.ts'
import { dataset } from '../content/dataset.ts'
import { openPage } from './dist.ts'

const sourceOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

describe.each(dataset.themes)('the page of $id', (theme) => {
  const page = openPage(`themes/${theme.id}/index.html`)
  const answers = themeAnswers(dataset, theme)

  it('lists as searched in vain only words that the silent documents do not have', () => {
    const listed = page.querySelector('.terms .source')?.textContent.trim().split('、') ?? []
    const silent = answers.filter(({ coverage }) => coverage.state === 'not-stated')
    expect(listed.length > 0).toBe(silent.length > 0)
    for (const { plan } of silent) {
      const text = sourceOf(plan.text_file ?? plan.source)
      expect(listed.filter((word) => text.includes(word))).toEqual([])
    }
  })

  it('says how many sentences on the theme are withheld', () => {
    for (const { withheld } of answers.filter(({ withheld }) => withheld > 0))
      expect(page.querySelector('main')?.textContent).toContain(`另有 ${withheld} 句写到这个主题`)
  })
})
