/** A few grants, goods and rooms in, the figures of reports out. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { resource } from './index.ts'
import { items } from './items.ts'
import { procedure } from './procedure.ts'

const camera = {
  kind: 'equipment',
  item: items.body_camera,
  qty: 1,
  acquired_on: '2020-05-11',
  recipient: '某镇综合行政执法队',
  holder_cert_no: 'ZF001',
  status: 'in_use',
}
const phone = {
  ...camera,
  item: items.satellite_phone,
  qty: 2,
  acquired_on: '2021-05-11',
  recipient: '某某镇',
  recipient_kind: 'township',
}
const grant = {
  kind: 'budget',
  item: '某项经费',
  amount: 150_000,
  granted_on: '2021-03-01',
  status: 'granted',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    resource,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of goods', () => {
  it('what is held is what is in use on the last day of the year', () => {
    const on = (acquired_on: string) => ({ ...camera, acquired_on })
    expect(
      of('resource.body_cameras', on('2021-12-31'), on('2022-01-01'), { ...camera, status: 'stored' }),
    ).toBe(1)
  })

  it('what was scrapped since was still in use at the end of an earlier year; without its day it is not counted', () => {
    const scrapped = { ...camera, status: 'scrapped' }
    expect(
      of(
        'resource.body_cameras',
        scrapped,
        { ...scrapped, scrapped_on: '2021-12-31' },
        { ...scrapped, scrapped_on: '2022-01-01' },
      ),
    ).toBe(1)
  })

  it('an officer with two cameras is one officer, a shared camera is none; the base are the front-line officers', () => {
    const officer = { kind: 'officer', front_line: true, status: 'valid' }
    const officers = [officer, officer, { ...officer, front_line: false }].map((each) =>
      given(each, {}, 'enforcer'),
    )
    const cameras = [camera, camera, { ...camera, holder_cert_no: null }].map((each) => given({ ...each }))
    expect(figure(resource, 'resource.body_cameras.coverage_rate', 2021, [...officers, ...cameras])).toEqual([
      1, 2,
    ])
  })

  it('telephones are added up, those who got them are counted once', () => {
    const office = { ...phone, recipient: '某县某局', recipient_kind: 'department' }
    const rescue = { ...phone, recipient: '某县消防救援大队', recipient_kind: 'other' }
    const all = [phone, phone, { ...phone, recipient: '另一镇' }, office, rescue]
    expect(of('resource.satellite_phones.bought', ...all)).toBe(8)
    expect(of('resource.recipients.townships', ...all)).toBe(2)
    expect(of('resource.recipients.departments', ...all)).toBe(1)
    expect(of('resource.rescue.field_terminals', ...all)).toBe(2)
  })

  it('a list of three kinds of goods can be split again', () => {
    const rescue = { ...phone, recipient: '县消防救援大队', qty: 1 }
    const goods = [items.satellite_station, items.workstation, items.camera, items.drone]
    expect(
      of('resource.rescue.station_workstation_camera', ...goods.map((item) => ({ ...rescue, item }))),
    ).toBe(3)
    expect(of('resource.rescue.drones', ...goods.map((item) => ({ ...rescue, item })))).toBe(1)
  })
})

describe('figures of money and rooms', () => {
  it('a grant belongs to the year it was granted in and is printed in 万元', () => {
    const office = { ...grant, purpose: 'reconsideration' }
    expect(of('reconsideration.office.budget', office, { ...office, granted_on: '2022-01-01' }, grant)).toBe(
      15,
    )
    expect(of('reconsideration.office.budget', { ...office, status: 'refused' })).toBe(0)
  })

  it('what was invested is what was spent', () => {
    const spent = { ...grant, purpose: 'digital_government', amount: 3_264_300, spent_on: '2021-11-30' }
    expect(of('digital_gov.investment', spent, { ...spent, spent_on: null })).toBe(326.43)
  })

  it('floor area is measured in ㎡, rooms are not', () => {
    const room = {
      kind: 'premises',
      item: '办公用房',
      qty: 150,
      unit: '㎡',
      assigned_to: '行政复议应诉室',
      status: 'in_use',
    }
    const measured = { ...room, acquired_on: '2020-01-01' }
    expect(of('reconsideration.office.floor_area', measured, { ...measured, qty: 3, unit: '间' })).toBe(150)
  })
})

describe('a resource', () => {
  it('is neither bought nor spent before it was granted', () => {
    expect(gate(resource, 'spend', { ...grant, granted_on: null })?.article).toBe('预算法 第十三条')
    expect(gate(resource, 'spend', grant)).toBeNull()
  })

  it('is issued to somebody', () => {
    expect(gate(resource, 'issue', { item: items.drone })?.field).toBe('assigned_to')
    expect(gate(resource, 'issue', camera)).toBeNull()
  })

  it('has a number, money has an amount', () => {
    expect(faults(resource, { kind: 'equipment', item: items.drone })).toEqual([['missing_required', 'qty']])
    expect(faults(resource, { kind: 'budget', item: '经费', qty: 1 })).toEqual([
      ['missing_required', 'amount'],
    ])
  })

  it('without a column for it is known by its name and unit; money may stand as a quantity', () => {
    const { kind, purpose, amount } = procedure.derived
    expect(
      [
        { amount: 5 },
        { qty: 5, unit: '元' },
        { qty: 150, unit: '㎡' },
        { item: '制式服装', qty: 28 },
        camera,
      ].map((each) => kind!(each)),
    ).toEqual(['budget', 'budget', 'premises', 'uniform', 'equipment'])
    expect(
      ['数字政府建设资金', '复议应诉经费', '普法经费', '办公桌'].map((item) => purpose!({ item })),
    ).toEqual(['digital_government', 'reconsideration', 'publicity', null])
    expect(amount!({ kind: 'budget', qty: 150_000, unit: '元' })).toBe(150_000)
    expect(faults(resource, { kind: 'budget', item: '经费', qty: 150_000, unit: '元' })).toEqual([])
  })

  it('knows the kind of its recipient by the name; rescue brigades are no department', () => {
    const kindOf = (recipient: string) => procedure.derived['recipient_kind']!({ recipient })
    expect(['某某镇', '某县应急管理局', '某县消防救援大队'].map(kindOf)).toEqual([
      'township',
      'department',
      'other',
    ])
  })
})

describe('reading the books of resources', () => {
  it('the words of offices are read as one thing each', () => {
    expect(['4G执法记录仪', '记录仪'].map((word) => read(resource, 'item', word))).toEqual(
      Array(2).fill(items.body_camera),
    )
    expect(['设备', '服装', '资金', '场所'].map((word) => read(resource, 'kind', word))).toEqual([
      'equipment',
      'uniform',
      'budget',
      'premises',
    ])
    expect(['使用中', '库存', '报废', '找不到了'].map((word) => read(resource, 'status', word))).toEqual([
      'in_use',
      'stored',
      'scrapped',
      'unknown_status',
    ])
    expect(read(resource, 'qty', '壹台')).toBe('text_in_number')
    expect(read(resource, 'unit', '平方米')).toBe('㎡')
  })
})
