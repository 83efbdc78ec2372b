/** A few publications and requests in, the figures of reports out; the days of the Regulation on Information Disclosure. */
import { describe, expect, it } from 'vitest'
import { publicView } from '#kernel/disclosure.ts'
import { clock, faults, figure, gate, given, read } from '#test/ledger.ts'
import { disclosure as shown } from './disclosure.ts'
import { fields } from './fields.ts'
import { disclosure } from './index.ts'

const published = {
  kind: 'proactive',
  category: 'document',
  title: '某通知',
  must_disclose: true,
  due_on: '2021-06-30',
  published_on: '2021-06-30',
  channel: 'website',
  status: 'published',
}
const request = {
  kind: 'on_request',
  title: '申请公开某协议',
  must_disclose: false,
  requested_on: '2021-03-01',
  due_on: '2021-03-29',
  replied_on: '2021-03-29',
  reply: 'granted',
  status: 'replied',
}
const of = (id: string, ...entries: object[]) =>
  figure(
    disclosure,
    id,
    2021,
    entries.map((each) => given({ ...each })),
  )

describe('figures of openness', () => {
  it('a publication belongs to the year it came out in', () => {
    const on = (published_on: string) => ({ ...published, published_on })
    const entries = [on('2020-12-31'), on('2021-01-01'), on('2021-12-31'), on('2022-01-01')]
    expect(of('disclosure.documents.published', ...entries)).toBe(2)
    expect(of('disclosure.proactive.published', ...entries, request)).toBe(2)
    expect(of('disclosure.hot_topics.published', { ...published, category: 'hot_topic' }, published)).toBe(1)
  })

  it('what came out a day late, or not at all, lowers the share published in time', () => {
    const late = { ...published, published_on: '2021-07-01' }
    const never = { ...published, published_on: null, status: 'registered' }
    const nextYear = { ...published, due_on: '2022-01-20', published_on: '2022-01-10' }
    expect(of('disclosure.proactive_rate', published, late, never, nextYear, request)).toEqual([1, 3])
  })

  it('a request belongs to the year its reply was due in', () => {
    const open = { ...request, replied_on: null, status: 'handling' }
    const nextYear = {
      ...request,
      requested_on: '2021-12-24',
      due_on: '2022-01-21',
      replied_on: '2022-01-14',
    }
    expect(of('disclosure.on_request.reply_rate', request, open, nextYear)).toEqual([1, 2])
    expect(
      of('disclosure.on_request.timely_rate', request, { ...request, replied_on: '2021-03-30' }),
    ).toEqual([1, 2])
    expect(of('disclosure.on_request.received', request, open, nextYear)).toBe(3)
    expect(of('disclosure.on_request.carried_over', request, open, nextYear)).toBe(2)
  })

  it('a request that was taken back was not answered', () => {
    expect(of('disclosure.on_request.replied', request, { ...request, reply: 'withdrawn' })).toBe(1)
    expect(of('disclosure.on_request.unavailable', request, { ...request, reply: 'nonexistent' })).toBe(1)
  })

  it('an explanation counts as one, whether it is a publication of its own or stands with the document', () => {
    const own = { ...published, category: 'explanation' }
    const beside = { ...published, explained_on: '2021-07-02' }
    expect(of('disclosure.explanations.published', published, own, beside)).toBe(2)
  })
})

