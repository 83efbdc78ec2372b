/** A few tasks, reports on duty and honours in, the figures of reports out; each kind counts its own. */
import { describe, expect, it } from 'vitest'
import { faults, figure, gate, given, read } from '#test/ledger.ts'
import { taskAssessment } from './index.ts'

const [taskKind, assessmentKind, dutyKind, awardKind] = taskAssessment.kinds
const award = {
  title: '全省普法工作先进个人',
  winner: '张某某',
  award_level: 'province',
  target: 'individual',
  awarded_on: '2022-05-01',
  status: 'awarded',
}
const task = {
  content: '制定重大行政决策目录',
  responsible: '司法所',
  due_on: '2022-06-30',
  status: 'under_way',
}
const report = { person: '李某某', level: 'village', held_on: '2022-12-20', form: 'oral', status: 'held' }
const of = (kind: string, id: string, ...entries: object[]) =>
  figure(
    taskAssessment,
    id,
    2022,
    entries.map((each) => given({ ...each }, {}, `task_assessment/${kind}`)),
  )

describe('figures of honours', () => {
  it('provincial honours to persons are told from those to bodies', () => {
    const honours = [
      award,
      { ...award, target: 'collective' },
      { ...award, awarded_on: '2021-12-31' },
      { ...award, status: 'nominated' },
    ]
    expect(of('award', 'award.provincial.individuals', ...honours)).toBe(1)
    expect(of('award', 'award.provincial.collectives', ...honours)).toBe(1)
  })

  it('prefectural honours are counted in one number for bodies and persons', () => {
    const prefecture = { ...award, award_level: 'prefecture' }
    expect(
      of(
        'award',
        'award.prefecture.units_individuals',
        prefecture,
        { ...prefecture, target: 'collective' },
        award,
      ),
    ).toBe(2)
  })

  it('a model village stays one until it is withdrawn', () => {
    const village = { ...award, title: '省级民主法治示范村', target: 'collective', awarded_on: '2019-03-01' }
    const villages = [
      village,
      { ...village, withdrawn_on: '2022-06-01', status: 'withdrawn' },
      { ...village, withdrawn_on: '2023-06-01', status: 'withdrawn' },
      { ...village, title: '文明村' },
    ]
    expect(of('award', 'award.model_villages.count', ...villages)).toBe(2)
    expect(of('award', 'award.model_villages.new', ...villages)).toBe(0)
  })
})

describe('figures of tasks and reports on duty', () => {
  it('a task belongs to the year it is due in, and is done in time until that day', () => {
    const done = (done_on: string) => ({ ...task, done_on, status: 'done' })
    const tasks = [task, done('2022-06-30'), done('2022-07-01'), { ...task, due_on: '2023-06-30' }]
    expect(of('task', 'task.completion_rate', ...tasks)).toEqual([2, 3])
    expect(of('task', 'task.on_time_rate', ...tasks)).toEqual([1, 2])
    expect(of('task', 'task.overdue', ...tasks)).toBe(1)
  })

  it('who was due and did not report lowers the coverage', () => {
    const due = { ...report, held_on: null, due_on: '2022-12-31', status: 'due' }
    expect(
      of('duty_report', 'duty_report.coverage_rate', report, due, { ...due, due_on: '2023-12-31' }),
    ).toEqual([1, 2])
    expect(of('duty_report', 'duty_report.villages', report, { ...report, level: 'member' })).toBe(1)
  })

  it('a unit that is assessed each quarter is one unit', () => {
    const quarter = { target: '某某镇', cycle: 'quarterly', assessed_on: '2022-04-08', status: 'published' }
    expect(of('assessment', 'assessment.units', quarter, quarter, { ...quarter, target: '某某乡' })).toBe(2)
    expect(of('assessment', 'assessment.quarterly', quarter, quarter)).toBe(2)
  })
})

