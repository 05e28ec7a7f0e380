import { Ajv2020 } from 'ajv/dist/2020.js'
import { csvParse, type DSVRowArray } from 'd3'
import { strFromU8, unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cityPairs } from '../../src/compare/city-pairs.ts'
import { publishedTables, tableNames, type TableName } from '../../src/model/published.ts'
import { dataset } from '../content/dataset.ts'
import { dist, files, isPublished, openPage, readJson, readText } from './dist.ts'

type Row = Record<string, unknown>
const table = (name: TableName) => readJson(`data/${name}.json`) as Row[]
const bytesOf = (file: string): Buffer => readFileSync(join(dist, file))
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const csvOf = (file: string): DSVRowArray => csvParse(readText(file).slice(1))

describe('published data', () => {
  it.each(tableNames)('%s is there as JSON and CSV, valid by its schema, with as many rows', (name) => {
    const rows = table(name)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) publishedTables[name].parse(row)
    const csv = readText(`data/${name}.csv`)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.split('\n')[0]?.slice(1)).toBe(Object.keys(publishedTables[name].shape).join(','))
    expect(csvOf(`data/${name}.csv`)).toHaveLength(rows.length)
  })

  it.each(tableNames)(
    '%s is valid by its published JSON Schema, read by somebody else’s validator',
    (name) => {
      const validate = new Ajv2020().compile(readJson(`data/${name}.schema.json`) as object)
      expect(validate(table(name)) ? [] : validate.errors).toEqual([])
      expect(validate([{ id: 1 }])).toBe(false)
    },
  )

  it('holds every quote at its offsets in the document it names by hash', () => {
    for (const plan of table('plans')) {
      const bytes = readFileSync(new URL(`../../seeds/${String(plan['id'])}.txt`, import.meta.url))
      expect(sha256(bytes)).toBe(plan['source_sha256'])
      const points = Array.from(bytes.toString('utf8'))
      for (const figure of table('figures').filter((row) => row['plan'] === plan['id'])) {
        expect(points.slice(figure['start'] as number, figure['end'] as number).join('')).toBe(
          figure['quote'],
        )
      }
    }
  })

  it('has one row per city and theme in the coverage', () => {
    expect(table('coverage')).toHaveLength(table('cities').length * table('themes').length)
  })

  it('gives every figure an address that exists', () => {
    for (const figure of table('figures')) {
      const [path = '', id = ''] = String(figure['url']).split('#')
      expect(openPage(`${path.replace(/^\//, '')}index.html`).getElementById(id)).not.toBeNull()
    }
  })

  it('gives a reason for every empty value, year and comparator of a figure', () => {
    for (const row of csvOf('data/figures.csv'))
      for (const field of ['value', 'year', 'comparator', 'unit'])
        expect(row[field] === '').toBe(new RegExp(`(^|; )${field}: [a-z-]+`).test(row['missing'] ?? ''))
  })
})

type Field = {
  name: string
  type: string
  constraints: { required?: boolean; enum?: string[]; unique?: boolean }
}
type Resource = {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: Field[]
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[]
  }
}

describe('the data package', () => {
  const { resources } = readJson('data/datapackage.json') as { resources: Resource[] }

  it.each(resources)('names the size and hash of $path', ({ path, bytes, hash }) => {
    expect(bytesOf(`data/${path}`)).toHaveLength(bytes)
    expect(`sha256:${sha256(bytesOf(`data/${path}`))}`).toBe(hash)
  })

  it.each(resources)('describes every cell of $path', ({ path, schema: { fields } }) => {
    const rows = csvOf(`data/${path}`)
    expect(rows.columns).toEqual(fields.map(({ name }) => name))
    const wrong = rows.flatMap((row) => fields.filter((field) => !isValid(row[field.name] ?? '', field)))
    expect(wrong).toEqual([])
    for (const { name } of fields.filter(({ constraints }) => constraints.unique))
      expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length)
  })

  it.each(resources)('leads from $path to rows that exist', ({ path, schema: { foreignKeys = [] } }) => {
    for (const { fields, reference } of foreignKeys) {
      const known = new Set(csvOf(`data/${reference.resource}.csv`).map((row) => row[reference.fields[0]]))
      const used = csvOf(`data/${path}`).map((row) => row[fields[0]] ?? '')
      expect(used.filter((id) => id !== '' && !known.has(id))).toEqual([])
    }
  })

  it('would notice a word where a number belongs', () => {
    expect(isValid('many', { name: 'value', type: 'number', constraints: {} })).toBe(false)
    expect(isValid('', { name: 'id', type: 'string', constraints: { required: true } })).toBe(false)
  })
})

