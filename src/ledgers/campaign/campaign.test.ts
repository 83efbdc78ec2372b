/** A few actions in, the figures of reports out; what must be shown before a hazard is struck off. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { campaign } from './index.ts'

const hazard = {
  name: '房屋安全隐患排查整治',
  action_kind: 'inspect',
  action_on: '2021-03-05',
  result_item: '隐患',
  result_qty: 20,
  result_unit: '处',
  status: 'inspecting',
}
const wages = {
  name: '欠薪',
  action_kind: 'recover',
  action_on: '2021-06-01',
  amount: 310_000,
  status: 'rectifying',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    campaign,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of campaigns', () => {
  it('hazards are added up in the year of the action', () => {
    const entries = [
      hazard,
      { ...hazard, action_on: '2020-12-31' },
      { ...hazard, result_qty: 5, mended_qty: 4 },
    ]
    expect(of('campaign.housing_hazards.found', ...entries)).toBe(25)
    expect(of('campaign.hazards.mended_rate', ...entries)).toEqual([4, 25])
    expect(of('campaign.housing_hazards.found', { ...hazard, name: '消防安全' })).toBe(0)
  })

  it('group renting counts actions, not rooms', () => {
    const action = { name: '群租整治', action_kind: 'rectify', action_on: '2021-01-21', result_qty: 8 }
    expect(of('campaign.group_rent.actions', action, { ...action, action_kind: 'inspect' })).toBe(1)
  })

  it('wages are recovered on the day of the action and cleared on the day of the strike, in 万元', () => {
    const struck = {
      ...wages,
      amount: 380_000,
      status: 'written_off',
      action_on: '2020-12-01',
      closed_on: '2021-01-10',
    }
    expect(of('campaign.wages.recovered', wages, struck)).toBe(31)
    expect(of('campaign.wages.arrears_cleared', wages, struck)).toBe(38)
  })

  it('the joint figures of culture leave other fields out, the plain ones do not', () => {
    const joint = {
      name: '文化市场',
      action_kind: 'joint',
      action_on: '2021-05-01',
      premises: 9,
      person_times: 8,
    }
    const traffic = { ...joint, name: '道路交通', premises: 100 }
    expect(of('campaign.joint.premises_visits', joint, traffic)).toBe(9)
    expect(of('campaign.joint.premises_visits.all', joint, traffic)).toBe(109)
    expect(of('campaign.joint.actions', joint, traffic, hazard)).toBe(2)
    expect(of('campaign.campaigns', joint, joint, traffic)).toBe(2)
  })

  it('an area of illegal buildings is not added to their number', () => {
    const removed = {
      name: '违法建设',
      action_kind: 'demolish',
      action_on: '2021-05-01',
      result_item: '违法建筑',
    }
    const entries = [
      { ...removed, result_qty: 350.5, result_unit: '平方米' },
      { ...removed, result_qty: 2, result_unit: '处' },
    ]
    expect(of('campaign.illegal_buildings.area', ...entries)).toBe(350.5)
    expect(of('campaign.illegal_buildings.count', ...entries)).toBe(2)
  })
})

describe('what an action must show', () => {
  it('a joint action names at least two units', () => {
    expect(gate(campaign, 'inspect', { action_kind: 'joint', units: '派出所' })?.field).toBe('units')
    expect(gate(campaign, 'inspect', { action_kind: 'joint', units: '派出所、房管所' })).toBeNull()
    expect(gate(campaign, 'inspect', hazard)).toBeNull()
  })

  it('nothing is struck off without evidence or while hazards are left', () => {
    const done = { ...hazard, source_doc: '验收记录' }
    expect(gate(campaign, 'write_off', hazard)?.field).toBe('source_doc')
    expect(gate(campaign, 'write_off', { ...done, mended_qty: 19 })?.field).toBe('mended_qty')
    expect(gate(campaign, 'write_off', { ...done, mended_qty: 20 })).toBeNull()
    expect(gate(campaign, 'write_off', done)).toBeNull()
  })

  it('whoever put it right does not check it', () => {
    expect(campaign.kinds[0]!.procedure.steps['accept']!.apartFrom).toEqual(['rectify'])
  })
})

describe('reading actions', () => {
  it('the words of offices are read as one thing each', () => {
    expect(read(campaign, 'name', '房屋安全隐患排查')).toBe('房屋安全隐患排查整治')
    expect(read(campaign, 'name', '“一难两乱”')).toBe('一难两乱')
    expect(read(campaign, 'result_item', '安全隐患')).toBe('隐患')
    expect(read(campaign, 'result_item', 'coal_boiler')).toBe('燃煤锅炉')
    expect(read(campaign, 'result_item', '某种新事物')).toBe('某种新事物')
    expect(['集中整治', '追讨', '联合检查'].map((word) => read(campaign, 'action_kind', word))).toEqual([
      'rectify',
      'recover',
      'joint',
    ])
    expect(read(campaign, 'result_qty', '十几处')).toBe('text_in_number')
  })

  it('nothing is closed before it began', () => {
    expect(faults(campaign, { ...hazard, closed_on: '2021-03-04' })).toEqual([['wrong_order', 'closed_on']])
  })
})

describe('more results of campaigns', () => {
  const building = {
    name: '违法建设',
    action_kind: 'demolish',
    action_on: '2021-04-01',
    result_item: '新增违建',
    result_qty: 3,
    result_unit: '处',
    status: 'written_off',
  }

  it('new and old illegal buildings are illegal buildings, and are told apart', () => {
    const old = { ...building, result_item: '存量违建', result_qty: 5 }
    expect(of('campaign.illegal_buildings.new', building, old)).toBe(3)
    expect(of('campaign.illegal_buildings.old', building, old)).toBe(5)
    expect(of('campaign.illegal_buildings.count', building, old)).toBe(8)
  })

  it('a result is added up under its name', () => {
    const nets = {
      ...building,
      action_kind: 'seize',
      result_item: '非法渔具',
      result_qty: 150,
      result_unit: '张',
    }
    expect(of('campaign.fishing_gear', nets, building)).toBe(150)
    expect(read(campaign, 'result_item', '渔网')).toBe('非法渔具')
  })
})
