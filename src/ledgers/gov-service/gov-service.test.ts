/** A few items and cases in, the figures of reports out; the days of the Licensing Law. */
import { describe, expect, it } from 'vitest'
import { publicView } from '#kernel/disclosure.ts'
import { clock, faults, figure, gate, given, kindNamed, read } from '#test/ledger.ts'
import { caseFields, caseProcedure } from './case.ts'
import { caseDisclosure } from './disclosure.ts'
import { govService } from './index.ts'

const item = { kind: 'service', name: '某事项', dept: '某局', valid_from: '2020-01-01', status: 'published' }
const licence = {
  item_name: '某许可',
  item_kind: 'licence',
  accepted_on: '2022-03-01',
  done_on: '2022-03-29',
  result: 'granted',
  status: 'done',
}
const items = (id: string, ...entries: object[]) =>
  figure(
    govService,
    id,
    2022,
    entries.map((each) => given({ ...each }, {}, 'item')),
  )
const cases = (id: string, ...entries: object[]) =>
  figure(
    govService,
    id,
    2022,
    entries.map((each) => given({ ...each }, {}, 'case')),
  )
const [itemKind, caseKind] = [kindNamed(govService, 'item'), kindNamed(govService, 'case')]

describe('figures of lists', () => {
  it('an item in force on the last day of the year is counted, one without days until it is cancelled', () => {
    const on = (valid_from: string | null, valid_to: string | null = null, status = 'published') => ({
      ...item,
      valid_from,
      valid_to,
      status,
    })
    expect(items('gov_service.items.count', on('2022-12-31'), on('2023-01-01'))).toBe(1)
    expect(items('gov_service.items.count', on(null, null, 'sorted'), on(null, null, 'cancelled'))).toBe(1)
    expect(
      items(
        'gov_service.items.count',
        on('2020-01-01', '2022-12-31', 'cancelled'),
        on('2020-01-01', '2023-01-01', 'cancelled'),
      ),
    ).toBe(1)
  })

  it('only licences in the list are licences of the list', () => {
    const listed = { ...item, kind: 'licence', in_list: true }
    expect(items('gov_service.licences.listed', listed, { ...listed, in_list: false }, item)).toBe(1)
  })

  it('the share wholly online is taken over service items', () => {
    const levels = ['full', 'full', 'partial', 'none'].map((online_level) => ({ ...item, online_level }))
    expect(
      items('gov_service.full_online_rate', ...levels, { ...item, kind: 'power', online_level: 'full' }),
    ).toEqual([2, 4])
    expect(items('gov_service.online_rate', ...levels)).toEqual([3, 4])
  })

  it('a department with several electronic certificates is one department', () => {
    const enabled = { ...item, ecert_enabled: true }
    expect(
      items('gov_service.ecert.departments', enabled, enabled, { ...enabled, dept: '另一局' }, item),
    ).toBe(2)
  })

  it('an office with several items is one office, and one without items in force is none', () => {
    const other = { ...item, dept: '另一局', certificate_free: true }
    const gone = { ...item, dept: '旧局', status: 'cancelled', valid_to: '2022-05-01' }
    expect(items('gov_service.offices.services', item, item, other, gone)).toBe(2)
    expect(items('gov_service.offices.cancelled', item, other, gone)).toBe(1)
    expect(items('gov_service.items.certificate_free', item, other)).toBe(1)
  })

  it('items and cases are not mixed up', () => {
    expect(cases('gov_service.items.count', item)).toBe(0)
    expect(items('gov_service.cases.done', licence)).toBe(0)
  })
})

describe('figures of cases', () => {
  it('a licence belongs to the year it was done in', () => {
    const on = (done_on: string) => ({ ...licence, done_on })
    expect(
      cases(
        'gov_service.licence_cases.handled',
        on('2021-12-31'),
        on('2022-01-01'),
        on('2022-12-31'),
        on('2023-01-01'),
      ),
    ).toBe(2)
    expect(cases('gov_service.licence_cases.handled', { ...licence, item_kind: 'service' })).toBe(0)
  })

  it('certificates that settle the past are a part of all certificates', () => {
    const certificate = {
      ...licence,
      item_name: '不动产登记',
      item_kind: 'service',
      certificate_no: '某证1号',
    }
    const past = { ...certificate, programme: '历史遗留登记难' }
    const all = [certificate, past, { ...past, certificate_no: null }]
    expect(cases('gov_service.real_estate_certs.issued', ...all)).toBe(1)
    expect(cases('gov_service.real_estate_certs.all', ...all)).toBe(2)
  })

  it('in time is by the day the case was due; one without a due day is in neither part', () => {
    const due = (done_on: string) => ({ ...licence, done_on, due_on: '2022-03-29' })
    expect(cases('gov_service.cases.timely_rate', due('2022-03-29'), due('2022-03-30'), licence)).toEqual([
      1, 2,
    ])
  })

  it('no visit is 0, and what nobody noted is not 0', () => {
    const visits = [0, 1, null].map((each) => ({ ...licence, visits: each }))
    expect(cases('gov_service.cases.zero_visit_rate', ...visits)).toEqual([1, 2])
  })
})

