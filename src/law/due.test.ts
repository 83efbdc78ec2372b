/** The answers that `due` gives: right, explained, and plain where there is none. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { due } from './due.ts'
import { type BatchLine, dueBatch } from './due-batch.ts'

const vectors = join(import.meta.dirname, '../../../shared/law/vectors.jsonl')

describe('due', () => {
  test('names the day, the article, the version, and why each day counts', () => {
    const answer = due('disclosure.answer', { from: '2026-02-06' })
    expect(answer).toMatchObject({
      due: '2026-03-12',
      limit: {
        id: 'disclosure.answer',
        amount: 20,
        unit: 'working_day',
        law: '中华人民共和国政府信息公开条例',
        article: '第三十三条',
        version: '2019-05-15',
      },
      provisional: false,
      warnings: [],
    })
    const reasonOn = (date: string) => answer.days.find((day) => day.date === date)?.reason
    expect(['2026-02-07', '2026-02-14', '2026-02-17', '2026-02-24'].map(reasonOn)).toEqual([
      '周末',
      '调休上班',
      '春节',
      '工作日',
    ])
  })

  test('a petition accepted on a Friday is due sixty days on, ninety when prolonged', () => {
    expect(due('petition.finish', { from: '2026-03-06' }).due).toBe('2026-05-06')
    expect(due('petition.finish', { from: '2026-03-06', extend: true }).due).toBe('2026-06-04')
  })

  test('public notice took sixty days before 2022 and takes thirty since', () => {
    expect(due('penalty.serve.public_notice', { from: '2021-12-31' })).toMatchObject({
      due: '2022-03-01',
      limit: { amount: 60, article: '第九十二条', version: '2013-01-01' },
    })
    expect(due('penalty.serve.public_notice', { from: '2022-01-01' })).toMatchObject({
      due: '2022-01-31',
      limit: { amount: 30, article: '第九十五条', version: '2022-01-01' },
    })
  })

  test('a province sets its own days for a local limit, and for no other', () => {
    const local = { 'hotline.complaint': [{ since: '2024-01-01', amount: 5, unit: 'working_day' }] } as const
    expect(due('hotline.complaint', { from: '2026-03-02', local }).due).toBe('2026-03-09')
    expect(due('hotline.complaint', { from: '2026-03-02' }).warnings.join()).toContain('按本地规定配置')
    expect(() =>
      due('petition.finish', {
        from: '2026-03-02',
        local: { 'petition.finish': [{ since: '2024-01-01', amount: 9, unit: 'day' }] },
      }),
    ).toThrow('信访工作条例第三十四条统一规定')
  })

  test('what to know before relying on the day is said', () => {
    const warned = (id: string, question: Parameters<typeof due>[1]) => due(id, question).warnings.join()
    expect(warned('petition.finish', { from: '2026-11-20' })).toContain('暂定')
    expect(warned('petition.finish', { from: '2021-03-02' })).toContain('2022-05-01')
    expect(warned('crime.deliver', { from: '2026-03-02' })).toContain('请填写时刻')
    expect(warned('petition.finish', { from: '2026-03-02', extend: { amount: 60, unit: 'day' } })).toContain(
      '延长超出',
    )
    expect(warned('petition.finish', { from: '2026-03-02', extend: [{}, {}] })).toContain('延长超出')
    expect(warned('petition.finish', { from: '2026-03-02', extend: { decided_on: '2026-06-01' } })).toContain(
      '延长无效',
    )
    expect(warned('penalty.police.decide', { from: '2026-03-02', extend: [{}, {}] })).not.toContain(
      '延长超出',
    )
  })

  test('an unknown id is answered with those that come nearest', () => {
    expect(() => due('petition.finsh', { from: '2026-03-02' })).toThrow(
      /没有编号为“petition\.finsh”.*petition\.finish/,
    )
    expect(() => due('recon.decision', { from: '2026-03-02' })).toThrow(/recon\.decide/)
  })

  test('a date that does not exist is refused with its place', () => {
    expect(() => due('petition.finish', { from: '2026-02-30' })).toThrow('起算日“2026-02-30”不是存在的日期')
    const pause = (from: string, to: string) => () =>
      due('petition.finish', { from: '2026-03-02', suspensions: [[from, to]] })
    expect(pause('2026-04-31', '2026-05-01')).toThrow('中止起始日')
    expect(pause('2026-04-02', '2026-04-01')).toThrow('早于')
  })

  test('what cannot be counted or extended says why', () => {
    expect(() => due('penalty.legal_review', { from: '2026-03-02' })).toThrow('没有可以计算的期满日')
    expect(() => due('study.training.hours', { from: '2026-01-01' })).toThrow('没有可以计算的期满日')
    expect(() => due('penalty.pay', { from: '2026-03-02', extend: true })).toThrow(
      '行政处罚法第六十七条没有规定',
    )
    expect(() => due('litigation.first', { from: '2026-03-02', extend: true })).toThrow('没有规定延长多久')
    expect(due('litigation.first', { from: '2026-03-02', extend: { amount: 3 } }).due).toBe('2026-12-02')
    expect(() => due('litigation.answer', { from: '2026-03-02', extend: true })).toThrow('正当事由消除之日')
  })
})

describe('a batch', () => {
  test('answers each line, and one that cannot be answered holds up none', () => {
    const line: BatchLine = { id: 'a', limit_id: 'petition.finish', start: '2026-03-02' }
    expect(dueBatch(line)).toMatchObject({ id: 'a', due: '2026-05-06' })
    expect(dueBatch({ ...line, limit_id: 'petition.end' })).toMatchObject({ id: 'a', due: null, days: [] })
    expect(dueBatch({ ...line, amount: 30, unit: 'day' }).warnings?.[0]).toContain(
      '所给数值 30 day 与法定 60 day 不同',
    )
  })

  test.skipIf(!existsSync(vectors))('counts every case of the vectors as they do, day by day', () => {
    const cases: Vector[] = readFileSync(vectors, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const answered = cases.map((line) => ({ line, answer: dueBatch(line) }))
    const uncounted = (answer: ReturnType<typeof dueBatch>) =>
      answer.days
        .filter((day) => !day.counted)
        .map((day) => day.date)
        .sort()
    expect(answered.filter(({ line, answer }) => answer.due !== line.due).map(({ line }) => line.id)).toEqual(
      [],
    )
    expect(
      answered.filter(({ answer }) => answer.warnings?.some((words) => words.includes('所给数值'))),
    ).toEqual([])
    for (const { line, answer } of answered)
      expect(uncounted(answer), String(line.id)).toEqual(line.skipped.map(({ date }) => date).sort())
    expect(cases.length).toBeGreaterThan(50)
  })
})

interface Vector extends BatchLine {
  due: string
  skipped: { date: string }[]
}
