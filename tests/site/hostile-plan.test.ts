import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { weighPage } from './page-weight.ts'
import { copyProject } from './project-copy.ts'

/**
 * The project with a plan, a sidecar, a review and a city that try to plant markup, built under a sub-path: whatever a
 * document holds is text, and every address of the site keeps its prefix.
 */
const site = 'https://health-plans.example-university.edu.cn'
const copy = copyProject({
  SITE: site,
  // As people write it; everything made from it has its slashes.
  BASE: 'a/b',
  REPORT_URL: 'https://forge.example/issues/new?title={id}&body={quote}%20{page}',
})
const fixtures = join(projectRoot, 'tests/fixtures/hostile-plan')
const built = join(copy.folder, 'dist')
const base = '/a/b/'

beforeAll(() => {
  cpSync(join(fixtures, 'wushan.yaml'), join(copy.folder, 'content/cities/wushan.yaml'))
  copy.node('scripts/add-plan.ts', join(fixtures, 'plan.txt'), '--id', 'wushan-2025', '--city', 'wushan')
  const sidecar = copy
    .read('seeds/wushan-2025.yaml')
    .replace(/^(\w+): null\b/gm, (line, key: string) => filled[key] ?? line)
  copy.write('seeds/wushan-2025.yaml', sidecar)
  copy.node('scripts/convert.ts')
  const draft = copy
    .node('scripts/reviews.ts', '--draft', 'wushan-2025')
    .replace(/^ {2}(\w+_en): ""$/gm, (line, key: string) => reviewed[key] ?? line)
  copy.write('content/reviews/wushan-2025.yaml', `plan: wushan-2025\nfigures:\n${draft}`)
  // It warns of all that is left undone in the review.
  expect(copy.attempt('scripts/check-content.ts').code).toBe(0)
  copy.node('scripts/build.ts')
}, 240_000)
afterAll(() => copy.remove())

/** What a malicious contributor writes into the sidecar. */
const filled: Readonly<Record<string, string>> = {
  title_en: `title_en: '</title><script>window.planted = 8</script>'`,
  issuer_en: `issuer_en: '"><img src=x onerror=window.planted=9>'`,
  scope_en: `scope_en: 'the whole city'`,
  rights: 'rights: full',
  rights_note_zh: `rights_note_zh: '</script><svg onload=window.planted=10>'`,
  rights_note_en: `rights_note_en: '[x](javascript:window.planted=11)'`,
  baseline_year: 'baseline_year: 2024',
}

/** What a malicious reviewer fills into the draft of a review. */
const reviewed: Readonly<Record<string, string>> = {
  scope_en: `  scope_en: '"><script>window.planted = 12</script>'\n  note_zh: '</td><svg onload=window.planted=13>'\n  note_en: '[x](javascript:window.planted=14)'`,
  quote_en: `  quote_en: '<img src=x onerror=window.planted=15>'`,
}

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }
type Page = {
  readonly file: string
  readonly elements: readonly Element[]
  /** The text of each script element. */
  readonly scripts: readonly string[]
  readonly text: string
}

/** What a parser makes of a page: 480 pages are too many to keep as documents. */
function readPage(file: string): Page {
  const elements: Element[] = []
  const scripts: string[] = []
  const text: string[] = []
  let inScript = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes })
      inScript = name === 'script' && !('src' in attributes)
      if (inScript) scripts.push('')
    },
    ontext: (part) => {
      if (inScript) scripts.push((scripts.pop() ?? '') + part)
      else text.push(part)
    },
    onclosetag: () => {
      inScript = false
    },
  })
  parser.end(readFileSync(join(built, file), 'utf8'))
  return { file, elements, scripts, text: text.join('') }
}

let pages: readonly Page[] = []
beforeAll(() => {
  pages = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(readPage)
})
const addressOf = ({ attributes }: Element): string | undefined =>
  attributes['href'] ?? attributes['src'] ?? attributes['action']
const findLink = (file: string, fits: (attributes: Element['attributes']) => boolean): string | undefined =>
  pages
    .find((page) => page.file === file)
    ?.elements.find(({ name, attributes }) => name === 'link' && fits(attributes))?.attributes['href']

describe('a document that plants markup', () => {
  it('is shown on its pages as the text it is', () => {
    const reader = pages.find(({ file }) => file === 'plans/wushan-2025/index.html')
    expect(reader?.text).toContain('<script>window.planted = 1</script>')
    expect(reader?.text).toContain('[点这里](javascript:window.planted=3)')
    const city = pages.find(({ file }) => file === 'en/cities/wushan/index.html')
    for (const planted of [
      '<script>window.planted = 12',
      '(javascript:window.planted=14)',
      '<img src=x onerror',
    ])
      expect(city?.text).toContain(planted)
  })

  it('plants no element, no handler and no address on any page', () => {
    const planted = pages.flatMap(({ file, elements }) =>
      elements.filter(isForeign).map((element) => `${file}: ${JSON.stringify(element)}`),
    )
    expect(planted).toEqual([])
  })

  it('leaves every block of data in a page readable as data', () => {
    const blocks = pages.flatMap(({ scripts }) => scripts)
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) expect(() => JSON.parse(block) as unknown).not.toThrow()
  })

  it('plants no formula in a spreadsheet', () => {
    const cells = readFileSync(join(built, 'data/passages.csv'), 'utf8')
    expect(cells).toContain(`'=HYPERLINK(`)
    expect(cells).not.toMatch(/(^|,)"?=/m)
  })

  it('draws pictures that hold no script', () => {
    const pictures = readdirSync(join(built, 'charts'), { encoding: 'utf8' }).filter((file) =>
      file.endsWith('.svg'),
    )
    expect(pictures.length).toBeGreaterThan(0)
    const planted = pictures.flatMap((file) =>
      readPage(`charts/${file}`).elements.filter((element) => element.name === 'b' || isForeign(element)),
    )
    expect(planted).toEqual([])
  })
})

