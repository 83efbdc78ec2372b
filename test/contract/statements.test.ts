/** The house rule for spreading counties over machines: every statement on records names the county, every key begins with it. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { desk } from '#operations/desk.ts'
import { figures, trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { undoImport } from '#operations/import/undo.ts'
import { verify } from '#operations/verify.ts'
import { composeReport, readReport } from '#reports/annual/report.ts'
import { missingSql } from '#store/compare.ts'
import { tablesOf } from '#store/schema.ts'
import { type Ask, openDoor, signedIn } from '../door.ts'
import { county, noPostgres, statements, street, testProduct, town } from '../product.ts'
import { openingOf, valuesFor } from '../values.ts'

/** Small tables that stand on every machine, the catalogue of the database, and what touches no records. */
const everywhere =
  /^(?:begin|commit|rollback|savepoint|release|set |show |create temporary|delete from waiting_line|copy waiting_line|select 1|select gin_clean_pending_list|lock table unit)|(?:from|into|update|table|join) "?(?:unit|unit_tree|account|session|kept_definition|migration|pg_\w+)"?\b|to_regclass|pg_catalog|information_schema|pg_advisory/i

/** A report through everything that can be done with it. */
async function writeAndSign(ask: Ask, report: string): Promise<void> {
  const { blocks } = (await ask('GET', `${report}/draft`)).body
  const block = `${report}/blocks/${blocks[0].id}`
  await ask('PATCH', block, { version: 1, content: [{ text: '某段。' }] })
  const added = await ask('POST', `${report}/blocks`, { after: blocks[0].id, content: [] })
  await ask('DELETE', `${report}/blocks/${added.body.id}?version=1`)
  await ask('POST', `${report}/parts/plan/move`, { before: 'measures' })
  await ask('POST', `${report}/figures`, { indicator: 'petition.visits.received' })
  await ask('POST', `${report}/figures/refresh`, {})
  const [comment] = (await ask('POST', `${report}/comments`, { block: blocks[0].id, words: '某批注' })).body
  await ask('POST', `${report}/comments/${comment.id}/settled`, {})
  await ask('POST', `${report}/versions`, {})
  await ask('GET', `${report}/versions/1/changes`)
  await ask('PUT', `${report}/issue`, { version: 1, documentNumber: '某办〔2026〕1号' })
  await ask('PUT', '/api/report-outline', {
    year: 2026,
    version: 0,
    headings: 'outline-2021',
    order: everyPart,
  })
  for (const { id, rule } of (await ask('GET', `${report}/findings`)).body)
    if (rule !== 'personal-data') await ask('POST', `${report}/waivers`, { finding: id, reason: '某某理由' })
  for (const step of ['submit', 'pass', 'sign'])
    expect((await ask('POST', `${report}/steps/${step}`, {})).status).toBe(200)
  await ask('POST', `${report}/publication`, {})
  const published = report.replace('/api', '/public')
  for (const url of ['/public/reports', published, `${published}/document.docx`, `${report}/document.docx`])
    expect((await ask('GET', url)).status).toBe(200)
}

const everyPart = ['measures', 'shortcomings', 'leadership', 'plan']

describe.skipIf(noPostgres())('statements', () => {
  test('every one on records names the county', async () => {
    const door = await openDoor()
    const { product } = door
    const ask = await signedIn(door, street.code, 'clerk', 'head', 'leader', 'auditor')
    statements.length = 0
    for (const kind of catalogue.kinds) {
      const { body } = await ask('POST', `/api/${kind.path}`, openingOf(kind), {
        'idempotency-key': kind.path,
      })
      await ask('GET', `/api/${kind.path}?search=某某&sort=-${kind.main}`)
      await ask('PATCH', `/api/${kind.path}/${body.id}`, {
        version: 1,
        values: { note: '某某' },
        reason: '测试',
      })
      await ask('GET', `/api/${kind.path}/${body.id}/changes`)
      await ask('GET', `/api/${kind.path}/${body.id}/reports`)
      const [step] = body.steps
      if (step)
        await ask('POST', `/api/${kind.path}/${body.id}/steps/${step}`, {
          version: 2,
          values: valuesFor(kind.fields, kind.procedure.steps[step]!.fills ?? []),
        })
    }
    await desk(product, operator, county.code)
    await figures(product, operator, { unit: county.code, year: 2026 })
    for (const indicator of catalogue.indicators.keys())
      await trace(product, operator, indicator, { unit: street.code, year: 2026 })
    const source = Buffer.from('登记号,信访形式,收到日期,反映事项\nA1,来访,2026-03-02,某事\n')
    const { batch } = await importFile(product, operator, { source, name: '信访.csv', unit: town.code })
    await undoImport(product, operator, batch!)
    const report = await composeReport(product, operator, { unit: street.code, year: 2026 })
    await readReport(product, operator, report.id)
    await writeAndSign(ask, `/api/reports/${report.id}`)
    const kept = await ask('POST', '/api/references?unit_name=某镇&year=2025', { text: '受理群众信访5件。' })
    for (const each of ['', `/${kept.body.id}`]) await ask('GET', `/api/references${each}`)
    expect((await ask('DELETE', `/api/references/${kept.body.id}`)).status).toBe(204)
    await ask('GET', '/api/journal')
    await verify(product, operator)
    expect(statements.length).toBeGreaterThan(100)
    const nameless = [...new Set(statements)].filter(
      (text) => !/county/i.test(text) && !everywhere.test(text.trim()),
    )
    expect(nameless).toEqual([])
  })

  test('the schema is what the declarations ask for, and every key of records begins with the county', async () => {
    const { sql } = await testProduct()
    expect(await missingSql(sql, tablesOf(catalogue))).toEqual([])
    const keys = await sql<{ table: string; definition: string }[]>`
      select conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition from pg_constraint
      where contype in ('p', 'u', 'f') and connamespace = current_schema()::regnamespace`
    const small = ['unit', 'unit_tree', 'account', 'session', 'kept_definition', 'migration']
    const wrong = keys.filter(
      ({ table, definition }) => !small.includes(table) && !/\((?:county)\b/.test(definition),
    )
    expect(wrong).toEqual([])
  })
})
