/**
 * What reports say of emergencies. Plans and teams are a stock: what is in force, what exists on the last day of the
 * year. Drills, shifts and incidents belong to the year of their day.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { blank, byPeriodEnd, filled, inPeriod, not, notByPeriodEnd } from '#kernel/where.ts'
import * as drill from './drill.ts'
import * as duty from './duty.ts'
import * as event from './event.ts'
import * as plan from './plan.ts'
import * as team from './team.ts'

const plans = tally({ ...plan, kind: 'plan' })
const teams = tally({ ...team, kind: 'team' })
const drills = tally({
  fields: drill.fields,
  procedure: drill.procedure,
  parts: { problems: drill.problems },
  kind: 'drill',
})
const shifts = tally({ ...duty, kind: 'duty' })
const events = tally({ ...event, kind: 'event' })

/** A plan without a day of issue or revision was there before the books began; one marked invalid later was in force until it was abolished. */
const inForce = {
  abolished_on: notByPeriodEnd,
  or: [
    {
      valid: not(false),
      or: [
        { issued_on: byPeriodEnd },
        { revised_on: byPeriodEnd },
        { issued_on: blank, revised_on: blank, status: not('drafting', 'reviewed') },
      ],
    },
    { abolished_on: filled, or: [{ issued_on: byPeriodEnd }, { revised_on: byPeriodEnd }] },
  ],
} as const

const existing = {
  active_to: notByPeriodEnd,
  or: [
    { active_from: byPeriodEnd, status: 'active' },
    { active_from: byPeriodEnd, active_to: filled },
    { active_from: blank, status: 'active' },
  ],
} as const

const held = { held_on: inPeriod, status: not('planned', 'cancelled') } as const
const done = { date: inPeriod, status: not('absent') } as const
const happened = { happened_on: inPeriod } as const

const planned = drills.count('列入计划的应急演练场次', 'Drills planned', '场次', { held_on: inPeriod })
const allHeld = drills.count('应急演练场次', 'Drills held', '场次', held, {
  aliases: ['应急演练', '开展应急演练', '组织应急演练', '各类应急演练', '举办应急演练'],
})
const ofHazard = (zh: string, en: string, kind: string, aliases: string[]) =>
  drills.count(zh, en, '场次', { kind, ...held }, { aliases })
const found = drills.count(
  '应急演练发现问题数',
  'Problems shown by drills',
  '个',
  { 'problems.title': filled, ...held },
  {
    aliases: ['演练发现问题'],
  },
)

