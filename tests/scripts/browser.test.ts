import { expect, test } from 'vitest'
import { tellMissing } from '../../scripts/lib/browser.mjs'

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
