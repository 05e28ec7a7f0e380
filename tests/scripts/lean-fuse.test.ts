import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Fuse from 'fuse.js/basic'
import { describe, expect, it } from 'vitest'
import { leanFuse } from '../../scripts/lib/lean-fuse.ts'

const path = createRequire(import.meta.url)
  .resolve('fuse.js/basic')
  .replace(/cjs$/, 'mjs')
const whole = readFileSync(path, 'utf8')
const lean = leanFuse().transform(whole, path) ?? ''
const { default: LeanFuse } = (await import(
  `data:text/javascript;base64,${Buffer.from(lean).toString('base64')}`
)) as { default: typeof Fuse }

const names = ['托育服务', '家庭医生签约率', '中医馆', 'family doctor', 'childcare places'].map((key) => ({
  key,
}))
const options = { keys: ['key'], threshold: 0.6, ignoreFieldNorm: true, isCaseSensitive: true }

describe('Fuse without what is not used of it', () => {
  it('leaves other code alone', () => {
    expect(leanFuse().transform(whole, '/src/search/nearest-words.ts')).toBeUndefined()
  })

  it('is a quarter smaller even before the bundler finds what nothing calls any more, without search by tokens, changing lists and static helpers', () => {
    expect(lean.length).toBeLessThan(whole.length * 0.75)
    expect(lean).not.toMatch(/this\.options\.useTokenSearch|this\.norm|^\tadd\(|^\tremoveAt\(|^Fuse\./m)
  })

  it.each(['托育', '家庭医', 'famly doctr', '中医官', '中医', 'o', 'xyz', ''])(
    'finds the same for “%s”',
    (query) => {
      const limit = { limit: 3 }
      expect(new LeanFuse(names, options).search(query, limit)).toEqual(
        new Fuse(names, options).search(query, limit),
      )
    },
  )
})
