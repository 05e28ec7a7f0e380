import { afterAll, describe, expect, it } from 'vitest'
import { printTable } from '../../scripts/lib/print-table.ts'
import { files, htmlFiles, readText } from './dist.ts'
import { weighPage, type PageWeight } from './page-weight.ts'
import { weighOnWire } from './wire-weight.ts'

/** What a first visit may cost, in brotli bytes, by the kind of page; the first that fits decides. */
const budgets: readonly { readonly kind: string; readonly pages: RegExp; readonly limit: number }[] = [
  { kind: 'home', pages: /^index\.html$/, limit: 25_000 },
  { kind: 'theme', pages: /^themes\//, limit: 25_000 },
  { kind: 'city', pages: /^cities\//, limit: 25_000 },
  { kind: 'compare', pages: /^compare\//, limit: 40_000 },
  { kind: 'plan', pages: /^plans\//, limit: 45_000 },
  { kind: 'indicator', pages: /^indicators\//, limit: 25_000 },
  { kind: 'chart', pages: /^(charts|embed)\//, limit: 25_000 },
  { kind: 'timeline', pages: /^timeline\//, limit: 25_000 },
  { kind: 'wording', pages: /^wording\//, limit: 25_000 },
  { kind: 'search', pages: /^search\//, limit: 40_000 },
  { kind: 'data', pages: /^data\//, limit: 25_000 },
  { kind: 'quotes', pages: /^method\/quotes\//, limit: 45_000 },
  { kind: 'method', pages: /^method\//, limit: 40_000 },
  { kind: 'cite', pages: /^cite\//, limit: 45_000 },
  { kind: 'lost', pages: /^404\.html$/, limit: 25_000 },
]
/** The search and the choice of a comparison are tools; every other page is for reading. */
const isReading = (file: string): boolean => !/^(en\/)?(search|compare)\/index\.html$/.test(file)
const scriptLimit = 3_000
const requestLimit = 4
/** The longest document's English takes its bodies to the limit: what the headers add to them is all it has above. */
const above: Readonly<Record<string, number>> = { plan: 150 }

/** The true weight only where the quick one is too much: brotli at eleven is slow, and never larger. */
const weights = new Map(htmlFiles.map((file) => [file, weighPage(file, 5)]))
const within = (file: string, limit: number, of: (weight: PageWeight) => number): number => {
  const quick = of(weights.get(file) ?? weighPage(file, 11))
  return quick <= limit ? quick : of(weighPage(file, 11))
}

describe('a first visit', () => {
  it('has a budget on every page', () => {
    expect(htmlFiles.filter((file) => !budgetOf(file))).toEqual([])
  })

  it.each(budgets)('to a page of kind $kind costs at most $limit bytes', ({ kind, limit }) => {
    const heavy = htmlFiles
      .filter((file) => budgetOf(file)?.kind === kind)
      .map((file) => ({ file, bytes: within(file, limit, ({ bytes }) => bytes) }))
      .filter(({ bytes }) => bytes > limit)
    expect(heavy).toEqual([])
  })

  it.each(budgets)(
    'to the heaviest page of kind $kind keeps to $limit bytes with the headers that a host sends over HTTP/2',
    async ({ kind, limit }) => {
      const { requests } = weighPage(heaviestOf(kind), 11)
      const bytes = await weighOnWire(requests.map(({ file }) => file))
      expect(bytes).toBeLessThanOrEqual(limit + (above[kind] ?? 0))
    },
  )

  it('runs little script on a page for reading', () => {
    const heavy = htmlFiles
      .filter(isReading)
      .filter((file) => within(file, scriptLimit, ({ script }) => script) > scriptLimit)
    expect(heavy).toEqual([])
  })

  it('asks for few files on a page for reading', () => {
    const many = htmlFiles
      .filter(isReading)
      .filter((file) => (weights.get(file)?.requests.length ?? 0) > requestLimit)
    expect(many).toEqual([])
  })

  it('asks for no font', () => {
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([])
    const styles = files.filter((file) => file.endsWith('.css'))
    expect(styles.filter((file) => readText(file).includes('@font-face'))).toEqual([])
  })
})

/** The heaviest page of each kind, with what weighs most on it. */
afterAll(() => {
  const rows = budgets.map(({ kind, limit }) => {
    const { bytes, requests } = weighPage(heaviestOf(kind), 11)
    const parts = requests.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4)
    return {
      kind,
      pages: pagesOf(kind).length,
      heaviest: kilo(bytes),
      limit: kilo(limit),
      contributors: parts.map((part) => `${part.file} ${kilo(part.bytes)}`).join(', '),
    }
  })
  printTable(rows)
})

const pagesOf = (kind: string): readonly string[] => htmlFiles.filter((file) => budgetOf(file)?.kind === kind)

const heaviestOf = (kind: string): string =>
  pagesOf(kind).toSorted((a, b) => (weights.get(b)?.bytes ?? 0) - (weights.get(a)?.bytes ?? 0))[0] ?? ''

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

function budgetOf(file: string) {
  const path = file.replace(/^en\//, '')
  return budgets.find(({ pages }) => pages.test(path))
}
