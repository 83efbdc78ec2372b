// The report of a town on a real database: composed, kept, and held against ledgers that are corrected afterwards.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { operator, type Person } from '#operations/access.ts'
import { correct } from '#operations/change.ts'
import { trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { undoImport } from '#operations/import/undo.ts'
import { open } from '#operations/open.ts'
import { addUnit } from '#operations/units.ts'
import { verify } from '#operations/verify.ts'
import type { OpenEntryView } from '#operations/view.ts'
import { county, foreign, noPostgres, street, type TestProduct, testProduct, town } from '#test/product.ts'
import { plainText } from '../document/text.ts'
import { figuresOf } from '../document/tree.ts'
import { composeReport, driftOf, listReports, readReport, reportsCounting } from './report.ts'
import { writeReport } from './write.ts'

const persons = (roles: Person['roles'], unit: string): Person => ({
  account: null,
  name: '王某',
  roles,
  unit,
})
const clerk = persons(['clerk'], town.code)

async function visit(
  product: TestProduct,
  office: string,
  receivedOn: string,
  people: number,
): Promise<OpenEntryView> {
  return open(product, operator, product.catalogue.kindAt('petition')!, {
    office,
    values: {
      channel: 'visit',
      received_on: receivedOn,
      persons: people,
      matter: '反映噪声扰民',
      name: '张某某',
      phone: '13800000001',
    },
  })
}

function change(
  product: TestProduct,
  { id, version }: OpenEntryView,
  values: Record<string, unknown>,
  reason = '来访人数登记有误',
): Promise<OpenEntryView> {
  return correct(product, operator, product.catalogue.kindAt('petition')!, id, { version, reason, values })
}

/** A town with three visits of 2025, one of 2024 and, in the street beside it, one more. */
async function townWithVisits() {
  const product = await testProduct()
  product.setNow('2026-02-10T02:00:00Z')
  const visits = []
  for (const [on, people] of [
    ['2025-03-02', 3],
    ['2025-05-06', 2],
    ['2025-11-20', 1],
    ['2024-06-01', 9],
  ] as const) {
    visits.push(await visit(product, town.code, on, people))
  }
  await visit(product, street.code, '2025-07-01', 50)
  return { product, visits }
}

const people = 'figure-petition.visits.people'

describe.skipIf(noPostgres())('composing', () => {
  test('writes the figures of the unit and year into the report, and each traces to the same entries', async () => {
    const { product } = await townWithVisits()
    const { document, version } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    expect(version).toBe(1)
    expect(document.title).toBe('某某镇人民政府关于2025年法治政府建设情况的报告')
    expect(document.addressees).toEqual(['某某县人民政府'])
    expect(plainText(document)).toContain('接待群众来访3件，涉及6人。')
    for (const { indicator, value, entries } of figuresOf(document)) {
      const traced = await trace(product, clerk, indicator, { unit: town.code, year: 2025 })
      expect([indicator, traced.value, traced.total]).toEqual([indicator, value, entries])
    }
  })

  test('keeps the ids of the entries behind each figure, and where the journal stood', async () => {
    const { product, visits } = await townWithVisits()
    await composeReport(product, clerk, { unit: town.code, year: 2025 })
    const [figure] =
      await product.sql`select entries from figure where county = '990101' and anchor = ${people}`
    expect([...figure!.entries].sort()).toEqual(
      visits
        .slice(0, 3)
        .map(({ id }) => id.slice(7))
        .sort(),
    )
    const [report] = await product.sql`select positions, tree from report where county = '990101'`
    const before = { [town.code]: 5 }
    expect(JSON.parse(report!.positions)).toEqual(before)
    const [line] = await product.sql`select * from journal where county = '990101' and action = 'report'`
    const document = createHash('sha256').update(report!.tree).digest('hex')
    expect([line!.position, JSON.parse(line!.change)]).toEqual([
      6,
      { year: 2025, positions: before, document },
    ])
    expect((await verify(product, operator)).ok).toBe(true)
  })

  test('of a county counts the units under it', async () => {
    const { product } = await townWithVisits()
    const { document } = await composeReport(product, operator, { unit: county.code, year: 2025 })
    expect(plainText(document)).toContain('接待群众来访4件，涉及56人。')
    expect(document.title).toBe('某某县人民政府关于2025年法治政府建设情况的报告')
  })

  test('again gives the next version and leaves the first as it was', async () => {
    const { product, visits } = await townWithVisits()
    const first = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    await change(product, visits[0]!, { persons: 4 })
    const second = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    expect(second.version).toBe(2)
    expect(plainText(second.document)).toContain('涉及7人')
    expect((await readReport(product, clerk, first.id)).document).toEqual(first.document)
    const listed = await listReports(product, clerk, { unit: town.code })
    expect(listed.map(({ id, version }) => [id, version])).toEqual([
      [second.id, 2],
      [first.id, 1],
    ])
  })

  test('at the same time from several places gives versions one after another', async () => {
    const { product } = await townWithVisits()
    const composed = await Promise.all(
      [1, 2, 3].map(() => composeReport(product, clerk, { unit: town.code, year: 2025 })),
    )
    expect(composed.map(({ version }) => version).sort()).toEqual([1, 2, 3])
  })

  test('goes on while entries are written, and keeps figures and journal of one moment', async () => {
    const { product } = await townWithVisits()
    const writing = (async () => {
      for (let n = 0; n < 20; n += 1) await visit(product, town.code, '2025-08-01', 1)
    })()
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    await writing
    const [kept] = await product.sql`
      select r.positions, f.value from report r join figure f on f.county = r.county and f.report = r.id
      where r.county = '990101' and r.id = ${id.slice(7)} and f.indicator = 'petition.visits.received'`
    // The unit itself and one visit of another year are lines too.
    expect(Number(kept!.value)).toBe(JSON.parse(kept!.positions)[town.code] - 2)
  })
})

describe.skipIf(noPostgres())('a correction afterwards', () => {
  test('shows as a figure that now is another one, with the entry and who changed it, and why', async () => {
    const { product, visits } = await townWithVisits()
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    expect((await readReport(product, clerk, id)).drift).toEqual([])
    product.setNow('2026-02-11T02:00:00Z')
    await change(product, visits[1]!, { persons: 5 })
    const drift = { anchor: people, indicator: 'petition.visits.people', printed: '6人', now: '9人' }
    expect((await readReport(product, clerk, id)).drift).toEqual([drift])
    expect(await driftOf(product, clerk, id, people)).toEqual({
      ...drift,
      total: 1,
      entries: [
        {
          ledger: 'petition',
          id: visits[1]!.id,
          number: visits[1]!.number,
          was: true,
          is: true,
          changes: [
            {
              at: '2026-02-11T02:00:00.000Z',
              actor: operator.name,
              action: 'correct',
              reason: '来访人数登记有误',
            },
          ],
        },
      ],
    })
  })

  test('tells entries that came from entries that went', async () => {
    const { product, visits } = await townWithVisits()
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    await change(product, visits[0]!, { received_on: '2024-12-31' })
    const late = await visit(product, town.code, '2025-12-30', 8)
    const { total, entries, now } = await driftOf(product, clerk, id, people)
    expect([now, total]).toEqual(['11人', 2])
    expect(entries.map(({ id, was, is }) => [id, was, is])).toEqual(
      expect.arrayContaining([
        [visits[0]!.id, true, false],
        [late.id, false, true],
      ]),
    )
    expect(entries.every(({ number }) => number !== null)).toBe(true)
  })

  test('that takes back a whole import names the entries that are gone', async () => {
    const { product } = await townWithVisits()
    const sheet =
      '信访编号,信访渠道,收到日期,涉及人数,信访事项\n补1,来访,2025-04-05,4,反映噪声扰民\n补2,来访,2025-04-06,5,反映道路破损\n'
    const file = {
      source: new TextEncoder().encode(sheet),
      name: '信访补录.csv',
      unit: town.code,
      ledger: 'petition',
    }
    const { batch } = await importFile(product, operator, file)
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    await undoImport(product, operator, batch!)
    const { printed, now, entries } = await driftOf(product, clerk, id, people)
    expect([printed, now]).toEqual(['15人', '6人'])
    expect(entries.map(({ ledger, number, was, is }) => [ledger, number, was, is])).toEqual([
      ['petition', '补1', true, false],
      ['petition', '补2', true, false],
    ])
    expect(entries[0]!.changes.map(({ action }) => action)).toEqual(['undo'])
  })

  test('of a telephone number changes no figure and explains none', async () => {
    const { product, visits } = await townWithVisits()
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    await change(product, visits[0]!, { phone: '13800000002' })
    await change(product, visits[1]!, { persons: 3 })
    expect((await readReport(product, clerk, id)).drift.map(({ anchor }) => anchor)).toEqual([people])
    expect((await driftOf(product, clerk, id, people)).entries.map((entry) => entry.id)).toEqual([
      visits[1]!.id,
    ])
  })

  test('leaves the printed report byte for byte', async () => {
    const { product, visits } = await townWithVisits()
    const composed = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    const files = ['report.docx', 'report.html', 'report.json']
    const print = (document: typeof composed.document) =>
      Promise.all(
        files.map(async (name) =>
          Buffer.from((await writeReport(document, name, 'https://mingfa.example')).bytes),
        ),
      )
    const before = await print(composed.document)
    await change(product, visits[0]!, { persons: 99 })
    const after = await print((await readReport(product, clerk, composed.id)).document)
    expect(after.map((bytes, index) => bytes.equals(before[index]!))).toEqual([true, true, true])
    expect(before[1]!.toString()).toContain(
      `href="https://mingfa.example/figures/petition.visits.people?unit=${town.code}&amp;year=2025"`,
    )
  })
})

describe.skipIf(noPostgres())('an entry', () => {
  test('names the reports that count it, as far as the person reaches', async () => {
    const { product, visits } = await townWithVisits()
    const own = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    const upper = await composeReport(product, operator, { unit: county.code, year: 2025 })
    const kind = product.catalogue.kindAt('petition')!
    const ids = async (person: Person, entry: OpenEntryView) =>
      (await reportsCounting(product, person, kind, entry.id)).map((report) => report.id).sort()
    expect(await ids(clerk, visits[0]!)).toEqual([own.id])
    expect(await ids(operator, visits[0]!)).toEqual([own.id, upper.id].sort())
    expect(await ids(clerk, visits[3]!)).toEqual([])
    const [counting] = await reportsCounting(product, clerk, kind, visits[0]!.id)
    expect(counting!.figures).toContainEqual({
      anchor: people,
      indicator: 'petition.visits.people',
      printed: '6人',
    })
  })
})

describe.skipIf(noPostgres())('access', () => {
  test('composes for those who keep the ledgers; a supervisor reads, an auditor does neither', async () => {
    const { product } = await townWithVisits()
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    const supervisor = persons(['supervisor'], county.code)
    await expect(composeReport(product, supervisor, { unit: town.code, year: 2025 })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await readReport(product, supervisor, id)).unit).toBe(town.code)
    await expect(readReport(product, persons(['auditor'], county.code), id)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('ends at the own subtree: a foreign report is not there', async () => {
    const { product } = await townWithVisits()
    await addUnit(product, operator, { code: '990101102000', name: '邻某镇', kind: 'town' })
    const { id } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    for (const unit of [street.code, '990101102000', foreign.code]) {
      const stranger = persons(['clerk', 'head', 'leader', 'supervisor'], unit)
      await expect(readReport(product, stranger, id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(driftOf(product, stranger, id, people)).rejects.toMatchObject({ code: 'not_found' })
      await expect(listReports(product, stranger, { unit: town.code })).rejects.toMatchObject({
        code: 'not_found',
      })
      await expect(composeReport(product, stranger, { unit: town.code, year: 2025 })).rejects.toMatchObject({
        code: 'not_found',
      })
    }
  })

  test('writes no file of an unknown ending, and says which there are', async () => {
    const { product } = await townWithVisits()
    const { document } = await composeReport(product, clerk, { unit: town.code, year: 2025 })
    await expect(writeReport(document, 'report.xls')).rejects.toThrow('.docx、.pdf、.html、.json')
  })
})
