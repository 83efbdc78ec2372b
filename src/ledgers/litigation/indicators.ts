/** What reports say of cases in court. A case belongs to the year it was received in, its outcome to the year it was concluded in. */
import { change, defineIndicators, share, tally, together } from '#kernel/tally.ts'
import { filled, inPeriod } from '#kernel/where.ts'
import { endedAsRespondent, wonAsRespondent } from '#ledgers/reconsideration/indicators.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

type Outcome = 'favourable' | 'lost' | 'withdrawn' | 'mediated' | 'corrected'

const done = ['concluded', 'performed', 'reviewed'] as const
const sued = { case_kind: 'admin', role: 'defendant' } as const

const ended = (zh: string, en: string, outcome: Outcome | readonly Outcome[], aliases: readonly string[]) =>
  count(zh, en, '件', { ...sued, outcome, concluded_on: inPeriod }, { aliases })
const appeared = count(
  '行政机关负责人出庭应诉件数',
  'Head appeared',
  '件',
  { head_appeared: true, heard_on: inPeriod },
  { aliases: ['负责人出庭应诉', '行政机关负责人出庭', '负责人出庭', '出庭应诉'] },
)
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
  'litigation.admin.concluded': count(
    '行政诉讼审结件数',
    'Administrative cases concluded',
    '件',
    { ...sued, accepted_on: inPeriod, status: done },
    { aliases: ['审结行政诉讼案件', '行政诉讼案件审结', '已审结行政诉讼'] },
  ),
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
  'litigation.admin.change_yoy': change('行政应诉案件数同比变化', 'Administrative cases, change', admin, {
    aliases: ['行政诉讼案件同比', '行政应诉案件同比', '一审行政案件同比', '新收一审行政案件同比'],
  }),
  'litigation.admin.second_instance': count(
    '行政诉讼二审案件数',
    'At second instance',
    '件',
    { ...sued, instance: 'second', accepted_on: inPeriod },
    { aliases: ['二审行政诉讼案件', '行政二审案件'] },
  ),
  'litigation.admin.won': ended('行政诉讼胜诉件数', 'Won', 'favourable', ['行政诉讼胜诉', '胜诉案件']),
  'litigation.admin.lost': ended(
    '行政诉讼败诉件数（含纠错）',
    'Lost',
    ['lost', 'corrected'],
    ['行政诉讼败诉', '败诉案件', '行政败诉案件', '行政应诉败诉案件'],
  ),
  'litigation.admin.mediated': ended(
    '行政争议协调化解件数',
    'Settled or withdrawn',
    ['mediated', 'withdrawn'],
    ['行政争议实质性化解', '行政诉讼撤诉', '协调化解行政争议', '诉中化解'],
  ),
  'litigation.civil.cases': count(
    '民事应诉案件数',
    'Civil cases',
    '件',
    { case_kind: 'civil', accepted_on: inPeriod },
    { aliases: ['民事诉讼案件', '民事案件应诉', '民事应诉案件'] },
  ),
  'litigation.head_appeared': appeared,
  'litigation.head_appeared.principal': count(
    '行政机关主要负责人(正职)出庭应诉件数',
    'The principal appeared',
    '件',
    { head_appeared: true, head_rank: 'principal', heard_on: inPeriod },
    { aliases: ['主要负责人出庭应诉', '正职负责人出庭', '行政机关主要负责人出庭'] },
  ),
  'litigation.public_lawyers': count(
    '公职律师代理诉讼案件数',
    'Represented by government lawyers',
    '件',
    { agent_kind: 'public_lawyer', accepted_on: inPeriod },
    { aliases: ['公职律师代理案件', '公职律师参与行政诉讼'] },
  ),
  'litigation.observers': sum(
    '应诉案件旁听人次',
    'Observers',
    '人次',
    'observers',
    { heard_on: inPeriod },
    { aliases: ['旁听庭审人数', '旁听人员'] },
  ),
  'litigation.performed': count(
    '履行生效裁判件数',
    'Judgments performed',
    '件',
    { performed_on: inPeriod },
    { aliases: ['履行生效裁判', '履行法院生效裁判'] },
  ),

  'litigation.admin.first_instance': count(
    '行政诉讼一审案件数',
    'First instance',
    '件',
    { ...sued, instance: 'first', accepted_on: inPeriod },
    { aliases: ['一审行政诉讼案件', '行政一审案件', '一审行政案件'] },
  ),
  'litigation.admin.withdrawn': ended('行政诉讼撤诉件数', 'Withdrawn', 'withdrawn', [
    '原告撤诉',
    '撤诉案件',
    '撤回起诉',
  ]),
  'litigation.lessons': count(
    '败诉案件复盘(以案说法)件数',
    'Lessons drawn',
    '件',
    { lesson_on: inPeriod },
    { aliases: ['败诉案件复盘', '败诉案件剖析', '败诉案件分析', '以案说法'] },
  ),
})
