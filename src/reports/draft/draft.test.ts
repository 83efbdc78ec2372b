// A town's report as people write it, through the door: blocks and their locks, figures that cannot be typed over, comments,
// versions, parts, the way to the signature, and what the public sees afterwards.
import { describe, expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { correct } from '#operations/change.ts'
import { open } from '#operations/open.ts'
import { verify } from '#operations/verify.ts'
import type { OpenEntryView } from '#operations/view.ts'
import { type Ask, type Door, openDoor, signedIn, stranger } from '#test/door.ts'
import { county, foreign, noPostgres, street, town } from '#test/product.ts'
import { all, readBack } from '../document/test/read-back.ts'
import type { DraftBlock } from './blocks.ts'
import type { DraftView } from './draft.ts'
import { reportFile } from './editions.ts'

const people = 'figure-petition.visits.people'

interface Town {
  door: Door
  clerk: Ask
  visits: OpenEntryView[]
  report: string
  draft: () => Promise<DraftView>
}

/** A town with three visits of 2025 and a report on them. */
async function townWithReport(): Promise<Town> {
  const door = await openDoor()
  door.product.setNow('2026-02-10T02:00:00Z')
  const visits: OpenEntryView[] = []
  for (const [received_on, persons] of [
    ['2025-03-02', 3],
    ['2025-05-06', 2],
    ['2025-11-20', 8],
  ] as const) {
    const values = { channel: 'visit', received_on, persons, matter: '反映噪声扰民', name: '张某某' }
    visits.push(
      await open(door.product, operator, door.product.catalogue.kindAt('petition')!, {
        office: town.code,
        values,
      }),
    )
  }
  const clerk = await signedIn(door, town.code, 'clerk')
  const { body } = await clerk('POST', '/api/reports', { unit: town.code, year: 2025 })
  const draft = async () => (await clerk('GET', `/api/reports/${body.id}/draft`)).body as DraftView
  return { door, clerk, visits, report: `/api/reports/${body.id}`, draft }
}

const holding = (draft: DraftView, anchor: string): DraftBlock =>
  draft.blocks.find(({ content }) => content.some((piece) => 'figure' in piece && piece.figure === anchor))!

const wordsOf = ({ content }: DraftBlock, { figures }: Pick<DraftView, 'figures'>): string =>
  content.map((piece) => ('text' in piece ? piece.text : figures[piece.figure]!.printed)).join('')

function correctPersons({ product }: Door, { id, version }: OpenEntryView, persons: number) {
  const kind = product.catalogue.kindAt('petition')!
  return correct(product, operator, kind, id, { version, reason: '来访人数登记有误', values: { persons } })
}

describe.skipIf(noPostgres())('a block', () => {
  test('takes new prose and keeps its figures; what is printed follows', async () => {
    const { clerk, report, draft } = await townWithReport()
    const before = await draft()
    const block = holding(before, people)
    const content = [{ text: '全年共' }, ...block.content]
    const changed = await clerk('PATCH', `${report}/blocks/${block.id}`, { version: 1, content })
    expect(changed).toMatchObject({ status: 200, body: { version: 2, changedBy: '某某人' } })
    const after = await draft()
    expect(wordsOf(holding(after, people), after)).toBe(`全年共${wordsOf(block, before)}`)
    const page = await clerk('GET', `${report}/document.html`)
    expect(page.body).toContain('全年共')
  })

  test('takes a change of each of two people in two paragraphs at once', async () => {
    const { door, clerk, report, draft } = await townWithReport()
    const other = await signedIn(door, town.code, 'clerk')
    const [first, second] = (await draft()).blocks.filter(({ kind }) => kind === 'paragraph')
    const write = (ask: Ask, block: DraftBlock, text: string) =>
      ask('PATCH', `${report}/blocks/${block.id}`, { version: 1, content: [{ text }] })
    const answers = await Promise.all([write(clerk, first!, '甲写的。'), write(other, second!, '乙写的。')])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  })

  test('that somebody else has changed meanwhile refuses with both texts', async () => {
    const { door, clerk, report, draft } = await townWithReport()
    const other = await signedIn(door, town.code, 'clerk')
    const [block] = (await draft()).blocks
    const url = `${report}/blocks/${block!.id}`
    await clerk('PATCH', url, { version: 1, content: [{ text: '甲写的。' }] })
    const late = await other('PATCH', url, { version: 1, content: [{ text: '乙写的。' }] })
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'stale',
        details: {
          current: { version: 2, content: [{ text: '甲写的。' }] },
          sent: { content: [{ text: '乙写的。' }] },
        },
      },
    })
  })

  test('is added, and removed, but not the heading of a required part', async () => {
    const { clerk, report, draft } = await townWithReport()
    const { blocks } = await draft()
    const added = await clerk('POST', `${report}/blocks`, {
      after: blocks[1]!.id,
      kind: 'heading',
      level: 2,
      words: '某项工作',
    })
    expect(added.status).toBe(201)
    expect((await draft()).blocks[2]).toMatchObject({ id: added.body.id, words: '某项工作', level: 2 })
    expect((await clerk('DELETE', `${report}/blocks/${added.body.id}?version=1`)).status).toBe(204)
    const plan = blocks.find(({ role }) => role === 'plan')!
    const refused = await clerk('DELETE', `${report}/blocks/${plan.id}?version=1`)
    expect(refused).toMatchObject({ status: 422, body: { code: 'gate' } })
    expect(refused.body.message).toContain('法治政府建设与责任落实督察工作规定')
    expect((await draft()).blocks.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id))
  })

  test('moves with its part, and the closing words stay last', async () => {
    const { clerk, report, draft } = await townWithReport()
    const roles = ({ blocks }: DraftView) =>
      blocks.flatMap(({ role, kind }) => (kind === 'heading' && role ? [role] : []))
    await clerk('POST', `${report}/parts/leadership/move`, { before: 'measures' })
    expect(roles(await draft())).toEqual(['leadership', 'measures', 'shortcomings', 'plan', 'other'])
    const moved = await clerk('POST', `${report}/parts/measures/move`, { before: null })
    expect(roles(moved.body)).toEqual(['leadership', 'shortcomings', 'plan', 'other', 'measures'])
    expect(moved.body.blocks.at(-1)).toMatchObject({ role: 'closing' })
    expect((await clerk('POST', `${report}/parts/closing/move`, { before: null })).status).toBe(404)
  })
})

