/** Rows that an entry owns, through the door. */
import { expect, test } from 'vitest'
import { openDoor, signedIn } from '../door.ts'
import { noPostgres, street } from '../product.ts'

test.skipIf(noPostgres())(
  'a corrected row keeps what the page was shown masked and did not send back',
  async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk', 'head')
    const opened = await ask('POST', '/api/study_training', {
      values: { held_on: '2026-03-02', kind: 'enforcement_course', topic: '某专题' },
      parts: { attendance: [{ name: '张某某', id_no: '11010519491231002X', phone: '13800000001' }] },
    })
    expect(opened.status, JSON.stringify(opened.body)).toBe(201)
    const [row] = (await ask('GET', `/api/study_training/${opened.body.id}`)).body.parts.attendance
    expect(row).toMatchObject({
      id_no: '110105********002X',
      kind: 'enforcement_course',
      held_on: '2026-03-02',
    })
    const corrected = await ask('PATCH', `/api/study_training/${opened.body.id}`, {
      version: 1,
      values: {},
      parts: { attendance: [{ id: row.id, name: '张某甲' }] },
      reason: '姓名有误',
    })
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
    const [kept] = await door.product
      .sql`select name, id_no, phone from study_training_attendance where county = '990101'`
    expect(kept).toEqual({ name: '张某甲', id_no: '11010519491231002X', phone: '13800000001' })
  },
)
