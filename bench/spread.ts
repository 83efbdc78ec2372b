/**
 * Entries of every ledger, made up by SQL from what the declarations say of each field, so that every figure has something
 * to count: days over four years, words of the closed lists, small numbers, blanks. Some ledgers are kept far more than
 * others, as in offices.
 */
import type { Field, Fields } from '#kernel/fields/index.ts'
import type { Kind } from '#kernel/ledger.ts'
import { catalogue } from '#ledgers/index.ts'
import type { Sql } from '#store/database.ts'
import { partTable } from '#store/schema.ts'
import { inSql } from './land.ts'

/** Of a thousand entries; the other ledgers share what is left. */
const usual: Readonly<Record<string, number>> = {
  work_order: 320,
  dispute: 140,
  gov_service_case: 120,
  petition: 100,
  enforcement_case: 90,
  legal_service_case: 50,
  publicity: 40,
}

export interface Place {
  county: string
  office: string
}

/** Where entry `n` of a province belongs. */
export const overProvince: Place = { county: inSql.county, office: inSql.office }
/** All in the towns of one county. */
export const inCounty = (county: string, towns: number): Place => ({
  county: `'${county}'`,
  office: `'${county}' || (101 + n % ${towns})::text || '000'`,
})

/** Fills every table; the search index stays without words, since figures do not read it. */
export async function spread(sql: Sql, entries: number, place: Place): Promise<number> {
  const given = Object.values(usual).reduce((sum, each) => sum + each, 0)
  const others = catalogue.kinds.filter((kind) => !usual[kind.path])
  let whole = 0
  for (const kind of catalogue.kinds) {
    const share = usual[kind.path] ?? (1000 - given) / others.length
    const count = Math.max(10, Math.round((entries * share) / 1000))
    await fillKind(sql, kind, count, place)
    whole += count
  }
  await sql`vacuum (analyze, freeze)`
  return whole
}

async function fillKind(sql: Sql, kind: Kind, count: number, place: Place): Promise<void> {
  const stages = Object.keys(kind.procedure.status.words!)
  const columns = columnsOf(kind.fields, 1)
  await sql.unsafe(`insert into ${kind.table} (county, id, office, number, status, version, search, ${columns.names})
    select ${place.county}, md5('${kind.path} ' || n)::uuid, ${place.office}, n || '号', ${pick(stages, 99)}, 1, '', ${columns.values}
    from (select n, ${day} as base from generate_series(1, ${count}) n) made`)
  for (const [name, part] of Object.entries(kind.parts)) {
    const inner = columnsOf(part.fields, 500)
    await sql.unsafe(`insert into ${partTable(kind, name)} (county, entry, id, place, ${inner.names})
      select ${place.county}, md5('${kind.path} ' || n)::uuid, md5('${kind.path} ${name} ' || n)::uuid, 1, ${inner.values}
      from (select n, ${day} as base from generate_series(1, ${count}) n) made`)
  }
}

const columnsOf = (fields: Fields, salt: number) => {
  const all = Object.entries(fields)
  return {
    names: all.map(([name]) => `"${name}"`).join(', '),
    values: all.map(([, field], index) => valueSql(field, salt + index)).join(', '),
  }
}

/** A number that looks like chance and is the same each time. */
const chance = (salt: number, below: number) => `((hashint4(n + ${salt * 7919}) & 2147483647) % ${below})`
const day = `date '2023-01-01' + ${chance(0, 1430)}`
const pick = (words: readonly string[], salt: number) =>
  `(array[${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}])[1 + ${chance(salt, words.length)}]`

function valueSql(field: Field, salt: number): string {
  const { input } = field
  const sometimes = (value: string) => `case when ${chance(salt + 40, 10)} < 7 then ${value} end`
  switch (input.control) {
    case 'day':
      return field.required ? 'base' : sometimes(`base + ${chance(salt, 120)}`)
    case 'moment':
      return `(base + ${chance(salt, 60)})::timestamp`
    case 'number':
      return field.required
        ? `${input.min} + ${chance(salt, 20)}`
        : sometimes(`${input.min} + ${chance(salt, 20)}`)
    case 'yesNo':
      return sometimes(`${chance(salt, 3)} > 0`)
    case 'choice':
      return field.required
        ? pick(Object.keys(input.words), salt)
        : sometimes(pick(Object.keys(input.words), salt))
    case 'link':
      return 'null'
    case 'line':
      return input.suggestions?.length ? pick(input.suggestions, salt) : `'某' || ${chance(salt, 997)}`
    case 'lines':
      return sometimes(`'某某事项' || n`)
  }
}
