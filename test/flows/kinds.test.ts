/** A ledger of two kinds of record: its workbook, its figures over other ledgers' entries, and the matter they belong to. */
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { figures, trace } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { undoImport } from '#operations/import/undo.ts'
import { verify } from '#operations/verify.ts'
import { openDoor, signedIn } from '../door.ts'
import { noPostgres, street, testProduct } from '../product.ts'

const workbook = () =>
  writeXlsx({
    sheets: [
      {
        name: '服务情况',
        rows: [
          ['某某街道2025年法律顾问服务情况'],
          ['序号', '时间', '律师姓名', '层级', '服务方式', '内容', '人数'],
          [1, '3月5日', '张某某', '街道', '参与起草', '某办法', 2],
          [2, '4月8日', '李某某', '社区', '法治讲座', '民法典', 60],
          [3, '4月31日', '李某某', '社区', '法律咨询', '邻里', 1],
        ],
      },
      {
        name: '聘用情况',
        rows: [
          ['序号', '法律顾问', '律所', '层级', '聘期起', '聘期止', '顾问费（万元）'],
          [1, '张某某', '某某律师事务所', '街道', '2025.1.1', '2025.12.31', 3],
          [2, '李某某', '某某律师事务所', '社区', '2025.1.1', '2025.12.31', 1.2],
        ],
      },
    ],
  })

test.skipIf(noPostgres())(
  'each sheet of a workbook goes to its own kind, and both are taken back as one',
  async () => {
    const product = await testProduct()
    const { sheets, batch } = await importFile(product, operator, {
      source: await workbook(),
      name: '法律顾问台账.xlsx',
      unit: street.code,
      ledger: 'counsel_service',
    })
    expect(sheets.map(({ ledger, added, rejected }) => [ledger, added, rejected.length])).toEqual([
      ['counsel_service/service', 2, 1],
      ['counsel_service/engagement', 2, 0],
    ])
    const asked = [
      'counsel.engaged',
      'community_counsel.engaged',
      'counsel.fees',
      'community_counsel.lectures',
    ]
    const answer = async () =>
      (await figures(product, operator, { unit: street.code, year: 2025, indicators: asked })).figures.map(
        ({ value }) => value,
      )
    expect(await answer()).toEqual([1, 1, 4.2, 1])
    expect(await undoImport(product, operator, batch!)).toMatchObject({ kept: 0 })
    expect(await answer()).toEqual([0, 0, 0, 0])
    expect(await verify(product, operator)).toMatchObject({ ok: true, entries: 0 })
  },
)

test.skipIf(noPostgres())(
  'a contract and the service that reviewed it are one matter and one act of counsel',
  async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head')
    const contract = (
      await ask('POST', '/api/contract', {
        values: { title: '某工程合同', kind: 'engineering', drafted_on: '2026-03-01' },
      })
    ).body
    const reviewed = await ask('POST', `/api/contract/${contract.id}/steps/review`, {
      version: 1,
      values: {
        submitted_on: '2026-03-02',
        reviewed_on: '2026-03-05',
        reviewer_kind: 'counsel',
        opinion: 'agree',
      },
    })
    expect(reviewed.body).toMatchObject({ status: 'reviewed' })
    const service = await ask('POST', '/api/counsel_service/service', {
      values: {
        served_on: '2026-03-05',
        kind: 'review',
        object: 'contract',
        lawyer: '张某某',
        reviewed: contract.number,
      },
    })
    expect(service.body.values.level).toBe('government')
    const matter = (await ask('GET', `/api/contract/${contract.id}/matter`)).body
    expect(matter.entries.map((each: { ledger: string }) => each.ledger).toSorted()).toEqual([
      'contract',
      'counsel_service/service',
    ])
    const total = 'counsel.services.total'
    const request = { unit: street.code, year: 2026 }
    const [figure] = (await figures(door.product, operator, { ...request, indicators: [total] })).figures
    expect(figure).toMatchObject({ value: 1, entries: 1 })
    const { entries } = await trace(door.product, operator, total, request)
    expect(entries.map(({ ledger }) => ledger).toSorted()).toEqual(['contract'])
    const list = await ask('GET', `/api/contract?indicator=${total}&year=2026`)
    expect(list.body).toMatchObject({ total: 1, entries: [{ id: contract.id }] })
  },
)