function isValid(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return constraints.required !== true
  if (constraints.enum && !constraints.enum.includes(cell)) return false
  return patterns[type]?.test(cell) ?? false
}
const patterns: Record<string, RegExp> = {
  string: /[\s\S]/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
}

describe('parts of the figures', () => {
  const figures = csvOf('data/figures.csv')

  it('exist for every theme, place and indicator, with the columns of the whole', () => {
    const parts = [
      ...dataset.themes.map(({ id }) => `data/themes/${id}.csv`),
      ...dataset.cities.map(({ id }) => `data/cities/${id}.csv`),
      ...dataset.indicators.map(({ id }) => `data/indicators/${id}.csv`),
    ]
    for (const part of parts) expect(csvOf(part).columns).toEqual(figures.columns)
    expect(dataset.cities.flatMap(({ id }) => csvOf(`data/cities/${id}.csv`))).toHaveLength(figures.length)
  })

  it('exist for every two places in both orders, with what may be compared', () => {
    for (const { a, b } of cityPairs(dataset.cities)) {
      const rows = csvOf(`data/compare/${a.id}-vs-${b.id}.csv`)
      expect(rows.columns).toEqual([...figures.columns, 'comparable_with'])
      expect(csvOf(`data/compare/${b.id}-vs-${a.id}.csv`)).toHaveLength(rows.length)
      const ids = new Set(rows.map(({ id }) => id))
      const partners = rows.flatMap(({ comparable_with = '' }) => comparable_with.split('; ').filter(Boolean))
      expect(partners.filter((id) => !ids.has(id))).toEqual([])
    }
  })
})

describe('the archive of everything', () => {
  const unpacked = unzipSync(bytesOf('data/duizhao.zip'))
  const folder = `duizhao-${dataset.releases[0]?.version}/`

  it('holds every published data file as it stands, a README and the licence', () => {
    const published = files.filter((file) => /^data\/.*\.(csv|json)$/.test(file))
    expect(Object.keys(unpacked).toSorted()).toEqual(
      [
        ...published.map((file) => folder + file.slice('data/'.length)),
        `${folder}README.md`,
        `${folder}LICENSE.md`,
      ].toSorted(),
    )
    for (const file of published)
      expect(sha256(unpacked[folder + file.slice('data/'.length)] ?? new Uint8Array())).toBe(
        sha256(bytesOf(file)),
      )
    expect(strFromU8(unpacked[`${folder}README.md`] ?? new Uint8Array())).toContain(
      'milestone-without-number',
    )
  })

  it('is offered with its size and hash', () => {
    const text = openPage('data/index.html').body.textContent
    expect(text).toContain(sha256(bytesOf('data/duizhao.zip')))
    for (const name of tableNames) expect(text).toContain(sha256(bytesOf(`data/${name}.csv`)))
  })
})

describe.each(['', 'en/'])('/%sdata/', (language) => {
  const page = () => openPage(`${language}data/index.html`)

  it.each(tableNames)('shows the fields of %s, each described, beside its first rows', (name) => {
    const rows = [
      ...(page().getElementById(`table-${name}`)?.parentElement?.querySelectorAll('tbody tr') ?? []),
    ]
    expect(rows.map((row) => row.querySelector('code')?.textContent)).toEqual(
      Object.keys(publishedTables[name].shape),
    )
    expect(rows.filter((row) => !row.querySelector('small')?.textContent.trim())).toEqual([])
    expect(rows[0]?.querySelectorAll('td').length).toBe(Math.min(2, table(name).length))
  })

  it.each(tableNames)('has lines to copy for %s in Python and R', (name) => {
    const lines = [
      ...(page().getElementById(`table-${name}`)?.parentElement?.querySelectorAll('[data-copy]') ?? []),
    ]
    const text = lines.map((line) => line.textContent).join('\n')
    expect(text).toMatch(new RegExp(`pandas\\.read_csv\\("[^"]*${name}\\.csv"\\)`))
    expect(text).toMatch(new RegExp(`readr::read_csv\\("[^"]*${name}\\.csv"\\)`))
  })

  it('leads to the archive, the package, the changes, the feed and what was withdrawn', () => {
    const links = [...page().querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    for (const file of ['data/duizhao.zip', 'data/datapackage.json', 'data/changes.json']) {
      expect(links).toContain(`/${file}`)
      expect(isPublished(file)).toBe(true)
    }
    expect(links).toEqual(expect.arrayContaining([`/${language}feed.xml`, `/${language}data/withdrawn/`]))
  })
})