describe.skipIf(noPostgres())('a figure in the text', () => {
  test('cannot be turned into typed digits, nor given a value, nor made up', async () => {
    const { clerk, report, draft } = await townWithReport()
    const block = holding(await draft(), people)
    const url = `${report}/blocks/${block.id}`
    const without = (text: string) =>
      block.content.map((piece) => ('figure' in piece && piece.figure === people ? { text } : piece))
    const forged = [
      without('13人'),
      without('15人'),
      without('13 余人次'),
      without('999'),
      without('约九十9'),
      [{ figure: people, printed: '999人' }],
      [{ figure: { anchor: people, printed: '999人' } }],
      [{ text: '来访', figure: people }],
      [{ figure: 'figure-petition.no.such' }],
    ]
    for (const content of forged) {
      const answer = await clerk('PATCH', url, { version: 1, content })
      expect([answer.status, JSON.stringify(content)]).toEqual([422, JSON.stringify(content)])
    }
    const typed = await clerk('PATCH', url, { version: 1, content: without('15人') })
    expect(typed.body.code).toBe('figure_guarded')
    expect(typed.body.message).toContain('13人')
    expect(holding(await draft(), people).version).toBe(1)
  })

  test('may be taken out whole, and is put in by its Chinese name or another name of it', async () => {
    const { clerk, report, draft } = await townWithReport()
    const block = holding(await draft(), people)
    const content = block.content.filter((piece) => !('figure' in piece && piece.figure === people))
    expect((await clerk('PATCH', `${report}/blocks/${block.id}`, { version: 1, content })).status).toBe(200)
    const found = await clerk('GET', `${report}/figures?search=${encodeURIComponent('来访人次')}`)
    expect(found.body.map((figure: { indicator: string }) => figure.indicator)).toContain(
      'petition.visits.people',
    )
    const taken = await clerk('POST', `${report}/figures`, { indicator: 'petition.visits.received' })
    expect(taken).toMatchObject({ status: 201, body: { printed: '3件', entries: 3 } })
    const put = [...content, { figure: taken.body.anchor }]
    expect((await clerk('PATCH', `${report}/blocks/${block.id}`, { version: 2, content: put })).status).toBe(
      200,
    )
  })

  test('shows what has changed under it, and is taken anew with the entries that make it now', async () => {
    const { door, clerk, visits, report, draft } = await townWithReport()
    await correctPersons(door, visits[0]!, 5)
    expect((await draft()).drift).toMatchObject([{ anchor: people, printed: '13人', now: '15人' }])
    const taken = await clerk('POST', `${report}/figures/refresh`, {})
    expect(taken.body).toMatchObject([{ anchor: people, printed: '15人' }])
    const after = await draft()
    expect(after.drift).toEqual([])
    expect(wordsOf(holding(after, people), after)).toContain('15人')
    await correctPersons(door, { ...visits[0]!, version: 2 }, 6)
    const why = await clerk('GET', `${report}/drift/${people}`)
    expect(why.body).toMatchObject({ printed: '15人', now: '16人', total: 1 })
    expect(why.body.entries[0].changes).toHaveLength(1)
  })
})

