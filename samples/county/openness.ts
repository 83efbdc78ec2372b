/** Information of an office: what it publishes of itself, and what it was asked for. */
import { goAsFarAs, type Leg, meant } from './course.ts'
import { type MadeUp, numbering, type Setting } from './offices.ts'
import { someName } from './people.ts'

const published = [
  ['document', '关于做好防汛工作的通知', 'website'],
  ['hot_topic', '老旧小区改造进度公示', 'new_media'],
  ['finance', '部门预算公开', 'website'],
  ['enforcement', '行政处罚决定公示', 'website'],
  ['village', '村务公开事项', 'board'],
  ['explanation', '规范性文件解读', 'website'],
  ['response', '群众关切问题回应', 'new_media'],
  ['personnel', '招聘公告', 'website'],
] as const

export function openness(setting: Setting): MadeUp[] {
  return [...proactive(setting), ...onRequest(setting)]
}

function proactive(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const next = numbering()
  const stops = [
    'published',
    'published',
    'updated',
    'published',
    'reviewed',
    'published',
    'withdrawn',
    'published',
    'registered',
    'published',
  ]
  return meant(setting, 22, stops).map(({ day, until, index }): MadeUp => {
    const { year, n } = next(day)
    const [category, title, channel] = published[index % published.length]!
    const start = {
      status: 'registered',
      no: `${office.short}公〔${year}〕${n}号`,
      kind: 'proactive',
      category,
      title: `${title}（${n}）`,
      dept: chance.pick(staff).org,
      must_disclose: true,
      formed_on: day,
      entered_by: chance.pick(staff).name,
    }
    const legs: Leg[] = [
      { to: 'reviewed', days: 2, writes: (on) => ({ secrecy_reviewed_on: on }) },
      {
        to: 'published',
        days: index % 13 === 5 ? 40 : 4,
        writes: (on) => ({ published_on: on, channel, ...(category === 'document' && { explained_on: on }) }),
      },
      { to: 'updated', days: 60, writes: (on) => ({ updated_on: on }) },
      { to: 'withdrawn', days: 30, writes: (on) => ({ withdrawn_on: on, note: '内容已过时' }) },
    ]
    return { values: goAsFarAs(until, day, legs, start, time) }
  })
}

const replies = ['granted', 'partly', 'granted', 'refused', 'nonexistent', 'granted'] as const

function onRequest(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const next = numbering()
  const stops = [
    'replied',
    'contested',
    'replied',
    'handling',
    'replied',
    'correcting',
    'abandoned',
    'replied',
  ]
  return meant(setting, 5, stops).map(({ day, until, index }): MadeUp => {
    const { year, n } = next(day)
    const start = {
      status: 'registered',
      no: `${office.short}依申请〔${year}〕${n}号`,
      kind: 'on_request',
      title: '申请公开某某项目补偿方案',
      name: someName(chance),
      applicant_kind: 'person',
      requested_on: day,
      request_channel: index % 2 === 0 ? 'online' : 'letter',
      entered_by: chance.pick(staff).name,
    }
    const asking: Leg = {
      to: 'correcting',
      days: 4,
      writes: (on) => ({ correction_asked_on: on, note: '告知补正' }),
    }
    const reply = replies[index % replies.length]!
    const legs: Leg[] =
      until === 'correcting' || until === 'abandoned'
        ? [
            asking,
            {
              to: 'abandoned',
              days: 14,
              writes: (on) => ({ replied_on: on, note: '逾期未补正，视为放弃申请' }),
            },
          ]
        : [
            { to: 'handling', days: 2 },
            {
              to: 'replied',
              days: 11,
              writes: (on) => ({
                replied_on: on,
                reply,
                ...(reply === 'refused' && { reason: '涉及个人隐私' }),
              }),
            },
            { to: 'contested', days: 30, writes: (on) => ({ reconsidered_on: on, overturned: false }) },
          ]
    return { values: goAsFarAs(until, day, legs, start, time) }
  })
}
