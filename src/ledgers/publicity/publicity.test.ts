/** A few activities in, the figures of reports out; what was put out is counted item by item. */
import { describe, expect, it } from 'vitest'
import { publicView } from '#kernel/disclosure.ts'
import { figure, type Given, gate, given, read } from '#test/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { publicity } from './index.ts'

const event = {
  title: '宪法宣传',
  kind: 'event',
  held_on: '2021-12-04',
  status: 'held',
  reached: 40,
  consultations: 5,
}
const of = (id: string, ...entries: Given[]) => figure(publicity, id, 2021, entries)

describe('figures of publicity', () => {
  it('an event counts on the last day of the year and not on the next', () => {
    const on = (held_on: string) => given({ ...event, held_on })
    expect(
      of('publicity.events.held', on('2020-12-31'), on('2021-01-01'), on('2021-12-31'), on('2022-01-01')),
    ).toBe(2)
  })

  it('what is only planned or was called off counts nowhere', () => {
    const planned = given({ ...event, status: 'planned' }, { outputs: [{ item: 'material', qty: 100 }] })
    const cancelled = given({ ...event, status: 'cancelled' })
    expect(
      of('publicity.events.held', given(event), given({ ...event, status: 'archived' }), planned, cancelled),
    ).toBe(2)
    expect(of('publicity.materials.distributed', planned)).toBe(0)
    expect(of('publicity.audience.reached', given(event), cancelled)).toBe(40)
  })

  it('leaflets and gifts are added together, boards and banners apart', () => {
    const outputs = [
      { item: 'material', qty: 32 },
      { item: 'gift', qty: 11 },
      { item: 'board', qty: 2 },
      { item: 'banner', qty: 3 },
    ]
    const entries = [given(event, { outputs }), given({ ...event, held_on: '2022-01-01' }, { outputs })]
    expect(of('publicity.materials.distributed', ...entries)).toBe(43)
    expect(of('publicity.boards.made', ...entries)).toBe(2)
    expect(of('publicity.banners.hung', ...entries)).toBe(3)
  })

  it('slogans on the business environment are a part of all slogans', () => {
    const outputs = [{ item: 'slogan', qty: 20 }]
    const entries = [
      given({ ...event, theme: read(publicity, 'theme', '优化营商环境') }, { outputs }),
      given({ ...event, theme: '宪法' }, { outputs }),
    ]
    expect(of('publicity.slogans.posted', ...entries)).toBe(20)
    expect(of('publicity.slogans.all', ...entries)).toBe(40)
  })

  it('lectures and talks are not events', () => {
    const entries = ['lecture', 'talk', 'event'].map((kind) => given({ ...event, kind }))
    expect(['lectures', 'talks', 'events'].map((each) => of(`publicity.${each}.held`, ...entries))).toEqual([
      1, 1, 1,
    ])
    expect(of('publicity.activities.held', ...entries)).toBe(3)
  })
})

describe('an activity', () => {
  it('is held by a unit: who enforces a law makes it known', () => {
    expect(gate(publicity, 'hold', event)?.field).toBe('responsible_dept')
    expect(gate(publicity, 'hold', { ...event, responsible_dept: '司法所' })).toBeNull()
  })

  it('is public once it was held', () => {
    expect(publicView(disclosure, fields, event)).toMatchObject({ title: '宪法宣传', held_on: '2021-12-04' })
    expect(publicView(disclosure, fields, { ...event, status: 'planned' })).toBeNull()
  })
})

describe('reading activities', () => {
  it('a day without a year takes it from the title of the sheet', () => {
    expect(read(publicity, 'held_on', '4月1日', 2021)).toBe('2021-04-01')
    expect(read(publicity, 'held_on', '2021-02-30', 2021)).toBe('impossible_date')
  })

  it('the words of offices are read as one thing each', () => {
    expect(
      ['法治宣传教育活动', '讲座', '院坝会', '小喇叭'].map((word) => read(publicity, 'kind', word)),
    ).toEqual(['event', 'lecture', 'talk', 'broadcast'])
    expect(['居民', '学生', '企业职工', '领导干部'].map((word) => read(publicity, 'audience', word))).toEqual(
      ['residents', 'youth', 'enterprise', 'leaders'],
    )
    expect(['现场咨询', '电话', '微信公众号'].map((word) => read(publicity, 'channel', word))).toEqual([
      'onsite',
      'hotline',
      'online',
    ])
  })

  it('a theme nobody foresaw stays as it was written', () => {
    expect(['防范电信诈骗', '古树名木保护'].map((word) => read(publicity, 'theme', word))).toEqual([
      '反诈',
      '古树名木保护',
    ])
    expect(read(publicity, 'outputs.qty', '一批')).toBe('text_in_number')
  })
})

describe('publicity by place, theme and output', () => {
  it('a lecture in a school is a lecture and one of those in schools', () => {
    const lecture = given({
      ...event,
      kind: 'lecture',
      venue_kind: read(publicity, 'venue_kind', '校园'),
      village: '某村',
    })
    expect(of('publicity.venues.schools', lecture, given(event))).toBe(1)
    expect(of('publicity.lectures.held', lecture, given(event))).toBe(1)
    expect(of('publicity.villages.covered', lecture, lecture, given(event))).toBe(1)
  })

  it('who was reached among the young is a part of all who were', () => {
    const pupils = given({ ...event, audience: read(publicity, 'audience', '师生') })
    expect(of('publicity.youth.reached', pupils, given(event))).toBe(40)
    expect(of('publicity.audience.reached', pupils, given(event))).toBe(80)
  })

  it('a theme is counted under whichever words offices write it', () => {
    const fraud = given({ ...event, theme: read(publicity, 'theme', '防诈骗') })
    expect(of('publicity.themes.fraud', fraud, given({ ...event, theme: '宪法' }))).toBe(1)
  })

  it('films, articles, boards and cases are counted in their own units', () => {
    const outputs = ['微电影', '推文', '宣传栏', '以案释法'].map((word, at) => ({
      item: read(publicity, 'outputs.item', word),
      qty: at + 1,
    }))
    const made = given(event, { outputs })
    expect(
      [
        'publicity.videos.made',
        'publicity.articles.posted',
        'publicity.columns.made',
        'publicity.cases.told',
      ].map((id) => of(id, made)),
    ).toEqual([1, 2, 3, 4])
  })
})

describe('more ways of publicity', () => {
  it('contests, oaths and reports in the media are told from events', () => {
    const of2021 = (kind: string) => given({ ...event, kind })
    const all = ['contest', 'oath', 'media', 'event'].map(of2021)
    expect(of('publicity.contests.held', ...all)).toBe(1)
    expect(of('publicity.contests.persons', ...all)).toBe(40)
    expect(of('publicity.oaths.held', ...all)).toBe(1)
    expect(of('publicity.media.reports', ...all)).toBe(1)
    expect(of('publicity.activities.held', ...all)).toBe(4)
    expect(['有奖问答', '宣誓仪式'].map((word) => read(publicity, 'kind', word))).toEqual(['contest', 'oath'])
  })

  it('messages and works are added up item by item', () => {
    const put = given(event, {
      outputs: [
        { item: 'message', qty: 3000 },
        { item: 'work', qty: 2 },
      ],
    })
    expect(of('publicity.messages.sent', put)).toBe(3000)
    expect(of('publicity.works.made', put)).toBe(2)
    expect(of('publicity.materials.distributed', put)).toBe(0)
  })
})
