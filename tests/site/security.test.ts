import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { framePolicy, headerPolicy, pagePolicy, referrerPolicy } from '../../src/lib/security-policy.ts'
import { files, htmlFiles, openPage, readText } from './dist.ts'

describe('every page', () => {
  it.each(htmlFiles)('%s carries the policy before anything is loaded, and keeps to it', (file) => {
    const page = openPage(file)
    const [charset, policy] = page.head.children
    expect(charset?.getAttribute('charset')).toBe('utf-8')
    expect(policy?.getAttribute('http-equiv')).toBe('content-security-policy')
    expect(policy?.getAttribute('content')).toBe(pagePolicy)
    expect(page.querySelectorAll('style, [style], base[href], object, embed, iframe')).toHaveLength(0)
    const inline = [...page.querySelectorAll('script:not([src])')].filter(
      (script) => !/json/.test(script.getAttribute('type') ?? ''),
    )
    expect(inline).toHaveLength(0)
    expect(readText(file)).not.toMatch(/<[^>]+\son[a-z]+\s*=\s*["']/i)
    const links = [...page.querySelectorAll('[href], [src], [action]')].map(
      (element) =>
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
    )
    expect(links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link))).toEqual([])
  })
})

describe('the search page', () => {
  it.each(['search/index.html', 'en/search/index.html'])(
    '%s tells nobody its address, which may say what was looked for, with whatever it loads',
    (file) => {
      const loaded = openPage(file).querySelectorAll(
        'meta[name="referrer"], link[rel="stylesheet"], script[src]',
      )
      expect(loaded.length).toBeGreaterThan(2)
      expect(loaded[0]?.getAttribute('content')).toBe(referrerPolicy)
    },
  )
})

/** A file for hosts without its comments, which promise nothing. */
const rulesOf = (path: string): string =>
  readFileSync(join(projectRoot, path), 'utf8').replace(/^\s*#.*$/gm, '')

describe('host files', () => {
  const styles = files
    .filter((file) => file.endsWith('.svg'))
    .flatMap((file) =>
      [...readText(file).matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? ''),
    )
  const hashes = [...new Set(styles)]
    .map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`)
    .toSorted()
  const policy = headerPolicy(hashes, false)

  it.each(['public/_headers', '.config/hosts/nginx.conf', '.config/hosts/Caddyfile'])(
    '%s sends the policy, with the style of every picture, and the other headers',
    (path) => {
      const text = rulesOf(path)
      expect(/Content-Security-Policy:? "?(default-src[^"\n]*)"?/.exec(text)?.[1]).toBe(policy)
      for (const header of ['Strict-Transport-Security', 'X-Content-Type-Options', 'Permissions-Policy'])
        expect(text).toContain(header)
      // The hosts below the site's own may still speak http: binding them for a year is not for a website to decide.
      expect(text).not.toContain('includeSubDomains')
      expect(/Referrer-Policy:? "?([\w-]+)/.exec(text)?.[1]).toBe(referrerPolicy)
      expect(text).toContain('max-age=31536000, immutable')
    },
  )

  it.each(['.config/hosts/nginx.conf', '.config/hosts/Caddyfile'])(
    '%s asks for all else each time, and lets nobody else frame it',
    (path) => {
      expect(rulesOf(path)).toContain('"public, max-age=0, must-revalidate"')
      expect(rulesOf(path)).toContain(`"${framePolicy}"`)
    },
  )

  it('public/_headers names a cache for hashed files only: both its hosts have all else asked for each time', () => {
    expect(rulesOf('public/_headers').match(/Cache-Control.*/g)).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
    ])
  })
})
