import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expand } from '../../../scripts/bench/corpus/expand.ts'
import { inventPlan } from '../../../scripts/bench/corpus/invent-plan.ts'
import type { InventedPlan } from '../../../scripts/bench/corpus/invent-plan.ts'
import { randomFrom } from '../../../scripts/bench/corpus/random.ts'
import { sidecarOf, writeProject } from '../../../scripts/bench/corpus/write-project.ts'
import { convertPlan } from '../../../src/convert/convert-plan.ts'
import { loadProject } from '../../../src/convert/load-project.ts'
import { diskEffects, readProject } from '../../../scripts/lib/read-project.ts'

const plans = Array.from({ length: 120 }, (_, index) => inventPlan(index, 6))
const { codebook, seeds } = readProject()

function convert({ id, text }: InventedPlan, sidecar: ReturnType<typeof sidecarOf>) {
  const bytes = new TextEncoder().encode(text)
  return convertPlan({
    ...{ id, bytes, sidecar, codebook, sha256: '0'.repeat(64), textFile: null, sidecarText: '' },
    ...{ path: `seeds/${id}.txt`, sidecarPath: `seeds/${id}.yaml` },
  })
}

describe('invented plans', () => {
  it('are the same on every run, in a corpus of any size', () => {
    expect(inventPlan(7, 6)).toEqual(plans[7])
  })

  it('are of places of their own', () => {
    expect(new Set(plans.map(({ id }) => id)).size).toBe(120)
    expect(new Set(plans.map(({ place }) => place.name_zh)).size).toBe(120)
  })

  it('say everywhere that they are invented', () => {
    for (const plan of plans) {
      expect(plan.title).toContain('虚构')
      expect(sidecarOf(plan).rights_note_zh).toContain('虚构')
    }
  })

  it('hold every sentence a search may ask for, and something only few plans have', () => {
    for (const { text, facts, special } of plans) {
      for (const { sentence } of [...facts, special]) expect(text).toContain(sentence)
      expect(plans.filter((plan) => plan.text.includes(special.about)).length).toBeLessThanOrEqual(2)
    }
  })

  it('leave out a core theme here and there', () => {
    const speakOf = (measure: string): number =>
      plans.filter(({ facts }) => facts.some(({ about }) => about === measure)).length
    expect(speakOf('childcare-places')).toBeGreaterThan(80)
    expect(speakOf('childcare-places')).toBeLessThan(120)
  })

  it('differ in length as real ones do', () => {
    const lengths = plans.map(({ text }) => text.length)
    expect(Math.min(...lengths)).toBeLessThan(4000)
    expect(Math.max(...lengths)).toBeGreaterThan(12_000)
  })

  it('are read by the rules: no doubt, and the measure the sentence states', () => {
    for (const plan of plans.slice(0, 6)) {
      const converted = convert(plan, sidecarOf(plan))
      if (!('plan' in converted)) throw new Error(`\`${plan.id}\` was not converted.`)
      expect(converted.issues).toEqual([])
      const measures = converted.figures.map(({ indicator }) => indicator)
      const known = plan.facts.filter(({ about }) => measures.includes(about))
      expect(known.length).toBeGreaterThan(plan.facts.length * 0.8)
    }
  })

  it('copy no sentence of the real documents', () => {
    const real = seeds.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n')
    const sentences = plans.slice(0, 20).flatMap(({ text }) => text.split(/[。\n]/))
    expect(sentences.filter((sentence) => sentence.length > 20 && real.includes(sentence))).toEqual([])
  })
})

describe('a pattern', () => {
  it('is filled with words, characters and numbers of as many decimals as its bounds', () => {
    const text = expand('{verb}{甲乙}{0.31..0.39}万{5..5}', { verb: ['推进{甲}'] }, randomFrom(1))
    expect(text).toMatch(/^推进甲[甲乙]0\.3\d万5$/)
  })

  it('with an unknown word is refused', () => {
    expect(() => expand('{nothing}', {}, randomFrom(1))).toThrow('`{nothing}`')
  })
})

describe('a scratch project', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duizhao-corpus-'))
    writeProject(folder, 8)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has the real plans and as many invented ones as are missing, each with sidecar and place', () => {
    const project = loadProject(diskEffects(folder))
    expect(project.issues).toEqual([])
    expect(project.seeds).toHaveLength(8)
    expect(project.cities).toHaveLength(8)
  })

  it('keeps the real documents byte for byte', () => {
    for (const { path, bytes } of seeds) expect(readFileSync(join(folder, path))).toEqual(Buffer.from(bytes))
  })

  it('is a project on which the commands run', () => {
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['astro.config.mjs', 'node_modules', 'scripts', 'src']),
    )
  })
})
