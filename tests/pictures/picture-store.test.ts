import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore, pictureKey } from '../../scripts/lib/pictures/picture-store.ts'

const bytes = new Uint8Array([1, 2, 3])

it('gives back what an earlier build kept, and throws away what nobody wants any more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const first = openStore(folder)
  first.keep('a', bytes)
  first.keep('b', bytes)
  const second = openStore(folder)
  expect(Buffer.from(second.find('a') ?? [])).toEqual(Buffer.from(bytes))
  second.prune(['a', 'c'])
  expect(readdirSync(folder)).toEqual(['a.png'])
})

it('lets a build go on where nothing can be kept', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'file')
  writeFileSync(folder, '')
  const store = openStore(folder)
  store.keep('a', bytes)
  expect(store.find('a')).toBeUndefined()
  expect(() => store.prune([])).not.toThrow()
})

it('tells parts apart however they are cut', () => {
  expect(pictureKey(['ab', 'c'])).not.toBe(pictureKey(['a', 'bc']))
})
