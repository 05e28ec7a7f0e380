import { expect, it } from 'vitest'
import { formatBytes } from '../../src/i18n/format-bytes.ts'

it('says sizes as people read them', () => {
  expect([812, 45_600, 1_340_000].map(formatBytes)).toEqual(['812 B', '46 kB', '1.3 MB'])
})
