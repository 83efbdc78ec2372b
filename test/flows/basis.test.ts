/** 口径 through the door: a unit counts by another reading from a year on, and comparisons show both values. */
import { expect, test } from 'vitest'
import type { Role } from '#kernel/roles.ts'
import { openDoor, signedIn } from '../door.ts'
import { county, noPostgres, street, town } from '../product.ts'

const rate = 'petition.acceptance_timely_rate'

test.skipIf(noPostgres())(
  'a reading holds from its year on, and what was read otherwise shows both values',
  async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head')
    const receive = async (channel: string, year: number, accepted: string) => {
      const opened = await ask('POST', '/api/petition', {
        values: { channel, received_on: `${year}-03-02`, matter: '某事' },
      })
      const taken = await ask('POST', `/api/petition/${opened.body.id}/steps/accept`, {
        version: 1,
        values: { accepted_on: accepted },
      })
      expect(taken.status, JSON.stringify(taken.body)).toBe(200)
    }
    for (const year of [2024, 2025]) {
      await receive('online_system', year, `${year}-03-03`)
      await receive('visit', year, `${year}-06-03`)
    }
    const valueIn = async (year: number) =>
      (await ask('GET', `/api/figures?unit=${street.code}&year=${year}&indicator=${rate}`)).body.figures[0]
        .value
    expect(await valueIn(2025)).toBe(50)

    const chosen = await ask('POST', `/api/figures/${rate}/basis`, {
      unit: street.code,
      basis: 'online',
      since: 2025,
      reason: '上级报表只计网上信访',
    })
    expect(chosen.status, JSON.stringify(chosen.body)).toBe(200)
    expect([await valueIn(2024), await valueIn(2025)]).toEqual([50, 100])

    const years = await ask('GET', `/api/figures/${rate}/series?unit=${street.code}&years=2024,2025`)
    expect(years.body).toMatchObject([
      { year: 2024, value: 50, alike: { value: 100, basis: { en: 'Online petitions only' } } },
      { year: 2025, value: 100, basis: { en: 'Online petitions only' } },
    ])
    expect(years.body[1].alike).toBeUndefined()

    const traced = await ask('GET', `/api/figures/${rate}/entries?unit=${street.code}&year=2025`)
    expect(traced.body).toMatchObject({ value: 100, total: 1 })
    expect(traced.body.basis).toContain('只计网上信访')

    const above = await signedIn(door, county.code, 'supervisor')
    const units = await above('GET', `/api/figures/${rate}/units?unit=${county.code}&year=2025`)
    expect(units.body).toMatchObject([
      { unit: street.code, value: 100, alike: { value: 50, basis: { zh: '通用口径' } } },
      { unit: town.code, value: null },
    ])
  },
)

test.skipIf(noPostgres())(
  'a reading is chosen by who answers for the unit, is known, and has a reason',
  async () => {
    const door = await openDoor()
    const choose = async (roles: Role[], unit: string, change: object = {}) => {
      const ask = await signedIn(door, street.code, ...roles)
      const body = { unit, basis: 'online', since: 2025, reason: '某某理由', ...change }
      return (await ask('POST', `/api/figures/${rate}/basis`, body)).status
    }
    expect(await choose(['clerk'], street.code)).toBe(403)
    expect(await choose(['head'], town.code)).toBe(404)
    expect(await choose(['head'], street.code, { basis: 'nothing' })).toBe(400)
    expect(await choose(['head'], street.code, { reason: '' })).toBe(422)
    expect(await choose(['head'], street.code)).toBe(200)
  },
)

test.skipIf(noPostgres())(
  'a report prints the reading of its unit, and keeps to it when the unit chooses another',
  async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head')
    for (const [channel, accepted] of [
      ['online_system', '2025-03-03'],
      ['visit', '2025-06-03'],
    ] as const) {
      const values = { channel, received_on: '2025-03-02', matter: '某事' }
      const opened = await ask('POST', '/api/petition', { values })
      await ask('POST', `/api/petition/${opened.body.id}/steps/accept`, {
        version: 1,
        values: { accepted_on: accepted },
      })
    }
    const choose = (basis: string) =>
      ask('POST', `/api/figures/${rate}/basis`, { unit: street.code, basis, since: 2025, reason: '某某理由' })
    await choose('online')
    const composed = await ask('POST', '/api/reports', { unit: street.code, year: 2025 })
    expect(composed.status, JSON.stringify(composed.body)).toBe(201)
    const figure = JSON.stringify(composed.body.document)
    expect(figure).toContain('"reading":"online"')
    await choose('')
    const read = await ask('GET', `/api/reports/${composed.body.id}`)
    expect(read.body.drift.filter(({ indicator }: { indicator: string }) => indicator === rate)).toEqual([])
  },
)
