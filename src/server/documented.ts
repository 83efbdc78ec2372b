/** What the OpenAPI document says of the routes of a kind of record, from its fields. */
import { z } from 'zod'
import type { Fields } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'

const id = {
  type: 'object',
  properties: { id: { type: 'string', description: 'county-uuid' } },
  required: ['id'],
}

export function documented(kind: Kind) {
  const tags = [kind.path]
  const all = Object.keys(kind.fields)
  const parts = {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(kind.parts).map(([name, part]) => [
        name,
        { type: 'array', items: valuesSchema(part.fields, Object.keys(part.fields)) },
      ]),
    ),
  }
  const version = {
    type: 'integer',
    description: 'The version that was read; a stale one is refused with 409 and both versions.',
  }
  const steps = Object.keys(kind.procedure.steps)
  return {
    list: {
      tags,
      summary: `List ${kind.en}`,
      querystring: {
        type: 'object',
        properties: {
          unit: { type: 'string' },
          search: { type: 'string' },
          sort: { type: 'string' },
          after: { type: 'string' },
          limit: { type: 'integer' },
          ...Object.fromEntries(
            [...all, 'status']
              .filter((name) => !kind.facts[name]!.secret)
              .map((name) => [name, { type: 'string', description: kind.facts[name]!.zh }]),
          ),
        },
      },
    },
    open: {
      tags,
      summary: `Open ${kind.en}`,
      body: {
        type: 'object',
        properties: {
          office: { type: 'string' },
          values: valuesSchema(kind.fields, kind.procedure.open.fills),
          parts,
        },
        required: ['values'],
      },
    },
    export: { tags, summary: `${kind.en} as a workbook` },
    read: { tags, summary: `Read ${kind.en}`, params: id },
    correct: {
      tags,
      summary: `Correct ${kind.en}`,
      params: id,
      body: {
        type: 'object',
        properties: { version, reason: { type: 'string' }, values: valuesSchema(kind.fields, all), parts },
        required: ['version', 'reason'],
      },
    },
    step: {
      tags,
      summary: `Take a step: ${steps.join(', ')}`,
      params: {
        type: 'object',
        properties: { id: { type: 'string' }, step: { type: 'string', enum: steps } },
        required: ['id', 'step'],
      },
      body: {
        type: 'object',
        properties: { version, values: valuesSchema(kind.fields, all), parts },
        required: ['version'],
      },
    },
    changes: { tags, summary: 'Its history', params: id },
    matter: {
      tags,
      summary: 'The matter it belongs to: entries that name each other, and their days',
      params: id,
    },
    reports: { tags, summary: 'The reports that count it', params: id },
    reveal: {
      tags,
      summary: 'Show one masked value for a purpose',
      params: id,
      body: {
        type: 'object',
        properties: { field: { type: 'string' }, row: { type: 'string' }, purpose: { type: 'string' } },
        required: ['field', 'purpose'],
      },
    },
  }
}

function valuesSchema(fields: Fields, names: readonly string[]) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      names.map((name) => {
        const { $schema: _, ...schema } = z.toJSONSchema(fields[name]!.schema, {
          io: 'input',
          unrepresentable: 'any',
        }) as Record<string, unknown>
        return [name, { ...schema, description: fields[name]!.zh }]
      }),
    ),
    required: names.filter((name) => fields[name]!.required),
  }
}
