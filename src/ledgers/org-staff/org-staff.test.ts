/** A few bodies and people in, the figures of reports out; who may be engaged, and how long a committee sits. */
import { describe, expect, it } from 'vitest'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { orgStaff } from './index.ts'

const village = {
  kind: 'village',
  name: '某河村',
  parent: '某某镇',
  active_from: '2005-06-01',
  status: 'active',
}
const committee = {
  kind: 'mediation_committee',
  name: '某河村人民调解委员会',
  parent: '某河村',
  active_from: '2010-03-12',
  status: 'active',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    orgStaff,
    id,
    2022,
    entries.map((each) => given({ ...each })),
  )

describe('figures of bodies', () => {
  it('what stood on the last day of the year is counted, whatever became of it since', () => {
    const on = (active_from: string | null, active_to: string | null = null, status = 'active') => ({
      ...village,
      active_from,
      active_to,
      status,
    })
    expect(of('org.villages.count', on('2022-12-31'), on(null), on('2023-01-01'))).toBe(2)
    expect(
      of(
        'org.villages.count',
        on('2005-06-01', '2022-12-31', 'ended'),
        on('2005-06-01', '2023-01-01', 'ended'),
        on('2005-06-01', null, 'ended'),
        on(null, null, 'proposed'),
      ),
    ).toBe(1)
  })

  it('committees of villages are told from those of towns, and cover each village once', () => {
    const town = { ...committee, name: '某某镇人民调解委员会', parent: '某某镇' }
    const second = { ...committee, name: '某河村第二调委会' }
    const unnamed = { ...committee, name: '某苑社区调委会', parent: null }
    expect(of('mediation.committees.count', committee, town, unnamed)).toBe(2)
    expect(
      of('mediation.committees.coverage_rate', committee, second, town, village, {
        ...village,
        name: '某山村',
      }),
    ).toEqual([1, 2])
  })

  it('a mediator is full-time by the tick or by the word', () => {
    const mediator = { ...committee, kind: 'mediator', name: '杨某' }
    expect(
      of(
        'mediation.mediators.fulltime',
        { ...mediator, fulltime: true },
        mediator,
        { ...mediator, kind: 'fulltime_mediator' },
        { ...mediator, fulltime: true, active_to: '2021-10-31', status: 'ended' },
      ),
    ).toBe(2)
  })

  it('groups below the reform group are counted, others are not', () => {
    const group = {
      kind: 'task_group',
      name: '审批改革组',
      parent: '某县深化“放管服”改革领导小组',
      status: 'active',
    }
    expect(of('org.reform_task_groups.count', group, { ...group, parent: '法治建设领导小组' })).toBe(1)
  })

  it('posts transferred to the enforcement team are added up, a line without a number is one post', () => {
    const post = {
      kind: 'post',
      name: '事业编制',
      headcount: 3,
      transferred_on: '2022-05-01',
      transferred_to: '某县综合行政执法队',
      status: 'transferred',
    }
    const posts = [post, { ...post, headcount: null }, { ...post, transferred_to: '某县林业局' }]
    expect(of('org.posts.transferred', ...posts, { ...post, transferred_on: '2021-12-31' })).toBe(4)
    expect(of('org.posts.transferred_all', ...posts)).toBe(6)
  })
})

describe('who may be engaged', () => {
  const establish = (entry: object) => gate(orgStaff, 'establish', { ...entry })

  it('a mediation committee has three to nine members and a chair', () => {
    const members = (headcount: number) => establish({ ...committee, headcount, head: '张某某' })
    expect([2, 3, 9, 10].map((each) => members(each)?.article ?? null)).toEqual([
      '人民调解法 第八条第二款',
      null,
      null,
      '人民调解法 第八条第二款',
    ])
    expect(establish({ ...committee, headcount: 5 })?.field).toBe('head')
  })

  it('who begins to hear reconsiderations in 2024 is qualified in law, who began before need not be', () => {
    const officer = { kind: 'reconsideration_officer', name: '李某' }
    expect(establish({ ...officer, active_from: '2023-12-31' })).toBeNull()
    expect(establish({ ...officer, active_from: '2024-01-01' })?.article).toBe('行政复议法 第六条')
    expect(establish({ ...officer, active_from: '2024-01-01', legal_qualified: true })).toBeNull()
  })

  it('only posts are transferred', () => {
    expect(gate(orgStaff, 'transfer', village)?.field).toBe('kind')
    expect(gate(orgStaff, 'transfer', { kind: 'post' })).toBeNull()
  })
})

describe('the term of a mediation committee', () => {
  it('ends three years after its election', () => {
    const elected = { ...committee, elected_on: '2021-03-15' }
    expect(clock(orgStaff, 'term', elected, '2024-03-15')).toMatchObject({
      due: '2024-03-15',
      state: 'running',
    })
    expect(clock(orgStaff, 'term', elected, '2024-03-16')?.state).toBe('overdue')
    expect(clock(orgStaff, 'term', { ...elected, kind: 'village' }, '2024-03-16')).toBeNull()
  })
})

describe('reading directories', () => {
  it('the words of offices are read as one thing each', () => {
    expect(
      ['调委会', '社区', '专班', '专职调解员', '复议员'].map((word) => read(orgStaff, 'kind', word)),
    ).toEqual([
      'mediation_committee',
      'village',
      'task_group',
      'fulltime_mediator',
      'reconsideration_officer',
    ])
    expect(['在设', '在聘', '已撤销', '离岗', '转隶'].map((word) => read(orgStaff, 'status', word))).toEqual([
      'active',
      'active',
      'ended',
      'ended',
      'transferred',
    ])
    expect(read(orgStaff, 'fulltime', '兼职')).toBe(false)
  })

  it('nothing ends before it began', () => {
    expect(faults(orgStaff, { active_from: '2022-05-01', active_to: '2022-04-30' })).toEqual([
      ['wrong_order', 'active_to'],
    ])
  })
})

describe('people and places of publicity', () => {
  it('who stands at the end of the year is counted under their kind', () => {
    const one = { name: '某某', active_from: '2020-01-01', status: 'active' }
    const entries = ['publicity_volunteer', 'school_vice_principal', 'rol_inspector', 'publicity_team'].map(
      (kind) => given({ ...one, kind }),
    )
    for (const id of [
      'org.publicity_volunteers.count',
      'org.school_vice_principals.count',
      'org.rol_inspectors.count',
      'org.publicity_teams.count',
    ])
      expect(figure(orgStaff, id, 2022, entries), id).toBe(1)
    expect(['法治辅导员', '普法志愿服务队'].map((word) => read(orgStaff, 'kind', word))).toEqual([
      'school_vice_principal',
      'publicity_team',
    ])
  })
})
