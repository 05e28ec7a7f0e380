import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { findSearchIndex } from '../../scripts/lib/name-search-index.ts'
import type { PackedTextIndex } from '../../src/search/packed-text-index.ts'
import { readIndexFile, readVocabularyFile } from '../../src/search/read-index-file.ts'
import { htmlFiles, readText } from './dist.ts'
import { copyProject } from './project-copy.ts'

/**
 * A copy of the project to which a plan of an invented city is added with the project's own commands. This build
 * has readers report mistakes, which the site's own does not, and is for a server that knows no folder's index.
 */
const copy = copyProject({
  REPORT_URL: 'https://forge.test/new?title={id}&body={quote}%20{page}',
  LINKS: 'files',
})
const { folder, node, read } = copy
const bytesOf = (index: string): Uint8Array =>
  readFileSync(join(findSearchIndex(join(folder, 'dist')), `${index}.json`))
const fixtures = join(projectRoot, 'tests/fixtures/sixth-city')

beforeAll(() => {
  cpSync(join(fixtures, 'yunxi.yaml'), join(folder, 'content/cities/yunxi.yaml'))
  node('scripts/add-plan.ts', join(fixtures, 'plan.md'), '--id', 'yunxi-2025', '--city', 'yunxi')
  copy.write('seeds/yunxi-2025.yaml', fillGaps(read('seeds/yunxi-2025.yaml')))
  copy.write('seeds/wuhu-2021.txt', read('seeds/wuhu-2021.txt').replace('以点带面,', `${inserted}以点带面,`))
  node('scripts/convert.ts')
  node('scripts/check-content.ts')
  node('scripts/build.ts')
}, 240_000)
afterAll(() => copy.remove())

/** A sentence that another edition of a document has and ours has not. */
const inserted = '全市新增托位1234个。'

/** What a person adds to the sidecar: English, and what only a person can judge. */
function fillGaps(sidecar: string): string {
  const known: Record<string, string> = {
    title_en: 'Work priorities for health, Yunxi 2025',
    issuer_en: 'Yunxi Municipal Health Commission',
    scope_en: 'the whole city',
    rights: 'full',
    rights_note_zh: '虚构文件',
    rights_note_en: 'An invented document',
    baseline_year: '2024',
  }
  return sidecar
    .split('\n')
    .map((line) => {
      const key = /^(\w+): null\b/.exec(line)?.[1]
      return key !== undefined && key in known ? `${key}: ${known[key]}` : line
    })
    .join('\n')
}

describe('a plan of a city nobody knew, added as data only', () => {
  it('is read with its metadata, outline, figures and responsible units', () => {
    const plan = JSON.parse(read('content/plans/yunxi-2025/plan.json'))
    expect(plan).toMatchObject({
      document_number: '云卫发〔2025〕6号',
      issued_on: '2025-03-12',
      period_to: 2025,
    })
    expect(plan.headings.map(({ text }: { text: string }) => text)).toEqual([
      '提升托育服务能力',
      '做实家庭医生签约',
      '传承发展中医药',
    ])
    expect(plan.responsibilities[0]).toMatchObject({ lead: ['市卫生健康委'], help: ['市财政局', '市医保局'] })
    const figures = JSON.parse(read('content/plans/yunxi-2025/figures.json')) as {
      value: number
      indicator: string
    }[]
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([4.6, 12000, 46, 75, 3]))
    expect(figures.find(({ value }) => value === 46)?.indicator).toBe('family-doctor-signup-rate')
  })

  it('has its city page, its reader and its comparisons in both languages', () => {
    const pages = [
      'cities/yunxi',
      'plans/yunxi-2025',
      'compare/dongguan-vs-yunxi',
      'compare/guangan-vs-yunxi',
    ]
    const missing = pages
      .flatMap((page) => [`dist/${page}/index.html`, `dist/en/${page}/index.html`])
      .filter((file) => !existsSync(join(folder, file)))
    expect(missing).toEqual([])
  })

  it('stands in the charts, the tables and the coverage', () => {
    const childcare = read('dist/themes/childcare/index.html')
    expect(childcare).toContain('云溪')
    expect(childcare).toMatch(/云溪[^<]*4\.6/)
    expect(read('dist/index.html')).toContain('云溪')
  })

  it('stands in the data and in the search index', () => {
    const figures = JSON.parse(read('dist/data/figures.json')) as { city: string; status: string }[]
    const own = figures.filter(({ city }) => city === 'yunxi')
    expect(own.length).toBeGreaterThanOrEqual(5)
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['machine']))
    const { alphabet } = readVocabularyFile(bytesOf('zh/vocabulary'))
    const { passageTexts } = readIndexFile<PackedTextIndex>(bytesOf('zh/text'), alphabet)
    expect(passageTexts).toContain('托位总数不少于1.2万个')
  })

  it('offers to report a mistake in each of its figures, with id, quote and page filled in', () => {
    const quotes = read('dist/method/quotes/yunxi-2025/index.html')
    const links = [...quotes.matchAll(/href="(https:\/\/forge\.test[^"]*)"/g)].map(
      ([, link]) => new URL((link ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&')),
    )
    const figures = JSON.parse(read('content/plans/yunxi-2025/figures.json')) as {
      id: string
      quote: string
    }[]
    const reported = links.map(({ searchParams }) => searchParams.get('title'))
    expect(new Set(reported)).toEqual(new Set(figures.map(({ id }) => id)))
    for (const { id, quote } of figures) {
      const body = links
        .find(({ searchParams }) => searchParams.get('title') === id)
        ?.searchParams.get('body')
      expect(body).toContain(quote)
      expect(body).toContain(`/plans/yunxi-2025/index.html#${id}`)
    }
    expect(read('dist/plans/yunxi-2025/index.html')).toMatch(/data-report="https:\/\/forge\.test/)
    expect(read('dist/plans/yunxi-2025/index.html')).toContain('id="menu-report"')
  })
})

describe('on a server that knows no folder’s index', () => {
  it('every address in every page is that of a file', () => {
    const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    const known = new Set(files)
    const broken = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...read(`dist/${file}`).matchAll(/ (?:href|src|action)="(\/[^"?#]*)|url=(\/[^"?#]*)/g)]
          .map(([, address, turn]) => decodeURIComponent(address ?? turn ?? '').slice(1))
          .filter((address) => !known.has(address) || !/\.\w+$/.test(address))
          .map((address) => `${file} → /${address}`),
      )
    expect(broken).toEqual([])
  })

  it('the search is told how a page’s address ends', () => {
    expect(read('dist/search/index.html')).toMatch(/"page":"index\.html"/)
  })
})

describe('a sentence inserted into a document', () => {
  const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))

  it('is there with a figure and an address of its own', () => {
    expect(read('dist/plans/wuhu-2021/index.html').replace(/<[^>]*>/g, '')).toContain(inserted)
  })

  it('moves no address of any page', () => {
    const moved = htmlFiles.flatMap((file) => {
      const now = idsOf(read(`dist/${file}`))
      return [...idsOf(readText(file))].filter((id) => !now.has(id)).map((id) => `${file}#${id}`)
    })
    expect(moved).toEqual([])
  })
})