describe('under a sub-path', () => {
  it('every address leads to a file below it', () => {
    const files = new Set(readdirSync(built, { recursive: true, encoding: 'utf8' }))
    const broken = pages.flatMap(({ file, elements }) =>
      elements
        .flatMap((element) => addressOf(element) ?? [])
        .map((address) => new URL(address, `${site}${base}${file}`))
        .filter(({ origin }) => origin === site)
        .map(({ pathname }) => decodeURIComponent(pathname))
        .filter((path) => !path.startsWith(base) || !files.has(fileOf(path.slice(base.length))))
        .map((path) => `${file} → ${path}`),
    )
    expect(broken).toEqual([])
  })

  it('the headers for Cloudflare Pages and Netlify are those of its addresses', () => {
    const headers = readFileSync(join(built, '_headers'), 'utf8')
    expect(headers.match(/^\/.*$/gm)).toEqual(['/a/b/*', '/a/b/_astro/*', '/a/b/data/*'])
  })

  it('the map of the site names full addresses, and each page in both languages', () => {
    const map = readFileSync(join(built, 'sitemap-0.xml'), 'utf8')
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
    expect(listed).toContain(`${site}/a/b/en/themes/childcare/`)
    expect(listed.every((address) => address?.startsWith(`${site}/a/b/`))).toBe(true)
    expect(listed.some((address) => /embed|404/.test(address ?? ''))).toBe(false)
    // A pair of places turned round only leads to its page.
    expect(listed.some((address) => address?.endsWith('/compare/guangan-vs-wuhu/'))).toBe(true)
    expect(listed.some((address) => address?.endsWith('/compare/wuhu-vs-guangan/'))).toBe(false)
    expect(map).toContain(`hreflang="x-default" href="${site}/a/b/themes/childcare/"`)
    expect(map).toContain(`hreflang="en" href="${site}/a/b/en/themes/childcare/"`)
    expect(readFileSync(join(built, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${site}/a/b/sitemap-index.xml`,
    )
  })

  it.each([
    ['a page', 'themes/childcare/', 'themes/childcare/'],
    ['a frame', 'embed/core-themes/', 'charts/core-themes/'],
  ])('%s names its full address, and that of the other language', (_, path, named) => {
    const file = `en/${path}index.html`
    expect(findLink(file, ({ rel }) => rel === 'canonical')).toBe(`${site}/a/b/en/${named}`)
    for (const language of ['zh-CN', 'x-default'])
      expect(findLink(file, ({ hreflang }) => hreflang === language)).toBe(`${site}/a/b/${named}`)
  })
})

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

/** An element that only the document can have brought: a handler, a script in the page, another's address. */
function isForeign(element: Element): boolean {
  const { name, attributes } = element
  if (Object.keys(attributes).some((attribute) => attribute.startsWith('on'))) return true
  // What stands behind # in one of the site's own addresses is a quote to look for, which no browser goes to; and a
  // report of a mistake carries its quote to the address that whoever built the site has given.
  const address = addressOf(element)
    ?.replace(/^(\/[^/].*?)#.*/s, '$1')
    .replace(/^(https:\/\/forge\.example\/issues\/new)\?[^#]*$/, '$1')
  if (name === 'script' && address === undefined) return !/json/.test(attributes['type'] ?? '')
  return name === 'iframe' || /^\s*(javascript|data):|evil\.example/i.test(address ?? '')
}

describe('under a public address and a sub-path', () => {
  it.each(['', 'en/'])(
    'the longest document, %sguangan-2023, still costs at most 45,000 bytes',
    (language) => {
      const { bytes } = weighPage(`${language}plans/guangan-2023/index.html`, 11, { folder: built, base })
      expect(bytes).toBeLessThanOrEqual(45_000)
    },
  )

  it('the page for the lost has no address of its own and is not to be found', () => {
    const { elements } = readPage('404.html')
    const said = elements.map(({ name, attributes: { rel, content } }) => `${name} ${rel ?? content ?? ''}`)
    expect(said).not.toContain('link canonical')
    expect(said).toContain('meta noindex')
    expect(readPage('index.html').elements.map(({ attributes }) => attributes['rel'])).toContain('canonical')
  })
})
