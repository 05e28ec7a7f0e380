import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tellMissing, tellWrongPath } from '../../scripts/lib/browser.mjs'

test('says that a browser is missing and how to get one', () => {
  expect(tellMissing(undefined, true)).toBe(
    "No Chromium or Chrome was found in `PATH` or `/usr/bin`. Debian's packages could not be installed: install Chromium, or set `CHROME_PATH` to the program, and run the command again.",
  )
})

test('says that Chinese fonts are missing and how to get some', () => {
  expect(tellMissing('/usr/bin/chromium', false)).toBe(
    "No font with Chinese characters is installed (`fc-list :lang=zh` names none). Debian's packages could not be installed: install `fontconfig` and a font such as Noto Sans CJK, and run the command again.",
  )
})

test('says nothing where both are there', () => {
  expect(tellMissing('/usr/bin/chromium', true)).toBeUndefined()
})

test.each(['/tmp', '/nonexistent/chromium'])('takes %s for no browser, and says so', (path) => {
  expect(tellWrongPath(path)).toBe(
    `The setting CHROME_PATH is \`${path}\`, which is no program that this user can run. Set it to the program of a Chromium or Chrome, such as \`CHROME_PATH=/usr/bin/chromium\`, or leave it unset, and run the command again.`,
  )
})

test.each(['false', 'true', 'cat'])('takes the program %s for no browser, and says so', (name) => {
  expect(tellWrongPath(`/bin/${name}`)).toContain(
    `The setting CHROME_PATH is \`/bin/${name}\`, which does not say that it is a Chromium or Chrome`,
  )
})

test('has nothing against a program that says it is Chromium, or none named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-browser-'))
  const program = join(folder, 'chromium')
  writeFileSync(program, '#!/bin/sh\necho Chromium 156.0\n', { mode: 0o755 })
  expect([tellWrongPath(program), tellWrongPath(''), tellWrongPath(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  rmSync(folder, { recursive: true })
})
