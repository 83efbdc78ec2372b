/** The demonstration: it fills an empty database whole or not at all, holds to the rules of its ledgers, and goes without a trace. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '#kernel/fields/index.ts'
import type { Row } from '#kernel/tally.ts'
import { nationalCalendar } from '#law/holidays.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { addAccount, firstAdministrator } from '#operations/accounts.ts'
import { desk } from '#operations/desk.ts'
import { figures } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { open } from '#operations/open.ts'
import { entryProblems } from '#operations/settle.ts'
import { addUnit } from '#operations/units.ts'
import { verify } from '#operations/verify.ts'
import { settleKept } from '#store/kept.ts'
import { forgetUnits } from '#store/units.ts'
import { foreign, noPostgres, type TestProduct, testProduct } from '#test/product.ts'
import { county, everyOffice, madeUpEntries } from '../../samples/county/index.ts'
import { clearDemonstration, loadDemonstration } from '../../samples/demonstration.ts'
import { officeRows } from '../../samples/office-workbook.ts'

const street = everyOffice[1]!

/** A product as it is at the first start: no unit yet. */
async function emptyProduct(): Promise<TestProduct> {
  const product = await testProduct()
  await product.sql`truncate unit, journal, chain cascade`
  forgetUnits(product.sql)
  return product
}

async function loadedProduct(): Promise<TestProduct> {
  const product = await emptyProduct()
  expect(await loadDemonstration(product)).toBe(county.code)
  return product
}

/** How many rows each table of records has. */
async function sizes({ sql }: TestProduct): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }[]>`
    select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('county', 'token')`
  const counted = await Promise.all(
    tables.map(async ({ name }) => [name, (await sql`select 1 from ${sql(name)}`).count] as const),
  )
  return Object.fromEntries(counted.filter(([, rows]) => rows > 0).sort())
}

const everyEntry = (today: string) =>
  everyOffice.flatMap((office) =>
    Object.entries(madeUpEntries(office, today, nationalCalendar)).flatMap(([path, made]) =>
      made.map((entry) => ({ kind: catalogue.kindAt(path)!, ...entry })),
    ),
  )

const unsound = (fields: Fields, values: Row): string[] =>
  Object.entries(values)
    .filter(
      ([name, value]) =>
        value !== null && value !== undefined && fields[name]?.schema.safeParse(value).success !== true,
    )
    .map(([name, value]) => `${name}: ${String(value)}`)

describe('what is made up', () => {
  test.for(['2026-01-01', '2026-02-20', '2026-06-30', '2026-10-06', '2028-02-29'])(
    'holds to the rules of its ledgers on %s',
    (today) => {
      for (const { kind, values, parts = {} } of everyEntry(today)) {
        expect(entryProblems(kind, values)).toEqual([])
        expect(unsound(kind.facts, values)).toEqual([])
        for (const [part, rows] of Object.entries(parts)) {
          for (const row of rows) expect(unsound(kind.parts[part]!.fields, row)).toEqual([])
        }
      }
    },
  )

  test('is the same each time on the same day', () => {
    expect(everyEntry('2026-06-30')).toEqual(everyEntry('2026-06-30'))
  })

  test('stands in every stage of every ledger', () => {
    const reached = Map.groupBy(everyEntry('2026-06-30'), ({ kind }) => kind)
    for (const kind of catalogue.kinds) {
      const stages = new Set(reached.get(kind)?.map(({ values }) => values.status))
      expect([kind.path, Object.keys(kind.procedure.stages).filter((stage) => !stages.has(stage))]).toEqual([
        kind.path,
        [],
      ])
    }
  })

  test('names in its cases officers whose certificates were valid when the case was filed', () => {
    for (const office of everyOffice) {
      const made = madeUpEntries(office, '2026-06-30', nationalCalendar)
      const held = new Map(made.enforcer!.map(({ values }) => [values.name, values]))
      for (const { values } of made.enforcement_case ?? []) {
        for (const name of String(values.officers).split('、')) {
          const { cert_issued_on: from, cert_expires_on: to } = held.get(name)!
          expect([from, values.clue_on, to].toSorted()).toEqual([from, values.clue_on, to])
        }
      }
    }
  })

  test('has matters that run through several ledgers, each link to an entry that is there', () => {
    const links = new Map<string, number>()
    for (const office of everyOffice) {
      const made = madeUpEntries(office, '2026-06-30', nationalCalendar)
      for (const [path, entries] of Object.entries(made)) {
        const { fields } = catalogue.kindAt(path)!
        for (const [name, { links: targets }] of Object.entries(fields)) {
          const numbers = new Set(
            (targets ?? []).flatMap((target) => {
              const { identity } = catalogue.kindAt(target)!
              return (made[target] ?? []).map(({ values }) => values[identity!])
            }),
          )
          for (const { values } of entries) {
            if (!targets || (values[name] ?? null) === null) continue
            expect([path, name, numbers.has(values[name])]).toEqual([path, name, true])
            links.set(`${path}.${name}`, (links.get(`${path}.${name}`) ?? 0) + 1)
          }
        }
      }
    }
    expect([...links.keys()]).toEqual(
      expect.arrayContaining([
        'dispute.petition',
        'legal_service.dispute',
        'reconsideration.enforcement_case',
        'litigation.reconsideration',
        'gov_service/case.item_code',
      ]),
    )
  })

  test('names nobody who could exist', () => {
    const people = everyEntry('2026-06-30').flatMap(({ kind, values, parts = {} }) => [
      { fields: kind.fields, row: values },
      ...Object.entries(parts).flatMap(([part, rows]) =>
        rows.map((row) => ({ fields: kind.parts[part]!.fields, row })),
      ),
    ])
    for (const {
      fields,
      row: { name, id_no, phone },
    } of people) {
      if (name && fields.name!.maskedInPublic) expect(name).toContain('某')
      if (id_no) expect(id_no).toMatch(/^990101190\d/)
      if (phone) expect(phone).toMatch(/^1380000\d{4}$/)
    }
  })
})

