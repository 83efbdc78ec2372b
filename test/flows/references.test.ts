/** A report that is kept on purpose, or signed here, is set beside the next one: last year's for its figures, a neighbour's for its sentences. */
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { composeReport } from '#reports/annual/report.ts'
import type { Beside } from '#reports/beside.ts'
import { type Ask, form, openDoor, signedIn } from '../door.ts'
import { county, foreign, noPostgres, street, type TestProduct, town } from '../product.ts'

const own = '充分发挥村级调解组织作用，开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态。'
const report = (unit: string, year: number, ...lines: string[]) =>
  [
    `${unit}${year}年度法治政府建设情况报告`,
    '一、主要举措和成效',
    ...lines,
    `二、${year + 1}年工作安排`,
    '计划开展走访9次。',
  ].join('\n')
const past = report('某某街道', 2023, '2023年，接待群众来访100件。')
const present = report('某某街道', 2024, `2024年，接待群众来访120件，同比增长10%。${own}`)
const neighbour = report('邻某镇', 2024, own)

const addVisit = (product: TestProduct) =>
  open(product, operator, product.catalogue.kindAt('petition')!, {
    office: street.code,
    values: { channel: 'visit', received_on: '2023-03-05', persons: 1, matter: '反映路灯不亮' },
  })
const keep = (ask: Ask, text: string, query = '') => ask('POST', `/api/references${query}`, { text })
const rules = async (ask: Ask, text: string, query = '') => {
  const { body } = await ask('POST', `/api/checks${query}`, { text })
  const told = body.findings as { rule: string; expected: string }[]
  return {
    beside: (body.beside as Beside[])
      .filter(({ taken }) => taken)
      .map(({ as, unit_name, year, source }) => [as, unit_name, year, source]),
    found: told.filter(({ rule }) => ['last-year', 'copied'].includes(rule)).map(({ rule }) => rule),
  }
}

test.skipIf(noPostgres())(
  'a kept report is set beside the next one, and nothing is kept unasked',
  async () => {
    const door = await openDoor()
    const clerk = await signedIn(door, street.code, 'clerk')
    expect(await rules(clerk, present)).toEqual({ beside: [], found: [] })
    await rules(clerk, past)
    expect((await clerk('GET', '/api/references')).body.references).toEqual([])

    const kept = await keep(clerk, past)
    expect(kept.status, JSON.stringify(kept.body)).toBe(201)
    expect(kept.body).toMatchObject({ unit_name: '某某街道', year: 2023, by: '某某人' })
    expect(kept.body.sha256).toMatch(/^[0-9a-f]{64}$/)
    const whole = (await clerk('GET', `/api/references/${kept.body.id}`)).body
    expect(whole.text).toBe(past)
    // What is planned has not come about and is no figure of the year.
    expect(whole.figures).toEqual([
      expect.objectContaining({
        indicator: 'petition.visits.received',
        year: 2023,
        value: 100,
        quote: '100件',
      }),
    ])
    expect(past.slice(whole.figures[0].place_start, whole.figures[0].place_end)).toBe('100件')

    await keep(clerk, neighbour)
    const history = ['history', '某某街道', 2023, 'kept']
    const peer = ['peer', '邻某镇', 2024, 'kept']
    expect(await rules(clerk, present)).toEqual({ beside: [history, peer], found: ['last-year', 'copied'] })
    expect(await rules(clerk, present, '?beside=none')).toEqual({ beside: [], found: [] })
    expect(await rules(clerk, present, `?history=${kept.body.id}`)).toEqual({
      beside: [history],
      found: ['last-year'],
    })
    // The report itself, kept too, is not set beside itself.
    await keep(clerk, present)
    expect((await rules(clerk, present)).beside).toEqual([history, peer])
  },
)

