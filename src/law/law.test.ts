/** The limits as data: complete, consistent, and equal to the table they were typed from where that stands beside us. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, isDay, yearOf } from '#kernel/day.ts'
import { holidays, nationalCalendar } from './holidays.ts'
import { type LimitId, limits, statutes } from './index.ts'
import { defineStatute, limit } from './statute.ts'

const shared = join(import.meta.dirname, '../../../shared/law')
const all = Object.values(limits)

describe('the limits', () => {
  test('have ids of their own: none is lost when statutes are joined', () => {
    expect(all).toHaveLength(statutes.flatMap((statute) => Object.keys(statute.limits)).length)
    expect(Object.entries(limits).filter(([id, each]) => each.id !== id)).toEqual([])
  })

  test('each says what it is, where it stands and from when', () => {
    for (const each of all) {
      for (const words of [each.label, each.law, each.article, each.from, each.actor])
        expect(words.trim()).not.toBe('')
      expect(each.confidence).toBeGreaterThan(0)
      expect(each.confidence).toBeLessThanOrEqual(1)
    }
  })

  test('versions are dated, follow one another, and count something unless the limit has no length', () => {
    for (const { id, kind, versions } of all) {
      const since = versions.map((version) => version.since)
      expect(since.every(isDay), id).toBe(true)
      expect(since, id).toEqual([...new Set(since)].sort())
      for (const { amount, by, before } of versions)
        expect(amount > 0 || kind === 'step' || Boolean(by ?? before), id).toBe(true)
    }
  })

  test('only a date of the year has a date, and each of those exists', () => {
    for (const { id, kind, versions } of all)
      for (const { by, before } of versions) {
        const date = by ?? before
        expect(date !== undefined, id).toBe(kind === 'by_date')
        if (date) expect(isDay(date.length === 5 ? `2024-${date}` : date), id).toBe(true)
      }
  })

  test('what burdens or lapses does not move on from a rest day, and nothing does that is not a deadline', () => {
    const still = all.filter(({ kind, rolls }) => !rolls && (kind === 'max' || kind === 'limitation'))
    expect(still.map(({ id }) => id).sort()).toEqual([
      'coercion.freeze',
      'coercion.seal',
      'normdoc.validity',
      'normdoc.validity.trial',
      'penalty.credit.general.max',
      'penalty.credit.minor.max',
      'penalty.credit.serious.max',
      'penalty.prosecution.extended',
      'penalty.prosecution.general',
    ])
    expect(all.filter(({ kind, rolls }) => rolls && kind !== 'max' && kind !== 'limitation')).toEqual([])
  })

  test('a wrong id does not compile', () => {
    // @ts-expect-error the id is misspelt
    const wrong: LimitId = 'petition.finsh'
    expect(wrong in limits).toBe(false)
  })

  test('a limit takes from its statute what it does not say itself', () => {
    const { limits: own } = defineStatute({
      title: '某条例',
      since: '2026-01-01',
      source: 'memory',
      confidence: 0.5,
      limits: {
        'some.answer': limit({
          label: '答复',
          article: '第一条',
          from: '收到之日',
          actor: '某机关',
          confidence: 0.9,
          versions: [{ since: '2026-01-01', amount: 5, unit: 'day' }],
        }),
      },
    })
    expect(own['some.answer']).toMatchObject({
      id: 'some.answer',
      law: '某条例',
      kind: 'max',
      rolls: true,
      scope: 'national',
      source: 'memory',
      confidence: 0.9,
    })
  })
})

describe('the holidays', () => {
  test('a year has the working days that its notice leaves', () => {
    const workingDays = Object.keys(holidays).map((year) => {
      let worked = 0
      for (let day = `${year}-01-01`; yearOf(day) === Number(year); day = addDays(day, 1))
        if (nationalCalendar.works(dayNumber(day))) worked += 1
      return worked
    })
    expect(workingDays).toEqual([250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248])
  })

  test('only weekends are worked in exchange, and none of them is a holiday', () => {
    for (const [year, { worked }] of Object.entries(holidays))
      for (const date of worked) {
        const day = dayNumber(`${year}-${date}`)
        expect(nationalCalendar.works(day) && nationalCalendar.isMadeUp(day)).toBe(true)
        expect(new Date(`${year}-${date}T00:00:00Z`).getUTCDay() % 6).toBe(0)
      }
  })
})

describe.skipIf(!existsSync(join(shared, 'time-limits.json')))('the table of time limits', () => {
  test('has the same ids, amounts, units, kinds and extensions', () => {
    const table: TableLine[] = JSON.parse(readFileSync(join(shared, 'time-limits.json'), 'utf8'))
    expect(Object.keys(limits).sort()).toEqual(table.map(({ id }) => id).sort())
    for (const line of table) {
      const { kind, versions, extension, scope, confidence, law, article } = limits[line.id]
      const { amount, unit } = versions.at(-1)!
      expect({ id: line.id, amount, unit, scope, confidence, article }).toEqual({
        id: line.id,
        amount: line.amount,
        unit: line.unit,
        scope: line.scope,
        confidence: line.confidence,
        article: line.basis.article_zh,
      })
      // Hours of training in a year are no period, though the table lists them with the minimum periods.
      expect(kind, line.id).toBe(line.id === 'study.training.hours' ? 'quota' : line.kind)
      expect(extension?.amount ?? 0, line.id).toBe(line.extension?.amount ?? 0)
      expect(line.basis.law_zh.replace(/[《》（）]/g, ''), line.id).toContain(
        law.slice(0, 8).replace(/[《》（）]/g, ''),
      )
    }
  })
})

interface TableLine {
  id: LimitId
  amount: number
  unit: string
  kind: string
  scope: string
  confidence: number
  extension: { amount: number } | null
  basis: { law_zh: string; article_zh: string }
}