describe.skipIf(noPostgres())('the demonstration county', () => {
  test('is loaded into an empty database, and journal and running counts agree with it', async () => {
    const product = await loadedProduct()
    const { entries, ok, broken } = await verify(product, operator)
    expect({ ok, broken }).toEqual({ ok: true, broken: [] })
    expect(entries).toBe(everyEntry('2026-06-30').length)

    const kept = () =>
      product.sql`select * from kept where value <> 0 or entries <> 0 order by county, tally, year, office`
    const running = [...(await kept())]
    await product.sql`delete from kept_definition`
    await product.sql.begin((tx) => settleKept(tx, catalogue))
    expect([...(await kept())]).toEqual(running)
  })

  test('has a value for every indicator, and something overdue, due soon and due later on the desk', async () => {
    const product = await loadedProduct()
    const valued = new Set<string>()
    for (const year of [2025, 2026]) {
      for (const { code } of everyOffice) {
        const answer = await figures(product, operator, { unit: code, year })
        for (const { indicator, value } of answer.figures) if (value !== null) valued.add(indicator)
      }
    }
    expect([...catalogue.indicators.keys()].filter((id) => !valued.has(id))).toEqual([])
    const { dueTotals } = await desk(product, operator, county.code)
    expect(Math.min(dueTotals.overdue, dueTotals.soon, dueTotals.later)).toBeGreaterThan(5)
  })

  test('is not loaded a second time, nor beside a unit of anybody', async () => {
    const product = await loadedProduct()
    const before = await sizes(product)
    expect(await loadDemonstration(product)).toBeNull()
    expect(await sizes(product)).toEqual(before)

    const used = await testProduct()
    expect(await loadDemonstration(used)).toBeNull()
  })

  test('is not there at all when its loading is cut off, and is loaded by the next start', async () => {
    const product = await emptyProduct()
    let asked = 0
    const kindAt = (path: string) => {
      asked += 1
      if (asked === 20) throw new Error('cut off')
      return catalogue.kindAt(path)
    }
    await expect(loadDemonstration({ ...product, catalogue: { ...catalogue, kindAt } })).rejects.toThrow(
      'cut off',
    )
    expect(await sizes(product)).toEqual({})
    expect(await loadDemonstration(product)).toBe(county.code)
    expect((await verify(product, operator)).ok).toBe(true)
  })

  test('goes without a trace, while the entries of a real unit stay', async () => {
    const product = await loadedProduct()
    await addUnit(product, operator, foreign)
    const petition = catalogue.kindAt('petition')!
    const values = { channel: 'visit', received_on: '2026-06-01', matter: '反映某村道路积水' }
    await open(product, operator, petition, { office: foreign.code, values })
    await addAccount(product, operator, {
      name: 'tried',
      person: '某某',
      unit: street.code,
      roles: ['clerk'],
    })

    expect(await clearDemonstration(product)).toEqual({
      removed: everyEntry('2026-06-30').length,
      administrators: null,
    })
    expect(await sizes(product)).toEqual({
      chain: 1,
      clock: 1,
      counter: 1,
      journal: 2,
      kept: expect.any(Number),
      kept_county: expect.any(Number),
      petition: 1,
      unit: 1,
    })
    expect(await verify(product, operator)).toMatchObject({ entries: 1, ok: true })
    expect((await product.sql`select 1 from account`).count).toBe(0)
    expect(await clearDemonstration(product)).toEqual({ removed: 0, administrators: null })
  })

  test('leaves its administrators, who move to the unit that is named', async () => {
    const product = await loadedProduct()
    await firstAdministrator(product)
    expect(await clearDemonstration(product)).toMatchObject({ administrators: county.code })
    expect(await product.sql`select code from unit`).toEqual([{ code: county.code }])
    expect(await loadDemonstration(product)).toBeNull()

    const home = { code: foreign.code, name: foreign.name }
    expect(await clearDemonstration(product, home)).toEqual({ removed: 0, administrators: foreign.code })
    expect(await product.sql`select name, unit from account`).toEqual([{ name: 'admin', unit: foreign.code }])
    expect(await product.sql`select code from unit`).toEqual([{ code: foreign.code }])
    expect((await verify(product, operator)).ok).toBe(true)
  })

  test('is not cleared into a unit of its own', async () => {
    const product = await loadedProduct()
    const before = await sizes(product)
    await expect(clearDemonstration(product, { code: '990101999000', name: '某某镇' })).rejects.toThrow(
      '演示县之内',
    )
    expect(await sizes(product)).toEqual(before)
  })

  test("takes an office's own workbook: two rows are rejected with their reasons, the rest goes in", async () => {
    const product = await loadedProduct()
    const source = new URL('../../samples/信访登记台账（示例）.xlsx', import.meta.url).pathname
    const send = () =>
      importFile(product, operator, {
        source: decodeURIComponent(source),
        name: '信访登记台账（示例）.xlsx',
        unit: street.code,
      })
    const [sheet] = (await send()).sheets
    expect(sheet).toMatchObject({ ledger: 'petition', added: officeRows().length - 2, unchanged: 0 })
    expect(sheet!.rejected.map(({ row, column, kind }) => ({ row, column, kind }))).toEqual([
      { row: 11, column: '来访日期', kind: 'impossible_date' },
      { row: 24, column: '身份证号码', kind: 'bad_check_digit' },
    ])
    expect((await send()).sheets[0]).toMatchObject({ added: 0, unchanged: officeRows().length - 2 })
  })
})
