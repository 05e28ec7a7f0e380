import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { restoreBuild } from '../../scripts/lib/replace-build.ts'

test('a build killed between its two renames: the next start puts the old site back, and never over one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-swap-'))
  try {
    const [next, dist] = [join(folder, 'next'), join(folder, 'dist')]
    mkdirSync(join(folder, 'next-old/themes'), { recursive: true })
    restoreBuild(next, dist)
    expect([existsSync(join(dist, 'themes')), existsSync(`${next}-old`)]).toEqual([true, false])
    mkdirSync(`${next}-old`)
    restoreBuild(next, dist)
    expect(existsSync(join(dist, 'themes'))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
