import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { sidecarSchema } from '../../../src/model/sidecar.ts'
import type { Sidecar } from '../../../src/model/sidecar.ts'
import { projectRoot } from '../../lib/read-project.ts'
import { inventPlan } from './invent-plan.ts'
import type { InventedPlan } from './invent-plan.ts'

const copied = [
  'src',
  'content',
  'seeds',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
]

/**
 * Makes an empty folder a copy of the project with invented plans beside the real ones, so many in all, on which the
 * project's own commands run. Returns the invented plans.
 */
export function writeProject(folder: string, plans: number): readonly InventedPlan[] {
  mkdirSync(folder, { recursive: true })
  for (const part of copied) cpSync(join(projectRoot, part), join(folder, part), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  const real = readdirSync(join(folder, 'content/cities')).length
  const invented = Array.from({ length: Math.max(0, plans - real) }, (_, index) =>
    inventPlan(index, real + 1),
  )
  for (const plan of invented) {
    writeFileSync(join(folder, `seeds/${plan.id}.txt`), plan.text)
    writeFileSync(join(folder, `seeds/${plan.id}.yaml`), stringify(sidecarOf(plan)))
    const { id, ...city } = plan.place
    writeFileSync(join(folder, `content/cities/${id}.yaml`), stringify(city))
  }
  return invented
}

/** What a person would have noted beside the document; it says everywhere that the document is invented. */
export function sidecarOf({ place, title, number, issuedOn, year }: InventedPlan): Sidecar {
  const [full = place.name_zh] = place.aliases_zh
  return sidecarSchema.parse({
    city: place.id,
    title_zh: title,
    title_en: `Work priorities for health, ${place.name_en} ${year} (invented)`,
    issuer_zh: `${full}卫生健康委员会`,
    issuer_en: `${place.name_en} Health Commission`,
    document_number: number,
    issued_on: issuedOn,
    published_on: null,
    period_from: year,
    period_to: year + 1,
    baseline_year: null,
    kind: 'work-priorities',
    level: place.level,
    rights: 'full',
    rights_note_zh: '虚构文件，只用来测量。',
    rights_note_en: 'An invented document, made for measuring only.',
    scope_zh: { 'prefecture-city': '全市', district: '全区', county: '全县' }[place.level],
    scope_en: {
      'prefecture-city': 'the whole city',
      district: 'the whole district',
      county: 'the whole county',
    }[place.level],
    caution_zh: '这份文件是虚构的。',
    caution_en: 'This document is invented.',
    errata: [],
  })
}
