import { describe, expect, test } from 'vitest'
import { loadProject } from '../../src/convert/load-project.ts'
import { formatIssue } from '../../src/model/issue.ts'
import { memoryProject, soundProject } from './memory-effects.ts'

/** The issues of the sound project with some files changed; `undefined` removes one. */
function issuesWith(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const texts = Object.entries({ ...soundProject, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const],
  )
  return loadProject(memoryProject(Object.fromEntries(texts)).effects).issues.map(formatIssue)
}
const sidecar = soundProject['seeds/a-2020.yaml']

test('finds nothing wrong with a sound project', () => {
  expect(issuesWith({})).toEqual([])
})

describe('reports', () => {
  test('a document without a sidecar', () => {
    expect(issuesWith({ 'seeds/a-2020.yaml': undefined })).toEqual([
      'error seeds/a-2020.txt The document `seeds/a-2020.txt` has no sidecar. Write what is known about it into seeds/a-2020.yaml; another sidecar shows the fields.',
    ])
  })

  test('a sidecar whose document is missing', () => {
    expect(issuesWith({ 'seeds/a-2020.txt': undefined })).toEqual([
      'error seeds/a-2020.yaml The document of the sidecar `seeds/a-2020.yaml` is missing. Put it beside the sidecar as seeds/a-2020.txt, or remove the sidecar.',
    ])
  })

  test('an unknown field of a sidecar with its line', () => {
    expect(
      issuesWith({ 'seeds/a-2020.yaml': sidecar.replace('issuer_zh:', 'isuer_zh: x\nissuer_zh:') }),
    ).toEqual([
      'error seeds/a-2020.yaml:4 `isuer_zh` is not a field of `seeds/a-2020.yaml`. Correct its spelling or remove it.',
    ])
  })

  test('invalid YAML with its line', () => {
    expect(issuesWith({ 'seeds/a-2020.yaml': sidecar.replace('title_zh: ', 'title_zh: "') })).toEqual([
      expect.stringMatching(
        /^error seeds\/a-2020\.yaml:\d+ `seeds\/a-2020\.yaml` is not valid YAML: .+\. Correct/,
      ),
    ])
  })

  test('a city without a file, with the line that names it', () => {
    expect(issuesWith({ 'seeds/a-2020.yaml': sidecar.replace('city: a', '# 市\ncity: nowhere') })).toEqual([
      'error seeds/a-2020.yaml:2 The city `nowhere` has no file in content/cities. Correct the id, or write content/cities/nowhere.yaml.',
    ])
  })

  test('two documents of one plan', () => {
    expect(issuesWith({ 'seeds/a-2020.md': '一、目标' })).toEqual([
      'error seeds/a-2020.txt The plan `a-2020` has two documents, `seeds/a-2020.md` and `seeds/a-2020.txt`. Rename or remove one of them.',
    ])
  })

  test('a file name that is no id', () => {
    expect(issuesWith({ 'seeds/A_1.txt': '一、目标' })).toEqual([
      'error seeds/A_1.txt The file name `A_1` is no plan id. Rename the document and its sidecar in lower-case words joined by hyphens, such as `wuhu-2021`.',
    ])
  })

  test('a theme file that does not fit', () => {
    const theme = soundProject['content/themes/childcare.yaml'].replace('core: true', 'core: maybe')
    expect(issuesWith({ 'content/themes/childcare.yaml': theme })).toEqual([
      'error content/themes/childcare.yaml:2 The field `core` in `content/themes/childcare.yaml` has the value `maybe`, which does not fit: Invalid input: expected boolean, received string. Correct the value.',
    ])
  })

  test('an indicator under a theme that does not exist', () => {
    const indicator =
      'theme: childcar\nname_zh: 托位数\nname_en: Places\ndefinition_zh: 数\ndefinition_en: n\nunit: 个\ndenominator_zh: null\ndenominator_en: null\ndirection: higher\ncomparable_zh: 无\ncomparable_en: none\nacross_cities: false\n'
    expect(issuesWith({ 'content/indicators/places.yaml': indicator })).toEqual([
      'error content/indicators/places.yaml The indicator `places` names the theme `childcar`, which has no file in content/themes. Correct the id, or write content/themes/childcar.yaml.',
    ])
  })
})
