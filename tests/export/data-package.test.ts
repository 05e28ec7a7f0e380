import { expect, it } from 'vitest'
import { columnsOf, dataPackage, jsonSchemaOf } from '../../src/export/data-package.ts'

const release = { version: '2026.11', date: '2026-11-21', changes_zh: ['x'], changes_en: ['x'] }

it('publishes the fields of a figure in the order of the contract', () => {
  expect(columnsOf('figures').join(' ')).toBe(
    'id city plan themes indicator measure_zh measure_en kind value value_to unit value_as_written comparator year year_basis commitment commitment_word scope_zh scope_en quote quote_en passage start end status note_zh note_en url',
  )
})

it('describes every column of every table in the data package', () => {
  const { resources } = dataPackage(release) as {
    resources: { name: string; schema: { fields: { name: string; type: string; description: string }[] } }[]
  }
  expect(resources.map(({ name }) => name).join(' ')).toBe(
    'cities plans themes indicators passages figures coverage errata checks',
  )
  expect(resources[5]?.schema.fields.find(({ name }) => name === 'value')?.type).toBe('number')
  expect(resources.flatMap(({ schema }) => schema.fields).filter(({ description }) => !description)).toEqual(
    [],
  )
})

it('makes a JSON Schema from the schema that validates the rows', () => {
  expect(jsonSchemaOf('errata')).toMatchObject({
    type: 'array',
    items: { type: 'object', additionalProperties: false },
  })
})
