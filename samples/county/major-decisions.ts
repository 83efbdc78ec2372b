/** Major decisions of an office, most of them in its yearly catalogue and with all five steps. */
import { yearOf } from '#kernel/day.ts'
import { goAsFarAs, type Leg, meant } from './course.ts'
import { isTown, type MadeUp, type Setting, tell } from './offices.ts'

const matters = [
  '公共服务设施三年建设计划',
  '老旧小区加装电梯补贴方案',
  '{village}河道综合整治方案',
  '农村客运线路调整方案',
  '特色产业发展规划',
  '{road}改造工程实施方案',
]

const stages = [
  'executing',
  'evaluated',
  'archived',
  'published',
  'decided',
  'stopped',
  'discussed',
  'rejected',
  'reviewed',
  'assessed',
  'executing',
  'argued',
  'heard',
  'started',
  'catalogued',
]

export function majorDecisions(setting: Setting): MadeUp[] {
  const { chance, office, staff, time } = setting
  return meant(setting, isTown(office) ? 4 : 6, stages).map(({ day, until, index }): MadeUp => {
    const listed = index % 5 !== 3
    const values = goAsFarAs(
      until,
      day,
      legsOf(setting, until),
      {
        status: 'catalogued',
        title: tell(matters[index % matters.length]!, setting),
        kind: (['project', 'policy', 'plan'] as const)[index % 3]!,
        undertaker: chance.pick(staff).org,
        catalog_year: yearOf(day),
        in_catalog: listed,
        ...(listed && { catalog_published_on: day }),
        entered_by: chance.pick(staff).name,
      },
      time,
    )
    return { values }
  })
}

function legsOf({ chance, office, time }: Setting, until: string): Leg[] {
  const high = chance.happens(0.15)
  return [
    { to: 'started', days: 5, writes: (on) => ({ started_on: on }) },
    {
      to: 'heard',
      days: 35,
      writes: (on) => ({
        participation: on,
        participation_form: '公开征求意见',
        participants: chance.int(20, 200),
        opinions_received: chance.int(3, 40),
        opinions_adopted: chance.int(1, 3),
        ...(chance.happens(0.4) && { hearing_notice_on: on, hearing_on: time.after(on, 8) }),
      }),
    },
    { to: 'argued', days: 9, writes: (on) => ({ expert: on, experts: chance.int(3, 7) }) },
    {
      to: 'assessed',
      days: 7,
      writes: (on) => ({
        risk: on,
        risk_level: high ? 'high' : chance.happens(0.3) ? 'medium' : 'low',
        risk_controllable: true,
        ...(high && { risk_measures: '分期实施，逐户走访，落实包保责任' }),
      }),
    },
    {
      to: 'reviewed',
      days: 12,
      writes: (on) => ({
        submitted_on: on,
        review: on,
        review_opinion:
          until === 'rejected' ? 'unlawful' : chance.happens(0.3) ? 'lawful_if_amended' : 'lawful',
        reviewer: '司法局',
      }),
    },
    ...(until === 'rejected'
      ? [{ to: 'rejected', days: 4, writes: () => ({ note: '与上位法不一致，不提交讨论' }) }]
      : afterReview({ chance, office, time }, until)),
  ]
}

function afterReview(
  { chance, office, time }: Pick<Setting, 'chance' | 'office' | 'time'>,
  until: string,
): Leg[] {
  return [
    {
      to: 'discussed',
      days: 6,
      writes: (on) => ({
        collective: on,
        meeting: isTown(office) ? '党（工）委会议' : '政府常务会议',
        attended_by_legal: chance.happens(0.85),
        head_spoke_last: true,
      }),
    },
    {
      to: 'decided',
      days: 1,
      writes: (on) => ({
        decided_on: on,
        party_reported_on: on,
        ...(chance.happens(0.6) && { npc_reported_on: on }),
      }),
    },
    { to: 'published', days: chance.int(3, 15), writes: (on) => ({ published_on: on }) },
    { to: 'executing', days: 5, writes: (on) => ({ executed_on: on }) },
    ...(until === 'stopped'
      ? [
          {
            to: 'stopped',
            days: 20,
            writes: (on: string) => ({ adjusted_on: on, note: '资金未落实，中止执行' }),
          },
        ]
      : [
          {
            to: 'evaluated',
            days: 40,
            writes: (on: string) => ({ evaluated_on: on, evaluation: '达到预期，继续执行' }),
          },
          { to: 'archived', days: 10, writes: (on: string) => ({ archived_on: time.after(on, 0) }) },
        ]),
  ]
}
