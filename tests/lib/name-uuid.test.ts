import { expect, it } from 'vitest'
import { nameUuid } from '../../src/lib/name-uuid.ts'

it('makes the same well-formed UUID of the same name', async () => {
  const uuid = await nameUuid('duizhao release 2026.11 zh')
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(await nameUuid('duizhao release 2026.11 zh')).toBe(uuid)
  expect(await nameUuid('duizhao release 2026.11 en')).not.toBe(uuid)
})
