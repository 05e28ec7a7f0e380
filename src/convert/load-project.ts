import type { z } from 'zod'
import { parseYaml } from '../lib/parse-yaml.ts'
import { citySchema } from '../model/city.ts'
import type { City } from '../model/city.ts'
import type { Codebook } from '../model/codebook.ts'
import { idSchema } from '../model/id.ts'
import { indicatorSchema } from '../model/indicator.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Issue } from '../model/issue.ts'
import { themeSchema } from '../model/theme.ts'
import type { Theme } from '../model/theme.ts'
import type { Files } from './effects.ts'
import { pairSeeds } from './pair-seeds.ts'
import type { Seed } from './pair-seeds.ts'

export type { Files } from './effects.ts'

/** The seeds with their sidecars and what people wrote about themes, indicators and cities. */
export type Project = {
  readonly seeds: readonly Seed[]
  readonly cities: readonly City[]
  readonly codebook: Codebook
  readonly issues: readonly Issue[]
}

/** Reads and checks everything a conversion needs; every problem found is an issue. */
export function loadProject(files: Files): Project {
  const themes = loadFolder<z.infer<typeof themeSchema>>(files, 'content/themes', themeSchema)
  const indicators = loadFolder<z.infer<typeof indicatorSchema>>(files, 'content/indicators', indicatorSchema)
  const cities = loadFolder<z.infer<typeof citySchema>>(files, 'content/cities', citySchema)
  const cityIds = files.list('content/cities').map((name) => name.replace(/\.yaml$/, ''))
  const { seeds, issues } = pairSeeds(files, new Set(cityIds))
  return {
    seeds,
    cities: cities.entries.toSorted(byOrder),
    codebook: { themes: themes.entries.toSorted(byOrder), indicators: indicators.entries },
    issues: [
      ...themes.issues,
      ...indicators.issues,
      ...unknownThemes(indicators.entries, files.list('content/themes')),
      ...cities.issues,
      ...issues,
    ],
  }
}

const byOrder = (left: Theme | City, right: Theme | City): number =>
  left.order - right.order || (left.id < right.id ? -1 : 1)

type Loaded<T> = {
  readonly entries: readonly (T & { readonly id: string })[]
  readonly issues: readonly Issue[]
}

/** The YAML files of a folder by file name; the name without ending is the id. */
export function loadFolder<T extends object>(
  { list, read }: Files,
  folder: string,
  schema: z.ZodType<T>,
): Loaded<T> {
  const names = list(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const results = names.map((name): Loaded<T> => {
    const file = `${folder}/${name}`
    const id = name.replace(/\.yaml$/, '')
    if (!idSchema.safeParse(id).success) return { entries: [], issues: [badName(file, id)] }
    const parsed = parseYaml(new TextDecoder().decode(read(file)), file, schema)
    return 'value' in parsed
      ? { entries: [{ ...parsed.value, id }], issues: [] }
      : { entries: [], issues: parsed.issues }
  })
  return {
    entries: results.flatMap(({ entries }) => entries),
    issues: results.flatMap(({ issues }) => issues),
  }
}

const badName = (file: string, id: string): Issue => ({
  severity: 'error',
  code: 'invalid-id',
  message: `The file name \`${id}\` is no id. Rename it in lower-case words joined by hyphens.`,
  at: { file },
})

/** Indicators under a theme that has no file. */
function unknownThemes(indicators: readonly Indicator[], themeFiles: readonly string[]): readonly Issue[] {
  return indicators
    .filter(({ theme }) => !themeFiles.includes(`${theme}.yaml`))
    .map(({ id, theme }) => ({
      severity: 'error',
      code: 'unknown-theme',
      message: `The indicator \`${id}\` names the theme \`${theme}\`, which has no file in content/themes. Correct the id, or write content/themes/${theme}.yaml.`,
      at: { file: `content/indicators/${id}.yaml` },
    }))
}
