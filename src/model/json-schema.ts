import { z } from 'zod'
import { CodedReport } from './coded-report.js'

/** The JSON Schema (2020-12) of what `rapporteur code` prints, a line each. */
export function jsonSchemaOfReport(): object {
  return {
    $id: 'https://rapporteur.example/coded-report.schema.json',
    title: 'CodedReport',
    ...z.toJSONSchema(CodedReport, { target: 'draft-2020-12' }),
  }
}
