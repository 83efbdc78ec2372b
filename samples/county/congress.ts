/** Suggestions of deputies and proposals of members, from their arrival to the answer; reports to the congress. */
import type { Row } from '#kernel/tally.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { type MadeUp, numbering, type Setting } from './offices.ts'
import { someName } from './people.ts'

const matters = [
  ['关于增设公共停车泊位的建议', '城乡建设'],
  ['关于规范电动自行车停放充电的建议', '公共安全'],
  ['关于完善村级公共法律服务的建议', '法治建设'],
  ['关于加强老旧小区物业管理的建议', '城乡建设'],
  ['关于整治农村道路占道堆放的建议', '交通运输'],
] as const
const kinds = [
  'npc_suggestion',
  'cppcc_proposal',
  'npc_suggestion',
  'npc_motion',
  'npc_suggestion',
  'cppcc_opinion',
  'cppcc_proposal',
] as const

export function congress(setting: Setting): MadeUp[] {
  const next = numbering()
  const stops = ['closed', 'closed', 'replied', 'closed', 'handling', 'closed', 'redoing', 'registered']
  const answered = meant(setting, 14, stops).map(({ day, until, index }): MadeUp => {
    const { office, chance, staff, time } = setting
    const { year, n } = next(day)
    const [title, topic] = matters[index % matters.length]!
    const kind = kinds[index % kinds.length]!
    const start = {
      status: 'registered',
      no: `${office.short}办〔${year}〕${n}号`,
      kind,
      level:
        office.kind === 'county' ? 'county' : kind.startsWith('npc') && index % 2 === 0 ? 'town' : 'county',
      title,
      topic,
      name: someName(chance),
      received_on: day,
      key: index % 6 === 0,
      hard: false,
      undertaker: chance.pick(staff).org,
      entered_by: chance.pick(staff).name,
    }
    return { values: goAsFarAs(until, day, answering(setting, index), start, time) }
  })
  return [...answered, ...reports(setting)]
}

const answering = ({ staff }: Setting, index: number): Leg[] => [
  {
    to: 'handling',
    days: 12,
    writes: (on) => ({ contacted_on: on, met: true, ...(index % 5 === 0 && { led_by: staff[0]!.name }) }),
  },
  {
    to: 'replied',
    days: index % 11 === 0 ? 95 : 45,
    writes: (on) => ({ replied_on: on, solved: index % 4 === 0 ? 'B' : 'A' }),
  },
  {
    to: 'closed',
    days: 14,
    writes: (on) => ({ reply_published_on: on, satisfaction: index % 9 === 0 ? 'fair' : 'satisfied' }),
  },
  {
    to: 'redoing',
    days: 10,
    writes: (on) => ({ redone_on: on, satisfaction: 'unsatisfied', note: '代表对答复不满意，重新办理' }),
  },
]

const told = [
  ['report_to_npc', '关于法治政府建设情况的报告'],
  ['deliberation', '关于行政复议工作情况报告的审议意见'],
  ['inspection', '人大常委会对行政执法工作的执法检查'],
] as const

function reports(setting: Setting): MadeUp[] {
  const { office, staff, time } = setting
  if (office.kind !== 'county') return []
  return meant(setting, 5, ['followed', 'reported', 'followed', 'registered']).map(
    ({ day, until, index }): MadeUp => {
      const [kind, title] = told[index % told.length]!
      const start = {
        status: 'registered',
        no: `${office.short}人大〔${day.slice(0, 4)}〕${index + 1}号`,
        kind,
        level: 'county',
        title,
        received_on: day,
        entered_by: staff[1]!.name,
      }
      const legs: Leg[] = [
        { to: 'reported', days: 20, writes: (on): Row => ({ reported_on: on, opinions: 2 + (index % 4) }) },
        {
          to: 'followed',
          days: 60,
          writes: (on): Row => ({ opinions_done_on: on, source_doc: '落实情况报告' }),
        },
      ]
      return { values: goAsFarAs(until, day, legs, start, time) }
    },
  )
}