test.skipIf(noPostgres())(
  'what a county keeps is seen by its units; what one of them keeps, by no other; and the journal tells of it',
  async () => {
    const door = await openDoor()
    const above = await signedIn(door, county.code, 'clerk')
    const one = await signedIn(door, street.code, 'clerk')
    const two = await signedIn(door, town.code, 'clerk')
    const stranger = await signedIn(door, foreign.code, 'clerk')
    const shared = (await keep(above, neighbour)).body.id
    const mine = (await keep(one, past)).body.id
    const seen = async (ask: Ask) =>
      (await ask('GET', '/api/references')).body.references.map(({ id }: { id: string }) => id)
    expect(await seen(one)).toEqual([shared, mine])
    expect(await seen(two)).toEqual([shared])
    expect(await seen(stranger)).toEqual([])
    for (const ask of [two, stranger]) {
      expect((await ask('GET', `/api/references/${mine}`)).status).toBe(404)
      expect((await ask('DELETE', `/api/references/${mine}`)).status).toBe(404)
      expect((await ask('POST', `/api/checks?history=${mine}`, { text: present })).status).toBe(404)
    }
    expect((await one('DELETE', `/api/references/${shared}`)).status).toBe(404)
    const leader = await signedIn(door, street.code, 'leader')
    expect((await keep(leader, past)).status).toBe(403)
    expect((await one('DELETE', `/api/references/${mine}`)).status).toBe(204)
    expect(await seen(one)).toEqual([shared])
    const auditor = await signedIn(door, county.code, 'auditor')
    const lines = (await auditor('GET', '/api/journal')).body.lines as { action: string }[]
    expect(lines.filter(({ action }) => action === 'reference')).toHaveLength(3)
  },
)

test.skipIf(noPostgres())(
  'the same unit and year again takes the place of the one before, and what names neither is not kept',
  async () => {
    const door = await openDoor()
    const clerk = await signedIn(door, street.code, 'clerk')
    await keep(clerk, past)
    const again = (await keep(clerk, past.replace('100件', '105件'))).body.id
    expect((await clerk('GET', '/api/references')).body.references).toMatchObject([{ id: again }])
    const nameless = '一、主要举措和成效\n接待群众来访5件。'
    expect((await keep(clerk, nameless)).status).toBe(422)
    expect((await keep(clerk, nameless, '?unit_name=邻某乡&year=2022')).body).toMatchObject({
      unit_name: '邻某乡',
      year: 2022,
    })
    expect((await keep(clerk, 'abc')).status).toBe(422)
  },
)

test.skipIf(noPostgres())('a report that was signed here is the history of the next one', async () => {
  const door = await openDoor()
  await addVisit(door.product)
  const staff = await signedIn(door, street.code, 'clerk', 'head', 'leader')
  const { id } = await composeReport(door.product, operator, { unit: street.code, year: 2023 })
  const at = `/api/reports/${id}`
  expect((await rules(staff, present)).beside).toEqual([])
  for (const { id: finding, rule } of (await staff('GET', `${at}/findings`)).body)
    if (rule !== 'personal-data') await staff('POST', `${at}/waivers`, { finding, reason: '某某理由' })
  for (const step of ['submit', 'pass', 'sign'])
    expect((await staff('POST', `${at}/steps/${step}`, {})).status, step).toBe(200)
  const history = ['history', '某某街道', 2023, 'signed']
  expect((await rules(staff, present)).beside).toEqual([history])

  // What the ledgers count, the signed report prints and kept reports say stands side by side, each with its source.
  await addVisit(door.product)
  const kept = [
    await keep(staff, report('某某县某某街道办事处', 2022, '2022年，接待群众来访7件。')),
    await keep(staff, report('邻某镇', 2023, '2023年，接待群众来访30件。')),
  ].map(({ body }) => body.id)
  const known = await staff(
    'GET',
    `/api/figures/petition.visits.received/sources?unit=${street.code}&year=2023`,
  )
  expect(known.body).toMatchObject([
    {
      unit: street.code,
      year: 2023,
      ledger: { value: 2 },
      signed: { report: id, value: 1, printed: '1件' },
      said: [],
    },
    {
      unit: street.code,
      year: 2022,
      ledger: null,
      signed: null,
      said: [{ reference: { id: kept[0] }, quote: '7件' }],
    },
    {
      unit: null,
      name: '邻某镇',
      year: 2023,
      ledger: null,
      signed: null,
      said: [{ reference: { id: kept[1] }, value: 30 }],
    },
  ])

  // A neighbour sees it once it is public.
  const other = await signedIn(door, town.code, 'clerk')
  expect((await rules(other, present)).beside).toEqual([])
  expect((await staff('POST', `${at}/publication`, {})).status).toBe(200)
  expect((await rules(other, present)).beside).toEqual([history])
})

