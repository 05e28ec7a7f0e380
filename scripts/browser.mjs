import { findBrowser, hasChineseFont, tellMissing, tellWrongPath } from './lib/browser.mjs'
import { run } from './lib/run.mjs'

/** `npm run browser`: finds a browser and Chinese fonts for the browser tests, or installs Debian's. */
const wrong = tellWrongPath(process.env.CHROME_PATH)
if (wrong !== undefined) {
  console.error(wrong)
  process.exit(1)
}
const missing = [
  ...(findBrowser() ? [] : ['chromium']),
  ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
]
if (missing.length > 0) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    return run(`Installing: ${command} ${rest.join(' ')}`, command, rest, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      optional: true,
    })
  }
  await apt('update', '-qq')
  await apt('install', '-y', '-qq', '--no-install-recommends', ...missing)
}
const lack = tellMissing(findBrowser(), hasChineseFont())
if (lack !== undefined) {
  console.error(lack)
  process.exit(1)
}
console.log(`  ${findBrowser()}`)
