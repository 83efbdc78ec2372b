/** A few orders in, the figures of reports out; each channel by its own day, in time to the minute. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { workOrder } from './index.ts'

const grid = {
  channel: 'grid',
  accepted_on: '2021-06-17 09:06:00',
  due_on: '2021-06-20 09:06:00',
  closed_on: '2021-06-18 01:00:00',
  handler: '城管中队',
  status: 'closed',
}
const hotline = {
  channel: 'hotline_12345',
  received_on: '2021-04-01 00:00:00',
  accepted_on: '2021-04-01 00:00:00',
  dispatched_on: '2021-04-01 00:00:00',
  handler: '市政站',
  status: 'dispatched',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    workOrder,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of orders', () => {
  it('hotline orders count by the day they were dispatched, grid cases by the day they were accepted', () => {
    expect(
      of(
        'work_order.hotline.transferred',
        hotline,
        { ...hotline, dispatched_on: '2022-01-01 00:00:00' },
        grid,
      ),
    ).toBe(1)
    expect(
      of('work_order.grid.accepted', grid, { ...grid, accepted_on: '2020-12-31 23:59:59' }, hotline),
    ).toBe(1)
  })

  it('a moment in the last minute of the year belongs to that year', () => {
    expect(
      of(
        'work_order.grid.accepted',
        { ...grid, accepted_on: '2021-12-31 23:59:59' },
        { ...grid, accepted_on: '2022-01-01 00:00:00' },
      ),
    ).toBe(1)
  })

  it('closing and timely rates are taken over all channels together', () => {
    const called = {
      ...hotline,
      status: 'followed_up',
      due_on: '2021-04-16 23:59:59',
      closed_on: '2021-04-16 00:00:00',
    }
    expect(of('work_order.closing_rate', grid, called, hotline)).toEqual([2, 3])
    expect(of('work_order.timely_rate', grid, called)).toEqual([2, 2])
  })

  it('an order closed one minute after it was due is not in time', () => {
    expect(of('work_order.timely_rate', { ...grid, closed_on: '2021-06-20 09:06:00' })).toEqual([1, 1])
    expect(of('work_order.timely_rate', { ...grid, closed_on: '2021-06-20 09:07:00' })).toEqual([0, 1])
  })

  it('property complaints count by the day they were received, business ones by the day they were accepted', () => {
    const property = {
      channel: 'property',
      received_on: '2021-12-31 00:00:00',
      accepted_on: '2022-01-02 00:00:00',
      status: 'closed',
    }
    expect(of('property.complaints.received', property)).toBe(1)
    expect(of('property.complaints.resolved_rate', property)).toEqual([1, 1])
    expect(of('business_env.complaints.received', { ...property, channel: 'business_env_platform' })).toBe(0)
  })
})

describe('what an order must have', () => {
  it('an order in somebody’s hands has the day by which its channel is counted', () => {
    expect(faults(workOrder, { ...hotline, dispatched_on: null })).toEqual([
      ['missing_required', 'dispatched_on'],
    ])
    expect(faults(workOrder, { ...grid, accepted_on: null })).toEqual([['missing_required', 'accepted_on']])
    expect(faults(workOrder, hotline)).toEqual([])
  })

  it('a call just taken need not be dispatched yet, but has a day', () => {
    expect(faults(workOrder, { channel: 'hotline_12345', received_on: '2021-04-01 00:00:00' })).toEqual([])
    expect(faults(workOrder, { channel: 'box' })).toEqual([['missing_required', 'received_on']])
  })

  it('it is not closed before it was accepted; a day without an hour is not before an hour of that day', () => {
    expect(faults(workOrder, { ...grid, closed_on: '2021-06-17 03:00:00' })).toEqual([
      ['wrong_order', 'closed_on'],
    ])
    expect(faults(workOrder, { ...grid, closed_on: '2021-06-17 00:00:00' })).toEqual([])
  })

  it('it is not closed without a result', () => {
    expect(gate(workOrder, 'close', { channel: 'grid' })?.field).toBe('result')
    expect(gate(workOrder, 'close', { channel: 'grid', result: 'solved' })).toBeNull()
  })

  it('its time cannot be prolonged once it is over', () => {
    expect(gate(workOrder, 'extend', { due_on: '2021-04-16 23:59:59', extended_on: '2021-04-16' })).toBeNull()
    expect(
      gate(workOrder, 'extend', { due_on: '2021-04-16 23:59:59', extended_on: '2021-04-17' })?.field,
    ).toBe('extended_on')
  })
})

describe('the clock of an order', () => {
  it('a question is answered in three working days, over Qingming in more', () => {
    const question = { ...hotline, order_kind: 'consult' }
    expect(clock(workOrder, 'answering', question, '2021-04-02')).toMatchObject({
      due: '2021-04-07',
      state: 'running',
      given: false,
    })
    expect(clock(workOrder, 'handling', question, '2021-04-02')).toBeNull()
  })

  it('the day that the hotline set goes before the one counted', () => {
    const set = { ...hotline, due_on: '2021-04-16 23:59:59' }
    expect(clock(workOrder, 'handling', set, '2021-04-16')).toMatchObject({
      due: '2021-04-16 23:59:59',
      state: 'running',
      given: true,
    })
    expect(clock(workOrder, 'handling', set, '2021-04-17')?.state).toBe('overdue')
    expect(
      clock(workOrder, 'handling', { ...set, closed_on: '2021-04-16 18:30:00' }, '2021-05-01')?.state,
    ).toBe('kept')
  })

  it('a time of hours is kept to the minute, as the figure counts it', () => {
    const set = { ...hotline, due_on: '2021-04-03 09:00:00' }
    expect(
      clock(workOrder, 'handling', { ...set, closed_on: '2021-04-03 09:00:00' }, '2021-05-01')?.state,
    ).toBe('kept')
    expect(
      clock(workOrder, 'handling', { ...set, closed_on: '2021-04-03 09:01:00' }, '2021-05-01')?.state,
    ).toBe('late')
  })
})

describe('reading orders', () => {
  it('the hotline has many names', () => {
    const names = ['12345', '市民热线', '12345热线', '“12345”市民服务热线', '１２３４５']
    expect(new Set(names.map((name) => read(workOrder, 'channel', name)))).toEqual(new Set(['hotline_12345']))
    expect(read(workOrder, 'channel', '网格巡查')).toBe('grid')
    expect(read(workOrder, 'channel', '不知道')).toBe('unknown_status')
  })

  it('a due day without an hour lasts until its end, a day of receipt begins with it', () => {
    expect(read(workOrder, 'due_on', '2021.4.16')).toBe('2021-04-16 23:59:59')
    expect(read(workOrder, 'received_on', '2021.4.16')).toBe('2021-04-16 00:00:00')
    expect(read(workOrder, 'accepted_on', '2021-03-32 09:15')).toBe('impossible_date')
  })

  it('fairly satisfied is satisfied', () => {
    expect(['基本满意', '非常不满意', '是'].map((word) => read(workOrder, 'satisfied', word))).toEqual([
      true,
      false,
      true,
    ])
  })
})

describe('hotline orders', () => {
  it('their rates are taken over the orders that were passed on in the year', () => {
    const closed = {
      ...hotline,
      status: 'closed',
      due_on: '2021-04-10 00:00:00',
      closed_on: '2021-04-09 00:00:00',
      satisfied: true,
      result: 'solved',
    }
    const late = { ...closed, closed_on: '2021-04-11 00:00:00', satisfied: false, result: 'explained' }
    const orders = [hotline, closed, late, grid]
    expect(of('work_order.hotline.closing_rate', ...orders)).toEqual([2, 3])
    expect(of('work_order.hotline.timely_rate', ...orders)).toEqual([1, 2])
    expect(of('work_order.hotline.satisfaction_rate', ...orders)).toEqual([1, 2])
    expect(of('work_order.solved_rate', ...orders)).toEqual([1, 2])
    expect(of('work_order.closed', ...orders)).toBe(3)
  })
})

describe('what orders are about', () => {
  it('an order is counted by its kind and by the words of its category', () => {
    const order = {
      accepted_on: '2022-04-01',
      order_kind: 'complaint',
      category: '噪声污染',
      status: 'closed',
    }
    const entries = [order, { ...order, order_kind: 'consult', category: '社保' }].map((each) => given(each))
    expect(figure(workOrder, 'work_order.complaints', 2022, entries)).toBe(1)
    expect(figure(workOrder, 'work_order.consultations', 2022, entries)).toBe(1)
    expect(figure(workOrder, 'work_order.noise', 2022, entries)).toBe(1)
  })
})