describe('the clocks of openness', () => {
  const open = { ...request, due_on: null, replied_on: null, status: 'handling' }

  it('information is published within twenty working days, and the day after is late', () => {
    const entry = { ...published, formed_on: '2021-03-01', due_on: null, published_on: null }
    expect(clock(disclosure, 'publishing', entry, '2021-03-29')).toMatchObject({
      due: '2021-03-29',
      state: 'running',
    })
    expect(clock(disclosure, 'publishing', entry, '2021-03-30')?.state).toBe('overdue')
  })

  it('a request of the last day before a long holiday is due after twenty days of work', () => {
    expect(clock(disclosure, 'answering', { ...open, requested_on: '2022-09-30' }, '2022-10-10')?.due).toBe(
      '2022-11-02',
    )
  })

  it('the time for asking others does not count, an extension adds twenty days, a working Sunday among them', () => {
    const asked = { ...open, consulted_from: '2021-03-08', consulted_to: '2021-03-12' }
    expect(clock(disclosure, 'answering', asked, '2021-03-20')?.due).toBe('2021-04-06')
    expect(clock(disclosure, 'answering', { ...open, extended_on: '2021-03-26' }, '2021-03-26')?.due).toBe(
      '2021-04-26',
    )
  })

  it('a corrected request runs from its correction', () => {
    const corrected = { ...open, corrected_on: '2021-03-15' }
    expect(clock(disclosure, 'answering', corrected, '2021-03-20')).toBeNull()
    expect(clock(disclosure, 'answering_corrected', corrected, '2021-03-20')?.due).toBe('2021-04-13')
  })
})

describe('the way of a publication and of a request', () => {
  it('nothing is published unread, and nothing marked as not public', () => {
    expect(gate(disclosure, 'publish', published)?.article).toBe('政府信息公开条例 第十七条')
    const reviewed = { ...published, secrecy_reviewed_on: '2021-06-29' }
    expect(gate(disclosure, 'publish', reviewed)).toBeNull()
    expect(gate(disclosure, 'publish', { ...reviewed, kind: 'withheld' })?.field).toBe('kind')
    expect(gate(disclosure, 'publish', { ...reviewed, kind: 'on_request' })?.field).toBe('kind')
  })

  it('a refusal says why', () => {
    expect(gate(disclosure, 'reply', { ...request, reply: 'refused' })?.field).toBe('reason')
    expect(gate(disclosure, 'reply', { ...request, reply: 'refused', reason: '第十四条' })).toBeNull()
    expect(gate(disclosure, 'reply', published)?.field).toBe('kind')
  })

  it('the time to reply is extended while it runs', () => {
    const open = { ...request, replied_on: null }
    expect(gate(disclosure, 'extend', { ...open, extended_on: '2021-03-29' })).toBeNull()
    expect(gate(disclosure, 'extend', { ...open, extended_on: '2021-03-30' })?.article).toBe(
      '政府信息公开条例 第三十三条',
    )
  })

  it('a request has its day, and no reply before it', () => {
    expect(faults(disclosure, { kind: 'on_request', title: '某申请' })).toEqual([
      ['missing_required', 'requested_on'],
    ])
    expect(faults(disclosure, { ...request, replied_on: '2021-02-24' })).toEqual([
      ['wrong_order', 'replied_on'],
    ])
  })

  it('the public sees what was published, and never who asked', () => {
    expect(publicView(shown, fields, published)).toMatchObject({ title: '某通知' })
    expect(publicView(shown, fields, { ...published, status: 'withdrawn' })).toBeNull()
    expect(publicView(shown, fields, { ...request, name: '王某某' })).toBeNull()
  })
})

describe('reading the books of openness', () => {
  it('the words of offices are read as one thing each', () => {
    expect(['主动公开', '依申请', '不公开'].map((word) => read(disclosure, 'kind', word))).toEqual([
      'proactive',
      'on_request',
      'withheld',
    ])
    expect(
      ['公文类', '热点焦点', '财政预决算', '村务公开'].map((word) => read(disclosure, 'category', word)),
    ).toEqual(['document', 'hot_topic', 'finance', 'village'])
    expect(['政府网站', '公众号', '公开栏'].map((word) => read(disclosure, 'channel', word))).toEqual([
      'website',
      'new_media',
      'board',
    ])
    expect(['信息不存在', '部分公开', '予以公开'].map((word) => read(disclosure, 'reply', word))).toEqual([
      'nonexistent',
      'partly',
      'granted',
    ])
    expect(read(disclosure, 'status', '发布')).toBe('published')
  })
})
