/** What reports say of cases in court. A case belongs to the year it was received in, its outcome to the year it was concluded in. */
import { defineIndicators, share, tally, together } from '#kernel/tally.ts'
import { filled, inPeriod } from '#kernel/where.ts'
import { endedAsRespondent, wonAsRespondent } from '#ledgers/reconsideration/indicators.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count } = tally({ fields, procedure })

const done = ['concluded', 'performed', 'reviewed'] as const
const sued = { case_kind: 'admin', role: 'defendant' } as const

const due = count('负责人应出庭件数', 'Head to appear', '件', { head_due: true, heard_on: inPeriod })
const admin = count(
  '行政应诉(行政诉讼被告)案件数',
  'Sued in administrative cases',
  '件',
  { ...sued, accepted_on: inPeriod },
  { aliases: ['行政应诉案件', '行政诉讼案件'] },
)

export const indicators = defineIndicators({
  'litigation.cases.responded': count(
    '应诉案件总数',
    'Cases responded to',
    '件',
    { role: 'defendant', accepted_on: inPeriod },
    { aliases: ['应诉案件'] },
  ),
  'litigation.admin.cases': admin,
  'litigation.admin.concluded': count('行政诉讼审结件数', 'Administrative cases concluded', '件', {
    ...sued,
    accepted_on: inPeriod,
    status: done,
  }),
  'litigation.admin.lost_first_instance': count('行政诉讼一审败诉件数', 'Lost at first instance', '件', {
    ...sued,
    instance: 'first',
    outcome: 'lost',
    concluded_on: inPeriod,
  }),
  'litigation.admin.lost_rate': share(
    '行政诉讼败诉率',
    'Administrative cases lost',
    count('行政诉讼败诉件数', 'Administrative cases lost', '件', {
      ...sued,
      outcome: ['lost', 'corrected'],
      concluded_on: inPeriod,
    }),
    count('本年审结的行政应诉件数', 'Administrative cases concluded in the year', '件', {
      ...sued,
      concluded_on: inPeriod,
    }),
    { note: { zh: '败诉含纠错', en: 'Lost includes corrected' } },
  ),
  'litigation.concluded': count('诉讼审结件数', 'Cases concluded', '件', { concluded_on: inPeriod }),
  'litigation.win_rate': share(
    '案件胜诉率',
    'Cases won',
    together(
      '诉讼和复议胜诉件数',
      'Won in court and in reconsideration',
      '件',
      count('胜诉件数', 'Cases won', '件', { outcome: 'favourable', concluded_on: inPeriod }),
      wonAsRespondent,
    ),
    together(
      '审结的诉讼和复议案件数',
      'Concluded in court and in reconsideration',
      '件',
      count('审结案件数', 'Cases concluded', '件', { concluded_on: inPeriod }),
      endedAsRespondent,
    ),
    {
      aliases: ['胜诉率'],
      note: {
        zh: '诉讼案件和本单位为被申请人的行政复议案件一并计算',
        en: 'Court cases and reconsideration against the unit together',
      },
    },
  ),
  'litigation.head_due': due,
  'litigation.head_appearance_rate': share(
    '行政机关负责人出庭应诉率',
    'Heads who appeared',
    count('负责人出庭件数', 'Head appeared', '件', {
      head_due: true,
      head_appeared: true,
      heard_on: inPeriod,
    }),
    due,
    { decimals: 1, aliases: ['负责人出庭应诉率', '领导出庭率', '出庭率', '行政主要负责人出庭应诉率'] },
  ),
  'litigation.head_spoke_rate': share(
    '出庭负责人发声率',
    'Heads who spoke',
    count('负责人出庭发声件数', 'Head spoke', '件', {
      head_appeared: true,
      head_spoke: true,
      heard_on: inPeriod,
    }),
    count('记录了是否发声的负责人出庭件数', 'Head appeared, noted whether spoke', '件', {
      head_appeared: true,
      head_spoke: filled,
      heard_on: inPeriod,
    }),
  ),
  'counsel.litigation.represented': count(
    '法律顾问代理(参与)诉讼案件数',
    'Cases with counsel',
    '件',
    { agent_kind: 'counsel', accepted_on: inPeriod },
    { aliases: ['代理应诉案件', '法律顾问参与行政诉讼案件'] },
  ),
})