describe.skipIf(noPostgres())('beside the text', () => {
  test('a comment says who and when, and is settled once', async () => {
    const { door, clerk, report, draft } = await townWithReport()
    const supervisor = await signedIn(door, county.code, 'supervisor')
    const [block] = (await draft()).blocks
    const { body } = await supervisor('POST', `${report}/comments`, { block: block!.id, words: '请补写原因' })
    expect(body).toMatchObject([{ words: '请补写原因', at: '2026-02-10T02:00:00.000Z', resolvedAt: null }])
    const url = `${report}/comments/${body[0].id}/settled`
    expect((await clerk('POST', url, {})).body).toMatchObject([{ resolvedBy: '某某人' }])
    expect((await clerk('POST', url, {})).status).toBe(404)
  })

  test('versions are kept by hand and by sitting, and any two are compared', async () => {
    const { door, clerk, report, draft } = await townWithReport()
    const [block] = (await draft()).blocks
    const write = (version: number, text: string) =>
      clerk('PATCH', `${report}/blocks/${block!.id}`, { version, content: [{ text }] })
    await write(1, '第一次写。')
    door.product.setNow('2026-02-10T08:00:00Z')
    await write(2, '第二次写。')
    await clerk('POST', `${report}/versions`, { note: '送审前' })
    const { versions } = await draft()
    expect(versions.map(({ n, event, reason }) => [n, event, reason])).toEqual([
      [3, 'kept', '送审前'],
      [2, 'edited', null],
      [1, 'composed', null],
    ])
    const { body } = await clerk('GET', `${report}/versions/2/changes?with=3`)
    expect(body).toMatchObject({ changed: 1, added: 0, removed: 0 })
    const side = (gone: string) =>
      body.changes[0].words
        .filter(({ what }: { what: string }) => what !== gone)
        .map(({ text }: { text: string }) => text)
        .join('')
    expect([side('added'), side('removed')]).toEqual(['第一次写。', '第二次写。'])
    expect((await clerk('GET', `${report}/versions/3/changes`)).body.changes).toEqual([])
    expect((await clerk('GET', `${report}/versions/9/changes`)).status).toBe(404)
  })

  test('findings show at their words, are mended, or waived by name with a reason', async () => {
    const { clerk, report, draft } = await townWithReport()
    const [block] = (await draft()).blocks
    const content = [{ text: '2026年2月30日，受理10件，其中来访4件、来信7件，联系电话13800000001。' }]
    await clerk('PATCH', `${report}/blocks/${block!.id}`, { version: 1, content })
    const { body } = await clerk('GET', `${report}/findings`)
    const at = (rule: string) => body.find((each: { rule: string }) => each.rule === rule)
    expect(at('calendar')).toMatchObject({ block: block!.id, quote: '2026年2月30日', offset: 0 })
    expect(at('sums')).toMatchObject({ quote: '10件', expected: '11' })
    expect(at('figure.unsupported')).toMatchObject({ severity: 'question' })
    const waive = (rule: string, reason: string) =>
      clerk('POST', `${report}/waivers`, { finding: at(rule).id, reason })
    expect((await waive('sums', '无')).status).toBe(422)
    const waived = await waive('sums', '一件同时来访和来信')
    expect(waived.body.find((each: { rule: string }) => each.rule === 'sums').waiver).toMatchObject({
      reason: '一件同时来访和来信',
      actor: '某某人',
    })
    expect(await waive('personal-data', '当事人同意公开')).toMatchObject({
      status: 422,
      body: { code: 'gate' },
    })
    await clerk('PATCH', `${report}/blocks/${block!.id}`, { version: 2, content: [{ text: '受理10件。' }] })
    const rules = (await clerk('GET', `${report}/findings`)).body.map((each: { rule: string }) => each.rule)
    expect(rules).not.toContain('calendar')
    expect(rules).not.toContain('sums')
  })
})

