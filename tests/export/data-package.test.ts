import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect, it } from 'vitest'
import { columnsOf, dataPackage, jsonSchemaOf } from '../../src/export/data-package.ts'
import profile from './profiles/datapackage-2.0.json' with { type: 'json' }

const release = { version: '2026.11', date: '2026-11-21', changes: [] }
const described = dataPackage(release, () => ({ bytes: 12, sha256: 'ab'.repeat(32) })) as {
  resources: {
    name: string
    schema: {
      fields: { name: string; type: string; description: string; constraints: object }[]
      missingValues: object[]
      foreignKeys?: object[]
    }
  }[]
}
const resource = (name: string) => described.resources.find((each) => each.name === name)
const field = (table: string, name: string) =>
  resource(table)?.schema.fields.find((each) => each.name === name)

it('publishes the fields of a figure in the order of the contract, and what was added after them', () => {
  const contract =
    'id city plan themes indicator measure_zh measure_en kind value value_to unit value_as_written comparator year year_basis commitment commitment_word scope_zh scope_en quote quote_en passage start end status note_zh note_en url'
  expect(columnsOf('figures').join(' ')).toBe(`${contract} missing doubts settled review_reason`)
})

it('publishes the fields of documents, passages and errata in the order of the contract', () => {
  expect(columnsOf('plans').join(' ')).toBe(
    'id city title_zh title_en issuer_zh issuer_en document_number issued_on published_on period_from period_to kind level rights source_sha256 passages figures url missing',
  )
  expect(columnsOf('passages').join(' ')).toBe('id plan city heading_path text themes start end url missing')
  expect(columnsOf('errata').join(' ')).toBe(
    'plan source reading start end certainty reason_zh reason_en missing',
  )
})

it('describes every column of every table in the data package', () => {
  expect(described.resources.map(({ name }) => name).join(' ')).toBe(
    'cities plans themes indicators passages figures coverage errata checks',
  )
  const fields = described.resources.flatMap(({ schema }) => schema.fields)
  expect(fields.filter(({ description }) => !description)).toEqual([])
  expect(field('figures', 'value')?.type).toBe('number')
})

it('is a data package by the profile of version 2', () => {
  const ajv = new Ajv({ allErrors: true })
  formats(ajv)
  const validate = ajv.compile(profile)
  validate(described)
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ ...described, created: 'yesterday' })).toBe(false)
})

it('labels the empty cell and requires only what is never empty', () => {
  expect(resource('figures')?.schema.missingValues).toEqual([
    { value: '', label: 'No value; the column `missing` or the description of the field says why' },
  ])
  expect(field('figures', 'quote')?.constraints).toEqual({ required: true })
  expect(field('figures', 'value')?.constraints).toEqual({})
  expect(field('passages', 'text')?.constraints).toEqual({})
  expect(field('figures', 'id')?.constraints).toEqual({ required: true, unique: true })
})

it('says which table an id belongs to', () => {
  expect(resource('errata')?.schema.foreignKeys).toEqual([
    { fields: ['plan'], reference: { resource: 'plans', fields: ['id'] } },
  ])
})

it('makes a JSON Schema from the schema that validates the rows', () => {
  expect(jsonSchemaOf('errata')).toMatchObject({
    type: 'array',
    items: { type: 'object', additionalProperties: false },
  })
})
