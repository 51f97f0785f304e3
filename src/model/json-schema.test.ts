import { expect, test } from 'vitest'
import { CodedReport } from './coded-report.js'
import { jsonSchemaOfReport } from './json-schema.js'

test('names every field of a report, and asks for those that are always there', () => {
  const schema = jsonSchemaOfReport()
  expect(schema).toMatchObject({ title: 'CodedReport', type: 'object' })
  expect(Object.keys('properties' in schema && schema.properties ? schema.properties : {}).sort()).toEqual(
    Object.keys(CodedReport.unwrap().shape).sort(),
  )
  expect('required' in schema ? schema.required : []).toEqual(
    expect.arrayContaining(['id', 'text', 'textHash', 'coder', 'records', 'documents', 'positions', 'findings']),
  )
})