/** Passes a report on until it is signed, its number settled. */
async function signReport({ door, clerk, report }: Town) {
  const head = await signedIn(door, town.code, 'head')
  const leader = await signedIn(door, town.code, 'leader')
  await clerk('PUT', `${report}/issue`, { version: 1, documentNumber: '某镇政〔2026〕8号' })
  const steps = [
    await clerk('POST', `${report}/steps/submit`, {}),
    await head('POST', `${report}/steps/pass`, {}),
    await leader('POST', `${report}/steps/sign`, {}),
  ]
  return { head, leader, steps: steps.map(({ status }) => status) }
}

describe.skipIf(noPostgres())('the way to the signature', () => {
  test('goes from clerk to head to leader; each does their own step, in their own unit', async () => {
    const { door, clerk, report } = await townWithReport()
    const head = await signedIn(door, town.code, 'head')
    const upper = await signedIn(door, county.code, 'head', 'leader')
    expect((await clerk('POST', `${report}/steps/sign`, {})).status).toBe(409)
    expect((await clerk('POST', `${report}/steps/submit`, {})).body).toMatchObject({
      state: 'review',
      mayWrite: false,
    })
    expect((await clerk('POST', `${report}/steps/pass`, {})).status).toBe(403)
    expect((await upper('POST', `${report}/steps/pass`, {})).status).toBe(403)
    expect((await head('POST', `${report}/steps/return`, {})).status).toBe(422)
    const returned = await head('POST', `${report}/steps/return`, { reason: '不足部分没有写原因' })
    expect(returned.body).toMatchObject({ state: 'drafting' })
    expect(returned.body.versions[0]).toMatchObject({ event: 'return', reason: '不足部分没有写原因' })
  })

  test('lets nobody write but the one who holds the report', async () => {
    const { door, clerk, report, draft } = await townWithReport()
    const head = await signedIn(door, town.code, 'head')
    const [block] = (await draft()).blocks
    await clerk('POST', `${report}/steps/submit`, {})
    const write = (ask: Ask) =>
      ask('PATCH', `${report}/blocks/${block!.id}`, { version: 1, content: [{ text: '改过。' }] })
    expect((await write(clerk)).status).toBe(403)
    expect((await write(head)).status).toBe(200)
  })

  test('ends at an open error: without a document number nothing is signed', async () => {
    const { door, clerk, report } = await townWithReport()
    const head = await signedIn(door, town.code, 'head')
    const leader = await signedIn(door, town.code, 'leader')
    await clerk('POST', `${report}/steps/submit`, {})
    await head('POST', `${report}/steps/pass`, {})
    const refused = await leader('POST', `${report}/steps/sign`, {})
    expect(refused).toMatchObject({ status: 422, body: { code: 'gate' } })
    expect(refused.body.message).toContain('发文字号')
  })

  test('freezes text and figures: later corrections raise drift, and every file is printed byte for byte', async () => {
    const there = await townWithReport()
    const { door, clerk, visits, report, draft } = there
    expect((await signReport(there)).steps).toEqual([200, 200, 200])
    const files = ['upward', 'public'].flatMap((edition) =>
      ['docx', 'html', 'json'].map((ending) => `${report}/document.${ending}?edition=${edition}`),
    )
    const print = () => Promise.all(files.map(async (url) => (await clerk('GET', url)).body))
    const before = await print()
    door.product.setNow('2026-03-05T02:00:00Z')
    await correctPersons(door, visits[0]!, 4)
    await correctPersons(door, visits[1]!, 3)
    const signed = await draft()
    expect(signed).toMatchObject({
      state: 'signed',
      issue: { signatories: ['某某人'], issuedOn: '2026-02-10' },
    })
    expect(signed.drift).toMatchObject([{ printed: '13人', now: '15人' }])
    const why = await clerk('GET', `${report}/drift/${people}`)
    expect(why.body.entries.map((entry: { id: string }) => entry.id).sort()).toEqual(
      [visits[0]!.id, visits[1]!.id].sort(),
    )
    expect(await print()).toEqual(before)
    for (const [method, url, body] of [
      ['PATCH', `blocks/${signed.blocks[0]!.id}`, { version: 1, content: [] }],
      ['POST', 'figures/refresh', {}],
      ['PUT', 'issue', { version: 2, documentNumber: '某镇政〔2026〕9号' }],
      ['POST', 'steps/return', { reason: '想改' }],
    ] as const)
      expect((await clerk(method, `${report}/${url}`, body)).status).toBe(409)
    expect((await verify(door.product, operator)).ok).toBe(true)
  })

  test('F12 F15 F31 F40 prints the number, the signatory and every figure as the ledgers have it at that moment', async () => {
    const there = await townWithReport()
    await signReport(there)
    const asked = { edition: 'upward', ending: 'docx', host: 'https://mingfa.example' } as const
    const id = there.report.replace('/api/reports/', '')
    const docx = await readBack((await reportFile(there.door.product, operator, id, asked)).bytes)
    expect(docx.of('Signatory').at(-1)!.text.replace(/\s/gu, '')).toBe('某镇政〔2026〕8号签发人：某某人')
    expect(docx.of('Signature').map(({ text }) => text.trim())).toEqual(['某某镇人民政府'])
    expect(docx.of('IssueDate').map(({ text }) => text)).toEqual(['2026年2月10日'])
    const { blocks, figures } = await there.draft()
    const printed = blocks.flatMap(({ content }) =>
      content.flatMap((piece) => ('figure' in piece ? [figures[piece.figure]!] : [])),
    )
    const links = all(docx.part('word/document.xml'), 'w:hyperlink').map((link) => link.textContent)
    expect(links).toEqual(printed.map((figure) => figure.printed))
    for (const { indicator, value } of printed) {
      const { body } = await there.clerk(
        'GET',
        `/api/figures?unit=${town.code}&year=2025&indicator=${indicator}`,
      )
      expect([indicator, body.figures[0].value]).toEqual([indicator, value])
    }
  })

  test('keeps the PDF of its first printing', async ({ skip }) => {
    const there = await townWithReport()
    await signReport(there)
    const first = await there.clerk('GET', `${there.report}/document.pdf`)
    skip(first.status === 503, first.body.message_en)
    expect((await there.clerk('GET', `${there.report}/document.pdf`)).body).toBe(first.body)
  })
})