export const indicators = defineIndicators({
  'emergency.plans.special': plans.count(
    '专项(单项)应急预案数',
    'Special plans in force',
    '个',
    { kind: 'special', ...inForce },
    { aliases: ['专项应急预案', '单项应急预案', '专项预案'] },
  ),
  'emergency.plans.count': plans.count('应急预案总数', 'Plans in force', '个', inForce, {
    aliases: ['各类应急预案', '应急预案', '制定应急预案', '编制应急预案', '制定完善应急预案'],
  }),
  'emergency.plans.overall': plans.count(
    '总体应急预案数',
    'Overall plans in force',
    '个',
    { kind: 'overall', ...inForce },
    { aliases: ['总体应急预案', '综合应急预案'] },
  ),
  'emergency.plans.village': plans.count(
    '村(社区)应急预案数',
    'Plans of villages in force',
    '个',
    { kind: 'village', ...inForce },
    { aliases: ['村级应急预案', '村（社区）应急预案', '社区应急预案'] },
  ),
  'emergency.plans.revised': plans.count(
    '修订(新编)应急预案数',
    'Plans revised or new',
    '个',
    { or: [{ revised_on: inPeriod }, { issued_on: inPeriod }] },
    { aliases: ['修订应急预案', '修订完善应急预案', '新编应急预案', '修编应急预案', '制修订应急预案'] },
  ),
  'emergency.plans.filed': plans.count(
    '应急预案备案数',
    'Plans filed',
    '个',
    { filed_on: inPeriod },
    { aliases: ['备案应急预案', '应急预案备案'] },
  ),
  'emergency.plans.review_overdue': plans.count(
    '超期未评估应急预案数',
    'Plans not evaluated in time',
    '个',
    { review_due_on: byPeriodEnd, ...inForce },
    { aliases: ['超期未修订预案'] },
  ),
  'emergency.teams.count': teams.count('应急队伍数', 'Teams', '支', existing, {
    aliases: ['各类应急队伍', '应急救援队伍', '应急队伍', '组建应急队伍', '应急救援队'],
  }),
  'emergency.teams.members': teams.sum('应急队伍人数', 'Members of teams', '人', 'members', existing, {
    aliases: ['应急救援队员', '应急队员', '应急救援人员', '应急队伍人员'],
  }),
  'emergency.teams.trained': teams.count(
    '参加培训的应急队伍数',
    'Teams trained',
    '支',
    { trained_on: inPeriod },
    { aliases: ['培训应急队伍', '开展应急队伍培训'] },
  ),
  'emergency.drills.held': allHeld,
  'emergency.drills.participants': drills.sum(
    '应急演练参与群众人数',
    'Participants of drills',
    '人',
    'participants',
    held,
    { aliases: ['参与群众', '参演人数', '参加演练', '参演群众', '参与演练'] },
  ),
  'emergency.drills.completion_rate': share(
    '应急演练计划完成率',
    'Drills held of those planned',
    allHeld,
    planned,
    {
      aliases: ['演练计划完成率'],
    },
  ),
  'emergency.drills.fire': ofHazard('消防演练场次', 'Fire drills', '消防', [
    '消防演练',
    '消防应急演练',
    '消防疏散演练',
  ]),
  'emergency.drills.flood': ofHazard('防汛演练场次', 'Flood drills', '防汛抗旱', [
    '防汛演练',
    '防汛应急演练',
    '防汛抢险演练',
  ]),
  'emergency.drills.geological': ofHazard('地质灾害避险演练场次', 'Landslide drills', '地质灾害', [
    '地质灾害避险演练',
    '地质灾害应急演练',
    '地灾演练',
  ]),
  'emergency.drills.safety': ofHazard('安全生产应急演练场次', 'Drills for accidents at work', '安全生产', [
    '安全生产应急演练',
    '生产安全事故应急演练',
  ]),
  'emergency.drills.forest_fire': ofHazard('森林防火演练场次', 'Forest fire drills', '森林防火', [
    '森林防火演练',
    '森林防灭火演练',
    '森林防灭火应急演练',
  ]),
  'emergency.drills.tabletop': drills.count(
    '桌面推演场次',
    'Tabletop exercises',
    '场次',
    { mode: 'tabletop', ...held },
    { aliases: ['桌面推演', '桌面演练'] },
  ),
  'emergency.drills.villages': drills.distinct(
    '开展应急演练的村(社区)数',
    'Villages with a drill',
    '个',
    ['village'],
    { village: filled, ...held },
    { aliases: ['演练覆盖村社'] },
  ),
  'emergency.drills.problems': found,
  'emergency.drills.mended_rate': share(
    '应急演练问题整改率',
    'Problems mended',
    drills.count('已整改的演练问题数', 'Problems mended', '个', { 'problems.done_on': filled, ...held }),
    found,
  ),
  'emergency.duty.hours_per_day': shifts.target(
    '每日值班值守小时数要求',
    'Hours of duty a day',
    '小时',
    24,
    shifts.sum('每日值班值守小时数', 'Hours of duty', '小时', 'hours', done),
    ['date'],
    {
      aliases: ['24小时值班', '24小时值班值守'],
      note: {
        zh: '参数24小时；实际为值守时数最少的一天',
        en: 'Parameter 24; reached is the day with the fewest hours',
      },
    },
  ),
  'emergency.duty.days': shifts.distinct(
    '有人值守的天数',
    'Days with somebody on duty',
    '天',
    ['date'],
    done,
    {
      aliases: ['值班天数'],
    },
  ),
  'emergency.duty.shifts': shifts.count('值班班次', 'Shifts', '班次', done, {
    aliases: ['值班人次', '值班值守'],
  }),
  'emergency.duty.absent': shifts.count(
    '值班缺岗次数',
    'Absences from duty',
    '次',
    { date: inPeriod, status: 'absent' },
    { aliases: ['脱岗', '漏岗'] },
  ),
  'emergency.events.handled': events.count('处置突发事件起数', 'Incidents', '起', happened, {
    aliases: ['处置突发事件', '妥善处置突发事件', '应对突发事件', '处置各类突发事件'],
  }),
  'emergency.events.accidents': events.count(
    '生产安全事故起数',
    'Accidents at work',
    '起',
    { kind: 'accident', level: ['general', 'larger', 'major', 'extreme'], ...happened },
    { aliases: ['生产安全事故', '发生生产安全事故', '安全生产事故'] },
  ),
  'emergency.events.major_accidents': events.count(
    '较大及以上生产安全事故起数',
    'Larger accidents at work',
    '起',
    { kind: 'accident', level: ['larger', 'major', 'extreme'], ...happened },
    { aliases: ['较大及以上安全事故', '较大以上生产安全事故', '重特大安全事故'] },
  ),
  'emergency.events.deaths': events.sum(
    '事故死亡人数',
    'Deaths in accidents',
    '人',
    'died',
    { kind: 'accident', ...happened },
    {
      aliases: ['死亡人数'],
    },
  ),
  'emergency.events.evacuated': events.sum('转移安置群众人数', 'Evacuated', '人', 'evacuated', happened, {
    aliases: ['转移群众', '转移安置', '紧急转移群众', '避险转移群众', '转移避险'],
  }),
  'emergency.events.warnings': events.sum('发布预警信息条数', 'Warnings issued', '条', 'warnings', happened, {
    aliases: ['发布预警信息', '发布预警', '发送预警短信'],
  }),
  'emergency.events.responses': events.count(
    '启动应急响应次数',
    'Responses begun',
    '次',
    { responded_on: inPeriod, response: not('none') },
    { aliases: ['启动应急响应'] },
  ),
})