test.skipIf(noPostgres())('a finding shows its place in the other report, in its words', async () => {
  const door = await openDoor()
  const clerk = await signedIn(door, street.code, 'clerk')
  for (const text of [past, neighbour]) await keep(clerk, text)
  const { findings } = (await clerk('POST', '/api/checks', { text: present })).body
  const shown = (rule: string) =>
    findings.find((finding: { rule: string }) => finding.rule === rule).elsewhere
  expect(shown('copied')).toEqual([
    expect.objectContaining({
      unit_name: '邻某镇',
      year: 2024,
      quote: own,
      before: expect.stringContaining('成效'),
    }),
  ])
  const [{ start, end, quote, before }] = shown('last-year')
  expect([quote, past.slice(start, end)]).toEqual(['100件', '100件'])
  expect(before.endsWith('接待群众来访')).toBe(true)
  const answer = await clerk('POST', '/api/checks/findings.sarif', { text: present })
  const document = answer.body.runs ? answer.body : JSON.parse(answer.body)
  const result = document.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'copied')
  expect(result.relatedLocations).toMatchObject([
    { message: { text: '邻某镇 2024' }, physicalLocation: { region: { snippet: { text: own } } } },
  ])
})

test.skipIf(noPostgres())(
  'a file beside the report that cannot be read is named, and the rest is checked',
  async () => {
    const door = await openDoor()
    const clerk = await signedIn(door, street.code, 'clerk')
    const { status, body } = await form(
      { field: 'history', name: '坏了.pdf', bytes: Buffer.from('%PDF-1.7\nx') },
      { field: 'peer', name: '邻某镇.txt', bytes: Buffer.from(neighbour) },
      { name: '某某街道.txt', bytes: Buffer.from(present) },
    )(clerk, '/api/checks')
    expect(status).toBe(200)
    expect(body.unread).toEqual([
      expect.objectContaining({ file: '坏了.pdf', message: expect.stringContaining('损坏') }),
    ])
    expect(body.findings.map(({ rule }: { rule: string }) => rule)).toContain('copied')
  },
)

test.skipIf(noPostgres())('reports side by side are each set beside what is kept', async () => {
  const door = await openDoor()
  const clerk = await signedIn(door, county.code, 'supervisor', 'clerk')
  for (const text of [past, neighbour]) await keep(clerk, text)
  const { body } = await form(
    { name: '某某街道.txt', bytes: Buffer.from(present) },
    { name: '某某镇.txt', bytes: Buffer.from(report('某某镇', 2024, '2024年，接待群众来访20件。')) },
  )(clerk, '/api/checks/batch')
  expect(
    body.copied.map(({ places }: { places: { unit_name: string; year: number }[] }) =>
      places.map(({ unit_name, year }) => [unit_name, year]),
    ),
  ).toEqual([
    [
      ['某某街道', 2024],
      ['邻某镇', 2024],
    ],
  ])
  expect(body.lastYear).toEqual([
    expect.objectContaining({
      file: '某某街道.txt',
      elsewhere: [expect.objectContaining({ quote: '100件' })],
    }),
  ])
})

test.skipIf(noPostgres())(
  'a report with personal data is kept without them, every place as it was',
  async () => {
    const door = await openDoor()
    const clerk = await signedIn(door, street.code, 'clerk')
    const told = report(
      '邻某镇',
      2024,
      '调解员王某某（电话13800001234）上门服务。',
      '2024年，接待群众来访30件。',
    )
    const kept = await keep(clerk, told)
    expect(kept.body.masked).toBe(1)
    const { text, figures } = (await clerk('GET', `/api/references/${kept.body.id}`)).body
    expect(text).toBe(told.replace('13800001234', '＊'.repeat(11)))
    expect(text.slice(figures[0].place_start, figures[0].place_end)).toBe('30件')
    const [row] = await door.product
      .sql`select count(*)::integer as n from reference where text like '%13800001234%'`
    expect(row!.n).toBe(0)
  },
)