describe('steps', () => {
  it('a task starts with an owner and a day', () => {
    expect(gate(taskKind!, 'start', task)).toBeNull()
    expect(gate(taskKind!, 'start', { ...task, due_on: null })?.field).toBe('due_on')
    expect(gate(taskKind!, 'start', { ...task, responsible: null })?.field).toBe('responsible')
  })

  it('an honour is noted with the document that gave it', () => {
    expect(gate(awardKind!, 'award', award)?.field).toBe('issuer')
    expect(
      gate(awardKind!, 'award', { ...award, issuer: '某省普法办', doc_no: '某普发〔2022〕1号' }),
    ).toBeNull()
  })

  it('days do not run backwards', () => {
    expect(faults(dutyKind!, { ...report, rated_on: '2022-12-19' })).toEqual([['wrong_order', 'rated_on']])
    expect(faults(assessmentKind!, { assessed_on: '2022-04-08', published_on: '2022-04-07' })).toEqual([
      ['wrong_order', 'published_on'],
    ])
  })
})

describe('reading', () => {
  it('the words of offices are read as one thing each', () => {
    expect(['全省', '州级', '县区级'].map((word) => read(awardKind!, 'award_level', word))).toEqual([
      'province',
      'prefecture',
      'county',
    ])
    expect(['现场述法', '书面报告'].map((word) => read(dutyKind!, 'form', word))).toEqual(['oral', 'written'])
    expect(['逾期', '序时推进', '已销号'].map((word) => read(taskKind!, 'status', word))).toEqual([
      'under_way',
      'under_way',
      'evaluated',
    ])
    expect(read(assessmentKind!, 'cycle', '季通报')).toBe('quarterly')
  })
})

describe('figures of systems, plans and lists', () => {
  const plan = {
    title: '普法依法治理工作方案',
    kind: 'plan',
    reviewed_on: '2022-02-20',
    issued_on: '2022-03-01',
    status: 'issued',
  }
  const list = { ...plan, kind: 'list', title: '轻微违法行为不予处罚清单', items: 28 }

  it('a document belongs to the year in which it was issued, and a draft to none', () => {
    const documents = [
      plan,
      { ...plan, issued_on: '2021-12-31' },
      { ...plan, issued_on: null, status: 'drafted' },
      { ...plan, status: 'repealed', repealed_on: '2022-11-01' },
    ]
    expect(of('institution', 'institution.issued', ...documents)).toBe(2)
    expect(of('institution', 'institution.plans', ...documents)).toBe(2)
    expect(of('institution', 'institution.reviewed', ...documents)).toBe(4)
  })

  it('a pledge, a notice and a bulletin are no systems', () => {
    const others = [
      { ...plan, kind: 'pledge', copies: 10 },
      { ...plan, kind: 'notice', items: 7 },
      { ...plan, kind: 'bulletin' },
    ]
    expect(of('institution', 'institution.issued', plan, ...others)).toBe(1)
    expect(of('institution', 'institution.pledges', ...others)).toBe(10)
    expect(of('institution', 'institution.notices.units', ...others)).toBe(7)
  })

  it('a document of the party committee is told from one of the government, and a local law from both', () => {
    const documents = [
      { ...plan, issuer: '某镇党委' },
      { ...plan, issuer: '某镇人民政府' },
      { ...plan, kind: 'legislation', issuer: '某市人民代表大会常务委员会' },
    ]
    expect(of('institution', 'institution.issued.party', ...documents)).toBe(1)
    expect(of('institution', 'institution.issued.government', ...documents)).toBe(1)
    expect(of('institution', 'institution.issued', ...documents)).toBe(2)
    expect(of('institution', 'legislation.enacted', ...documents)).toBe(1)
  })

  it('the items of lists are added up, those of leniency by what the list is called', () => {
    const duties = { ...list, title: '普法责任清单', items: 12 }
    expect(of('institution', 'institution.lists', list, duties)).toBe(2)
    expect(of('institution', 'institution.lists.items', list, duties)).toBe(40)
    expect(of('institution', 'institution.lists.lenient_items', list, duties)).toBe(28)
    expect(of('institution', 'institution.lists.publicity_items', list, duties)).toBe(12)
  })

  it('the words of offices are read as one kind each', () => {
    const kind = taskAssessment.kinds.find(({ name }) => name === 'institution')!
    expect(
      ['实施方案', '责任清单', '督办单', '目标责任书', '地方性法规'].map((word) => read(kind, 'kind', word)),
    ).toEqual(['plan', 'list', 'reminder', 'pledge', 'legislation'])
    expect(faults(kind, { ...plan, issued_on: '2022-02-01' })).toEqual([['wrong_order', 'issued_on']])
  })
})
