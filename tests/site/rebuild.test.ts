import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keepOnlySearch } from '../../scripts/bench/corpus/only-search.ts'
import { copyProject, hashOf, pictures } from './project-copy.ts'
import { dist } from './dist.ts'
import { nextBuild, restoreBuild } from '../../scripts/lib/replace-build.ts'

/** Another folder, another time zone, another language of the machine, and a later moment. */
const copy = copyProject({ TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' })
afterAll(() => copy.remove())

/** Random moments while a script runs, in milliseconds; how long it runs on this machine is tried first. */
function momentsOf(script: string, count: number): readonly number[] {
  const started = performance.now()
  copy.node(script)
  const longest = 1.1 * (performance.now() - started)
  return Array.from({ length: count }, () => Math.round(Math.random() * longest))
}

describe('a second build', () => {
  it('gives the same bytes from another folder on another day', { timeout: 240_000 }, () => {
    // With every picture painted again.
    rmSync(join(copy.folder, pictures), { recursive: true, force: true })
    copy.node('scripts/build.ts')
    expect(hashOf(join(copy.folder, 'dist'))).toEqual(hashOf(dist))
    const ask = `console.log((await import('./scripts/lib/build-inputs.mjs')).inputsChanged())`
    expect(copy.node('--input-type=module', '-e', ask), 'what `npm start` asks').toBe('false\n')
  })

  it('that is killed leaves the site that was there', { timeout: 240_000 }, async () => {
    // One page is built and swapped in by the same steps as all.
    keepOnlySearch(copy.folder)
    const moments = momentsOf('scripts/build.ts', 10)
    const built = join(copy.folder, 'dist')
    const whole = hashOf(built)
    for (const moment of moments) {
      await copy.kill('scripts/build.ts', moment)
      restoreBuild(join(copy.folder, nextBuild), built)
      expect(hashOf(built), `killed after ${moment} ms`).toEqual(whole)
    }
  })
})

describe('a killed conversion', () => {
  it('leaves the content as it was or as it is to be, and the next one mends the rest', async () => {
    const plans = join(copy.folder, 'content/plans')
    const whole = hashOf(plans)
    const moments = momentsOf('scripts/convert.ts', 10)
    copy.write('content/plans/wuhu-2021/figures.json', '[]\n')
    const old = hashOf(plans)
    for (const moment of moments) {
      await copy.kill('scripts/convert.ts', moment)
      const left = existsSync(plans) ? plans : join(copy.folder, 'content/.plans-old')
      expect([old, whole], `killed after ${moment} ms`).toContainEqual(hashOf(left))
    }
    copy.node('scripts/convert.ts')
    expect(hashOf(plans)).toEqual(whole)
    // Killed between its two renames, as chance may not have done: whoever reads the plans first puts them back.
    renameSync(plans, join(copy.folder, 'content/.plans-old'))
    copy.node('scripts/check-content.ts')
    expect(hashOf(plans)).toEqual(whole)
    expect(readdirSync(join(copy.folder, 'content')).filter((name) => name.startsWith('.'))).toEqual([])
  }, 240_000)
})