describe('the clocks of a licence', () => {
  const open = { ...licence, done_on: null }

  it('it is decided within twenty working days, ten more once they are granted, a working Saturday among them', () => {
    expect(clock(caseKind, 'deciding', open, '2022-03-29')).toMatchObject({
      due: '2022-03-29',
      state: 'running',
    })
    expect(clock(caseKind, 'deciding', open, '2022-03-30')?.state).toBe('overdue')
    expect(clock(caseKind, 'deciding', { ...open, extended_on: '2022-03-28' }, '2022-03-30')?.due).toBe(
      '2022-04-13',
    )
  })

  it('a hearing or an expert review stops the clock', () => {
    const heard = { ...open, special_from: '2022-03-07', special_to: '2022-03-11' }
    expect(clock(caseKind, 'deciding', heard, '2022-03-30')?.due).toBe('2022-04-06')
  })

  it('what lacks is told within five working days, the certificate issued within ten', () => {
    const received = { item_kind: 'licence', received_at: '2022-03-01 10:00:00' }
    expect(clock(caseKind, 'checking', received, '2022-03-08')?.due).toBe('2022-03-08')
    expect(clock(caseKind, 'issuing', licence, '2022-04-01')?.due).toBe('2022-04-13')
  })

  it('other services run against no clock of this law', () => {
    expect(clock(caseKind, 'deciding', { ...open, item_kind: 'service' }, '2022-03-30')).toBeNull()
  })
})

describe('what the law demands', () => {
  it('no power in a list without a basis, no hand-over without a township', () => {
    expect(gate(itemKind, 'publish', { kind: 'licence' })?.field).toBe('basis')
    expect(gate(itemKind, 'publish', { kind: 'licence', basis: '某条例第三条' })).toBeNull()
    expect(gate(itemKind, 'hand_down', { to_level: 'township' })?.field).toBe('undertaker')
  })

  it('no approval outside the list', () => {
    expect(gate(caseKind, 'accept', licence)?.article).toBe('优化营商环境条例 第四十条')
    expect(gate(caseKind, 'accept', { ...licence, item_code: 'XK001' })).toBeNull()
    expect(gate(caseKind, 'accept', { ...licence, item_kind: 'service' })).toBeNull()
  })

  it('a refusal says why and issues no certificate', () => {
    const refused = { ...licence, result: 'refused' }
    expect(gate(caseKind, 'decide', refused)?.article).toBe('行政许可法 第三十八条')
    expect(gate(caseKind, 'issue', refused)?.field).toBe('result')
  })

  it('a case is not done before it was accepted', () => {
    expect(faults(caseKind, { ...licence, done_on: '2022-02-28' })).toEqual([['wrong_order', 'done_on']])
  })

  it('the public sees a licence that was granted, with the name masked', () => {
    expect(publicView(caseDisclosure, caseFields, { ...licence, name: '王某某' })).toMatchObject({
      name: '王**',
    })
    expect(publicView(caseDisclosure, caseFields, { ...licence, item_kind: 'service' })).toBeNull()
  })

  it('a case whose kind nobody wrote is a licence where its name says so', () => {
    const kindOf = (item_name: string) => caseProcedure.derived['item_kind']!({ item_name })
    expect(['食品经营许可', '户口登记'].map(kindOf)).toEqual(['licence', null])
  })
})

describe('reading lists and cases', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['行政许可事项', '赋权事项', '公共服务', '权力事项'].map((word) => read(itemKind, 'kind', word)),
    ).toEqual(['licence', 'delegated', 'service', 'power'])
    expect(['Ⅳ级', '全流程网办', '网上预审'].map((word) => read(itemKind, 'online_level', word))).toEqual([
      'full',
      'full',
      'partial',
    ])
    expect(['综合窗口', '政务服务网', '村级'].map((word) => read(caseKind, 'channel', word))).toEqual([
      'window',
      'online',
      'village',
    ])
    expect(read(caseKind, 'item_name', '办理不动产登记')).toBe('不动产登记')
    expect(read(caseKind, 'programme', '化解不动产登记历史遗留问题')).toBe('历史遗留登记难')
  })
})

describe('what is nearer and quicker', () => {
  it('the days cut follow from those of the law and those promised', () => {
    const cut = itemKind.procedure.derived.days_cut!
    expect(cut({ days_legal: 20, days_promised: 5 })).toBe(15)
    expect(cut({ days_legal: 5, days_promised: 8 })).toBe(0)
    expect(cut({ days_legal: 20 })).toBeNull()
    const timed = { ...item, days_legal: 20, days_promised: 5, days_cut: 15 }
    expect(items('gov_service.days_cut_rate', timed, item)).toEqual([15, 20])
  })

  it('services in the hall are a part of all services', () => {
    expect(items('gov_service.items.in_hall_rate', { ...item, in_hall: true }, item)).toEqual([1, 2])
  })

  it('duties of a town are told apart by their list', () => {
    const duties = ['duty_basic', 'duty_basic', 'duty_joint', 'duty_recalled'].map((kind) => ({
      ...item,
      kind,
    }))
    expect(items('gov_service.duties.count', ...duties, item)).toBe(4)
    expect(items('gov_service.duties.basic', ...duties)).toBe(2)
    expect(read(itemKind, 'kind', '配合履职')).toBe('duty_joint')
  })

  it('cases are told apart by the way they came in', () => {
    const came = ['window', 'online', 'online', 'home'].map((channel) => ({ ...licence, channel }))
    expect(cases('gov_service.cases.online', ...came)).toBe(2)
    expect(cases('gov_service.cases.window', ...came)).toBe(1)
    expect(cases('gov_service.cases.at_home', ...came)).toBe(1)
    expect(read(caseKind, 'channel', '上门服务')).toBe('home')
  })

  it('a licence is counted by what it allows', () => {
    const felling = { ...licence, item_name: '林木采伐许可证核发' }
    const house = { ...licence, item_name: '乡村建设规划许可' }
    expect(cases('gov_service.licence_cases.forestry', felling, house, licence)).toBe(1)
    expect(cases('gov_service.licence_cases.planning', felling, house, licence)).toBe(1)
  })
})
