import { describe, expect, it } from 'vitest'
import { diskEffects } from '../../scripts/lib/read-project.ts'
import { checkContent } from '../../src/check-content.ts'
import type { Files } from '../../src/convert/load-project.ts'

const disk = diskEffects()

/** The project as it is on disk, but for one file. */
const withChange = (path: string, change: (text: string) => string): Files => ({
  ...disk,
  read: (asked) => {
    const bytes = disk.read(asked)
    return asked === path ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes
  },
})
const withoutFile = (folder: string, name: string): Files => ({
  ...disk,
  list: (asked) => disk.list(asked).filter((file) => asked !== folder || file !== name),
})

const errorsOf = (files: Files) => checkContent(files).issues.filter(({ severity }) => severity === 'error')
const review = 'content/reviews/dongguan-2024.yaml'

describe('the check before every build', () => {
  it('catches a quote that is off by one', () => {
    const path = 'content/plans/dongguan-2024/passages.json'
    const shifted = withChange(path, (text) => text.replace(/"start": 65,/, '"start": 66,'))
    const [error] = errorsOf(shifted)
    expect(error).toMatchObject({ code: 'quote-not-at-offsets', at: { file: 'seeds/dongguan-2024.txt' } })
    expect(error?.message).toContain('does not stand at 66–')
  })

  it('catches a seed changed by one byte', () => {
    const errors = errorsOf(withChange('seeds/dongguan-2024.txt', (text) => text.replace('47%', '48%')))
    expect(errors.map(({ code }) => code)).toContain('seed-changed')
  })

  it('says on which line a review quotes words that are not there', () => {
    const errors = errorsOf(
      withChange(review, (text) =>
        text.replace('quote: 力争全市家庭医生签约率达47%以上', 'quote: 力争全市家庭医生签约率达48%以上'),
      ),
    )
    const [error] = errors
    expect(error?.code).toBe('review-quote-not-found')
    expect(error?.at.file).toBe(review)
    expect(error?.at.line).toBeGreaterThan(1)
    expect(error?.message).toContain('力争全市家庭医生签约率达48%以上')
  })

  const messagesAt = (change: (text: string) => string) =>
    errorsOf(withChange(review, change)).map(({ at, message }) => `${at.line} ${message}`)

  it('says on which line a review gives a value its quote does not write', () => {
    const [first] = messagesAt((text) => text.replace('value: 47000', 'value: 4700'))
    expect(first).toMatch(
      /^\d+ The review of `实现3岁以下婴幼儿托位数不低于4\.7万个` gives the value `4700`, but the document writes `4\.7万个`\. Correct the value/,
    )
  })

  it('says on which line a review gives a year or a unit that cannot be', () => {
    const [year] = messagesAt((text) => text.replace('year: 2024', 'year: 2042'))
    expect(year).toMatch(
      /^\d+ The review of `选取6个.* gives the year `2042`, but the document plans for 2024–2024/,
    )
    const [unit] = messagesAt((text) => text.replace('unit: 名/10万人', 'unit: 名/千人'))
    expect(unit).toMatch(/^\d+ The review of `每10万人口.* gives the unit `名\/千人`, but the indicator/)
  })

  it('refuses the population of another place as a denominator', () => {
    const path = 'content/benchmarks/population-guangan-district-2020.yaml'
    const errors = errorsOf(withChange(path, (text) => text.replace('place_zh: 广安区', 'place_zh: 广安市')))
    expect(errors.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      `population-of-another-place ${path}`,
    ])
  })

  it('names a theme in a review that does not exist', () => {
    const errors = errorsOf(
      withChange(review, (text) => text.replace('- family-doctor\n', '- family-docter\n')),
    )
    expect(errors[0]?.message).toBe(
      'The review of `力争全市家庭医生签约率达47%以上` names the theme `family-docter`, which has no file in `content/themes`. Use an existing theme id or add the theme.',
    )
  })

  it('names an unknown field of a review with its line', () => {
    const errors = errorsOf(withChange(review, (text) => text.replace('    scope_en:', '    scope_english:')))
    const unknown = errors.find(({ code }) => code === 'unknown-field')
    expect(unknown?.at).toEqual({ file: review, line: expect.any(Number) })
    expect(unknown?.message).toContain('scope_english')
  })

  it('names the quote of the entry in which a review breaks the schema', () => {
    const [error] = errorsOf(withChange(review, (text) => text.replace('unit: 名/10万人', 'unit: 7')))
    expect(error).toMatchObject({ code: 'invalid-field', at: { file: review, line: expect.any(Number) } })
    expect(error?.message).toMatch(
      /^In the entry for `每10万人口精神科执业\(助理\)医师配置不低于4名`: The field `figures\[4\]\.unit`.*Correct the value\.$/,
    )
  })

  it('says on which line a review contradicts the bound or the unit its quote writes', () => {
    const [bound] = messagesAt((text) => text.replace('comparator: gte', 'comparator: lt'))
    expect(bound).toMatch(/^\d+ The review of `.*` gives the comparator `lt`, but the document writes `/)
    const [unit] = messagesAt((text) => text.replace('unit: 场', 'unit: 家'))
    expect(unit).toMatch(
      /^\d+ The review of `组织100场.*` gives the unit `家`, but the document writes `100场`/,
    )
  })

  it('asks to convert where a converted file is missing', () => {
    const [error] = errorsOf(withoutFile('content/plans/wuhu-2021', 'figures.json'))
    expect(error?.message).toContain('Run `npm run convert`')
  })

  it('refuses a number typed into an analysis, and a reference that leads nowhere', () => {
    const path = 'content/analyses/tcm.en.md'
    const errors = errorsOf(withChange(path, (text) => `${text}\nAbout 12 of {{nowhere/places}}.\n`))
    expect(errors.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      `unknown-reference ${path}`,
      `typed-number ${path}`,
    ])
  })

  it('refuses a mark in an analysis that turns its text around, and says to take it out', () => {
    const path = 'content/analyses/tcm.en.md'
    const [error] = errorsOf(withChange(path, (text) => `${text}\n4\u202e5\n`))
    expect(error?.code).toBe('unsafe-character')
    expect(error?.message).toMatch(/ Remove it from the file\.$/)
  })

  it('tells only the cause where a sidecar cannot be read', () => {
    const errors = errorsOf(withChange('seeds/wuhu-2021.yaml', (text) => `colour: red\n${text}`))
    expect(errors.map(({ code, at }) => `${code} ${at.file}:${at.line}`)).toEqual([
      'unknown-field seeds/wuhu-2021.yaml:1',
    ])
  })

  it('asks to convert where a converted file is no JSON', () => {
    const errors = errorsOf(withChange('content/plans/wuhu-2021/figures.json', (text) => text.slice(0, -20)))
    expect(errors.map(({ code }) => code)).toEqual(['not-converted'])
  })

  it('asks for the analysis a core theme lacks', () => {
    const errors = errorsOf(withoutFile('content/analyses', 'tcm.en.md'))
    expect(errors.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      'analysis-missing content/analyses/tcm.en.md',
    ])
  })
})
