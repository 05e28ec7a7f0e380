import { describe, expect, it } from 'vitest'
import { publishedTables, tableNames, type TableName } from '../../src/model/published.ts'
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { isPublished, openPage, readJson, readText } from './dist.ts'

type Row = Record<string, unknown>
const table = (name: TableName) => readJson(`data/${name}.json`) as Row[]

describe('published data', () => {
  it.each(tableNames)('%s is there as JSON and CSV, valid by its schema, with as many rows', (name) => {
    const rows = table(name)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) publishedTables[name].parse(row)
    const csv = readText(`data/${name}.csv`)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.split('\n')[0]?.slice(1)).toBe(Object.keys(publishedTables[name].shape).join(','))
    expect(isPublished(`data/${name}.schema.json`)).toBe(true)
  })

  it('holds every quote at its offsets in the document it names by hash', () => {
    for (const plan of table('plans')) {
      const bytes = readFileSync(new URL(`../../seeds/${String(plan['id'])}.txt`, import.meta.url))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(plan['source_sha256'])
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

  it('describes every table in the data package', () => {
    const { resources } = readJson('data/datapackage.json') as { resources: { path: string }[] }
    expect(resources.every(({ path }) => isPublished(`data/${path}`))).toBe(true)
  })
})
