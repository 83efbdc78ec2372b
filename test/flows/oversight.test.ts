/** Kinds of record through the door: sheets find their kind, one cell names several units, and nobody checks their own work. */
import { describe, expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { figures, trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { verify } from '#operations/verify.ts'
import { openDoor, signedIn } from '../door.ts'
import { noPostgres, street, type TestProduct, testProduct } from '../product.ts'

const bring = (product: TestProduct, name: string, sheet: string) =>
  importFile(product, operator, { source: Buffer.from(sheet), name, unit: street.code })

const valueOf = async (product: TestProduct, indicator: string, year = 2022) =>
  (await figures(product, operator, { unit: street.code, year, indicators: [indicator] })).figures[0]!.value

describe.skipIf(noPostgres())('sheets of a ledger of kinds', () => {
  test('are told apart by their headings alone, and the units in one cell are counted one by one', async () => {
    const product = await testProduct()
    const inspected = await bring(
      product,
      '甲.csv',
      `项目编号,督查类别,被督查单位,督查日期,结束日期
D-1,专项督查,城关镇、立节镇、县教育局,2022年1月10日,2022-01-20
D-2,专项督查,城关镇,2022-03-01,2022-03-02
S-1,审计,县教育局,2022-02-01,2022-06-01
`,
    )
    expect(inspected.sheets[0]).toMatchObject({ ledger: 'supervision/project', added: 3, rejected: [] })
    expect(await valueOf(product, 'supervision.townships.inspected')).toBe(2)
    expect(await valueOf(product, 'supervision.units.inspected')).toBe(3)
    expect(await valueOf(product, 'audit.units')).toBe(1)
    const again = await bring(
      product,
      '乙.csv',
      `项目编号,督查类别,被督查单位,督查日期,结束日期
D-2,专项督查,城关镇,2022-03-01,2022-03-02
`,
    )
    expect(again.sheets[0]).toMatchObject({ added: 0, unchanged: 1 })

    const issues = await bring(
      product,
      '丙.csv',
      `项目编号,督查类别,发现日期,问题描述,整改时限,整改完成时间,整改状态
D-1,专项督查,2022-01-15,未建立学法制度,2022-02-15,2022-02-10,已整改
D-1,专项督查,2022-01-15,公示不及时,2022-02-15,,正在整改
`,
    )
    expect(issues.sheets[0]).toMatchObject({ ledger: 'supervision/issue', added: 2, rejected: [] })
    expect(await valueOf(product, 'supervision.issues.rectified_rate')).toBe(50)
    const traced = await trace(product, operator, 'supervision.issues.found', {
      unit: street.code,
      year: 2022,
    })
    expect(traced.entries.map(({ ledger }) => ledger)).toEqual(['supervision/issue', 'supervision/issue'])

    const roster = await bring(
      product,
      '丁.csv',
      `值班日期,开始时间,结束时间,值班人员,带班领导,交接情况
2022-05-01,8:00,20:00,甲某某,丙某某,无事项
2022-05-01,20:00,8:00,乙某某,丙某某,无事项
2022-05-02,8:00,20:00,甲某某,丙某某,无事项
`,
    )
    expect(roster.sheets[0]).toMatchObject({ ledger: 'emergency/duty', added: 3, rejected: [] })
    const [duty] = (
      await figures(product, operator, {
        unit: street.code,
        year: 2022,
        indicators: ['emergency.duty.hours_per_day'],
      })
    ).figures
    expect(duty).toMatchObject({ value: 24, achieved: 12 })
    expect(await verify(product, operator)).toMatchObject({ ok: true })
  })

  test('a rate over two ledgers, narrowed by a field of one, leaves the other out', async () => {
    const product = await testProduct()
    await bring(
      product,
      '复议.csv',
      `案号,本单位地位,申请人,被申请人,申请日期,受理日期,审理结果,审结日期
F-1,被申请人,甲某某,某某街道办事处,2022-03-01,2022-03-04,维持,2022-04-30
F-2,被申请人,乙某某,某某街道办事处,2022-03-01,2022-03-04,撤销,2022-04-30
`,
    )
    const rate = async (where?: Record<string, string>) =>
      (
        await figures(product, operator, {
          unit: street.code,
          year: 2022,
          indicators: ['litigation.win_rate'],
          ...(where && { where }),
        })
      ).figures[0]
    expect(await rate()).toMatchObject({ numerator: 1, denominator: 2 })
    expect(await rate({ case_kind: 'admin' })).toMatchObject({ value: null })
  })
})

describe.skipIf(noPostgres())('four eyes', () => {
  test('whoever reported the rectification neither verifies it nor strikes it off; another person does', async () => {
    const door = await openDoor()
    const first = await signedIn(door, street.code, 'clerk', 'head')
    const second = await signedIn(door, street.code, 'head')
    const at = '/api/supervision/issue'
    const opened = await first('POST', at, { values: { found_on: '2026-03-02', title: '公示不及时' } })
    const step = (ask: typeof first, name: string, version: number, values: object) =>
      ask('POST', `${at}/${opened.body.id}/steps/${name}`, { version, values })
    await step(first, 'assign', 1, { responsible: '某某科', measure: '补公示' })
    const right = { rectified_on: '2026-03-05', result: '已补公示', source_doc: '公示截图' }
    expect((await step(first, 'rectify', 2, right)).body).toMatchObject({ status: 'rectified' })
    const check = { verified_on: '2026-03-06', verified_by: '丁某某' }
    expect(await step(first, 'verify', 3, check)).toMatchObject({
      status: 422,
      body: { code: 'gate', message: expect.stringContaining('另一个人') },
    })
    expect((await step(second, 'verify', 3, check)).body).toMatchObject({ status: 'verified' })
    const strike = { written_off_on: '2026-03-07' }
    expect((await step(first, 'write_off', 4, strike)).status).toBe(422)
    expect((await step(second, 'write_off', 4, strike)).body).toMatchObject({ status: 'written_off' })
    expect(await verify(door.product, operator)).toMatchObject({ ok: true })
  })

  test('petition, dispute, reconsideration and court case are one matter', async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head')
    const open = async (path: string, values: object) => {
      const { status, body } = await ask('POST', `/api/${path}`, { values })
      expect(status, JSON.stringify(body)).toBe(201)
      return body.id as string
    }
    await open('petition', { no: '信1', channel: 'visit', received_on: '2026-01-05', matter: '反映违建' })
    await open('dispute', { no: '调1', source: 'petition', petition: '信1', found_on: '2026-01-08' })
    await open('reconsideration', { no: '复1', role: 'respondent', dispute: '调1', applied_on: '2026-02-02' })
    const last = await open('litigation', {
      case_no: '行初1号',
      case_kind: 'admin',
      role: 'defendant',
      reconsideration: '复1',
      accepted_on: '2026-05-06',
    })
    const { body } = await ask('GET', `/api/litigation/${last}/matter`)
    expect(body.entries.map(({ ledger }: { ledger: string }) => ledger)).toEqual([
      'petition',
      'dispute',
      'reconsideration',
      'litigation',
    ])
  })
})