describe.skipIf(noPostgres())('the public', () => {
  test('sees nothing until the report is signed and published, then the public edition without a session', async () => {
    const there = await townWithReport()
    const { door, clerk, report } = there
    const citizen = await stranger(door)
    const address = report.replace('/api', '/public')
    expect((await citizen('GET', address)).status).toBe(404)
    const { leader } = await signReport(there)
    expect((await clerk('POST', `${report}/publication`, {})).status).toBe(403)
    expect((await citizen('GET', address)).status).toBe(404)
    expect((await leader('POST', `${report}/publication`, {})).body).toEqual({ address })
    const page = await citizen('GET', address)
    expect(page.status).toBe(200)
    expect(page.body).toContain('关于2025年法治政府建设情况')
    expect(page.body).not.toMatch(/签发人|某镇政〔2026〕8号|"\/figures\//u)
    expect((await citizen('GET', '/public/reports')).body).toContain(address)
    expect((await citizen('GET', `${address}/document.docx`)).status).toBe(200)
  })

  test('opens a figure to what was counted and how many, and to the basis alone where few are behind it', async () => {
    const there = await townWithReport()
    const { door, report } = there
    const { leader } = await signReport(there)
    await leader('POST', `${report}/publication`, {})
    const citizen = await stranger(door)
    const figure = (anchor: string) =>
      citizen('GET', `${report.replace('/api', '/public')}/figures/${anchor}`)
    const few = await figure('figure-petition.visits.received')
    expect(few.body).toContain('信访台账')
    expect(few.body).toContain('只说明口径')
    expect(few.body).not.toMatch(/3件|记录数/u)
    expect((await figure('figure-petition.no.such')).status).toBe(404)
  })

  test('is told of a larger figure how many records are behind it, and of no person', async () => {
    const there = await townWithReport()
    const { door, clerk } = there
    const kind = door.product.catalogue.kindAt('petition')!
    for (const day of ['01', '02', '03', '04']) {
      const values = {
        channel: 'visit',
        received_on: `2025-06-${day}`,
        persons: 1,
        matter: '反映停水',
        name: '张某某',
      }
      await open(door.product, operator, kind, { office: town.code, values })
    }
    const { body } = await clerk('POST', '/api/reports', { unit: town.code, year: 2025 })
    const report = `/api/reports/${body.id}`
    const { leader } = await signReport({ ...there, report })
    await leader('POST', `${report}/publication`, {})
    const citizen = await stranger(door)
    const figure = await citizen('GET', `/public/reports/${body.id}/figures/figure-petition.visits.received`)
    expect(figure.body).toContain('7件')
    expect(figure.body).not.toContain('张某某')
  })
})

test.skipIf(noPostgres())('a draft is not there for another unit, on any of its routes', async () => {
  const { door, clerk, report, draft } = await townWithReport()
  const { blocks } = await draft()
  await clerk('POST', `${report}/comments`, { block: blocks[0]!.id, words: '内部批注' })
  for (const unit of [street.code, foreign.code]) {
    const ask = await signedIn(door, unit, 'clerk', 'head', 'leader', 'supervisor')
    for (const [method, path, body] of [
      ['GET', '/draft'],
      ['GET', '/findings'],
      ['GET', '/figures?search=来访'],
      ['GET', '/versions/1/changes'],
      ['GET', '/document.docx?edition=public'],
      ['POST', '/blocks', { after: null }],
      ['PATCH', `/blocks/${blocks[0]!.id}`, { version: 1, content: [] }],
      ['DELETE', `/blocks/${blocks[0]!.id}?version=1`],
      ['POST', '/figures', { indicator: 'petition.visits.received' }],
      ['POST', '/figures/refresh', {}],
      ['POST', '/comments', { block: blocks[0]!.id, words: '外人' }],
      ['POST', '/versions', {}],
      ['PUT', '/issue', { version: 1, note: '外人' }],
      ['POST', '/parts/plan/move', {}],
      ['POST', '/steps/submit', {}],
      ['POST', '/publication', {}],
    ] as const)
      expect([path, (await ask(method, report + encodeURI(path), body)).status]).toEqual([path, 404])
  }
})

describe.skipIf(noPostgres())('the outline of a unit and year', () => {
  const order = [{ heading: '工作开展情况', parts: ['leadership', 'measures'] }, 'shortcomings', 'plan']

  test('is settled by head or leader, holds for later years too, and shapes what is composed', async () => {
    const door = await openDoor()
    const clerk = await signedIn(door, town.code, 'clerk')
    const head = await signedIn(door, town.code, 'head')
    const settle = (ask: Ask, version: number) =>
      ask('PUT', '/api/report-outline', { year: 2019, version, headings: 'outline-2015', order })
    expect((await settle(clerk, 0)).status).toBe(403)
    expect((await settle(head, 0)).body).toMatchObject({ version: 1, settledFor: 2019 })
    expect((await settle(head, 0)).status).toBe(409)
    expect((await clerk('GET', `/api/report-outline?year=2020`)).body).toMatchObject({
      settledFor: 2019,
      version: 0,
      order,
    })
    expect((await clerk('GET', `/api/report-outline?year=2018`)).body).toMatchObject({ settledFor: null })
    await open(door.product, operator, door.product.catalogue.kindAt('petition')!, {
      office: town.code,
      values: { channel: 'visit', received_on: '2019-05-06', persons: 2, matter: '反映噪声扰民' },
    })
    const { body } = await clerk('POST', '/api/reports', { year: 2019 })
    const { blocks } = (await clerk('GET', `/api/reports/${body.id}/draft`)).body as DraftView
    const headings = blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ level, role, words }) => [level, role ?? words])
    expect(headings).toEqual([
      [1, '工作开展情况'],
      [2, 'leadership'],
      [2, 'measures'],
      [3, '依法有效化解社会矛盾纠纷'],
      [1, 'shortcomings'],
      [1, 'plan'],
    ])
  })

  test('lacks no required part: the refusal names the regulation', async () => {
    const door = await openDoor()
    const head = await signedIn(door, town.code, 'head')
    const short = {
      year: 2025,
      version: 0,
      headings: 'outline-2021',
      order: ['measures', 'shortcomings', 'plan'],
    }
    const refused = await head('PUT', '/api/report-outline', short)
    expect(refused).toMatchObject({ status: 422, body: { code: 'gate' } })
    expect(refused.body.message).toContain('《法治政府建设与责任落实督察工作规定》')
    const foreignUnit = { ...short, unit: street.code, order: [...short.order, 'leadership'] }
    expect((await head('PUT', '/api/report-outline', foreignUnit)).status).toBe(404)
  })
})
