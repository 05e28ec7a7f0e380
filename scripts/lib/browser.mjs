import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium or Chrome on this machine: `CHROME_PATH` first, then the usual names; undefined if none. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin')
  const candidates = [
    process.env.CHROME_PATH,
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
  ]
  return candidates.find((path) => path !== undefined && path !== '' && isExecutable(path))
}

/** Whether a font with Chinese characters is installed. */
export function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

/** What the browser tests lack on this machine and how to get it; undefined if nothing. */
export function tellMissing(browser, hasFont) {
  if (browser && hasFont) return undefined
  const lacks = [
    ...(browser ? [] : ['No Chromium or Chrome was found in `PATH` or `/usr/bin`.']),
    ...(hasFont ? [] : ['No font with Chinese characters is installed (`fc-list :lang=zh` names none).']),
  ]
  const remedies = [
    ...(browser ? [] : ['install Chromium, or set `CHROME_PATH` to the program']),
    ...(hasFont ? [] : ['install `fontconfig` and a font such as Noto Sans CJK']),
  ]
  const remedy = remedies.join(', ')
  return `${lacks.join(' ')} Debian's packages could not be installed: ${remedy}, and run the command again.`
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
