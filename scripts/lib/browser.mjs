import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium or Chrome on this machine: `CHROME_PATH` where it is set, else a usual name; undefined if none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen) return isProgram(chosen) ? chosen : undefined
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin')
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(isProgram)
}

/** What is wrong with the browser that `CHROME_PATH` names, and what to do; undefined if nothing, or if it names none. */
export function tellWrongPath(path) {
  if (!path) return undefined
  const cause = isProgram(path)
    ? isBrowser(path)
      ? undefined
      : 'does not say that it is a Chromium or Chrome when it is asked for its `--version`'
    : 'is no program that this user can run'
  if (cause === undefined) return undefined
  return `The setting CHROME_PATH is \`${path}\`, which ${cause}. Set it to the program of a Chromium or Chrome, such as \`CHROME_PATH=/usr/bin/chromium\`, or leave it unset, and run the command again.`
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

/** Edge and Brave are made of Chromium and say only their own names. */
function isBrowser(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /chrom|edge|brave/i.test(stdout)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
