// A report from figures made by hand, over a small ledger of meetings and matters declared here: what is said, what is
// left unsaid, and what is left to a person.
import { describe, expect, test } from 'vitest'
import { undisclosed } from '#kernel/disclosure.ts'
import { choice, day, defineFields, text, yesNo } from '#kernel/fields/index.ts'
import { defineCatalogue, defineLedger, shelf } from '#kernel/ledger.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { change, defineIndicators, type Figure, printValue, share, tally } from '#kernel/tally.ts'
import { inPeriod, noLaterThan } from '#kernel/where.ts'
import { defineWording, denial, type Hole, only, say, sentence } from '#kernel/wording.ts'
import { figuresOf, type Inline } from '../document/tree.ts'
import { inlineText, lines } from '../document/wording.ts'
import { compose, type Material } from './compose.ts'
import { anchorOf, type Measured } from './measured.ts'

const fields = defineFields({
  matter: text('事项', 'Matter'),
  channel: choice('渠道', 'Channel', { visit: ['来访', 'Visit'], letter: ['来信', 'Letter'] }),
  received_on: day('收到日期', 'Received on', { required: true }),
  due_on: day('期限', 'Due on'),
  closed_on: day('办结日期', 'Closed on'),
  grave: yesNo('重大', 'Grave'),
})

const procedure = defineProcedure(fields, {
  stages: { open: ['在办', 'Open'], closed: ['办结', 'Closed'] },
  open: {
    to: 'open',
    by: ['clerk'],
    fills: ['matter', 'channel', 'received_on', 'due_on', 'closed_on', 'grave'],
  },
  steps: {
    close: { zh: '办结', en: 'Close', from: 'open', to: 'closed', by: ['clerk'], fills: ['closed_on'] },
  },
})

const { count, target } = tally({ fields, procedure })
const received = count('受理事项件数', 'Received', '件', { received_on: inPeriod })
const of = defineIndicators({
  received,
  change: change('受理量变化', 'Change', received),
  timely: share(
    '及时率',
    'In time',
    count('', '', '件', { received_on: inPeriod, closed_on: noLaterThan('due_on') }),
    received,
  ),
  closing: share(
    '办结率',
    'Closed',
    count('', '', '件', { received_on: inPeriod, status: 'closed' }),
    received,
  ),
  grave: count('重大事件数', 'Grave', '起', { grave: true, received_on: inPeriod }),
  quarterly: target('每季度办理次数下限', 'Least a quarter', '次', 1, received, 'quarter'),
})

const ledger = defineLedger('matter', '事项台账', 'Matters', {
  fields,
  procedure,
  indicators: of,
  disclosure: undisclosed('内部台账'),
  wording: defineWording(
    sentence(
      'disputes',
      say`全年受理${of.received}`,
      say`同比${of.change}`,
      say`其中来访${only(of.received, { channel: 'visit' })}、来信${only(of.received, { channel: 'letter' })}`,
      say`及时率${of.timely}`,
    ),
    sentence('functions', say`办结率${of.closing}`),
    sentence('leadership', say`坚持每季度办理${of.quarterly}`),
    denial('disputes', say`重大事件${of.grave}`),
  ),
  main: 'received_on',
  title: 'matter',
  number: '事〔{year}〕{n}号',
  columns: ['matter'],
  access: { read: ['clerk'], correct: ['clerk'] },
})
const catalogue = defineCatalogue([shelf('某架', 'A shelf', ledger)])

type Given = Partial<Pick<Figure, 'value' | 'numerator' | 'denominator' | 'achieved' | 'entries'>>

function figure(hole: Hole, given: Given): [string, Measured] {
  const { id, zh, kind, unit } = hole.indicator
  const value = given.value ?? null
  const printed = printValue(hole.indicator, value, 'zh') + (value === null ? '' : unit)
  return [
    anchorOf(hole),
    { indicator: id, label: zh, kind, unit, entries: 0, basis: '口径', ...given, value, printed },
  ]
}

/** A year in which all went well, but for what a test says. */
function year(
  overrides: Partial<Record<keyof typeof of | 'visit' | 'letter', Given>> = {},
): Map<string, Measured> {
  const holes: Record<string, [Hole, Given]> = {
    received: [{ indicator: of.received }, { value: 204, entries: 204 }],
    change: [{ indicator: of.change }, { value: -6.422, numerator: 204, denominator: 218, entries: 422 }],
    timely: [{ indicator: of.timely }, { value: 100, numerator: 204, denominator: 204, entries: 204 }],
    closing: [{ indicator: of.closing }, { value: 100, numerator: 204, denominator: 204, entries: 204 }],
    grave: [{ indicator: of.grave }, { value: 0, entries: 0 }],
    quarterly: [{ indicator: of.quarterly }, { value: 1, achieved: 40, entries: 204 }],
    visit: [only(of.received, { channel: 'visit' }), { value: 200, entries: 200 }],
    letter: [only(of.received, { channel: 'letter' }), { value: 4, entries: 4 }],
  }
  return new Map(
    Object.entries(holes).map(([name, [hole, given]]) =>
      figure(hole, { ...given, ...overrides[name as 'visit'] }),
    ),
  )
}

const nothing = { value: 0, entries: 0 }
const empty = year({
  received: nothing,
  change: { value: null, numerator: 0, denominator: 0, entries: 0 },
  timely: { value: null, numerator: 0, denominator: 0, entries: 0 },
  closing: { value: null, numerator: 0, denominator: 0, entries: 0 },
  quarterly: { value: 1, achieved: 0, entries: 0 },
  visit: nothing,
  letter: nothing,
})

const material = (figures: Map<string, Measured>, more: Partial<Material> = {}): Material => ({
  unit: { code: '310113112000', name: '庙行镇', kind: 'town' },
  parent: null,
  year: 2021,
  asOf: '2022-02-10T02:00:00.000Z',
  today: '2022-02-10',
  catalogue,
  figures,
  ...more,
})

const textOf = (figures: Map<string, Measured>, more: Partial<Material> = {}): string[] =>
  lines(compose(material(figures, more)).body).map((line) => line.opening + inlineText(line.content))

/** The paragraphs under the heading of a part. */
function part(role: string, figures: Map<string, Measured>, more: Partial<Material> = {}): string[] {
  const body = lines(compose(material(figures, more)).body)
  const from = body.findIndex((line) => line.role === role)
  const next = body.findIndex((line, index) => index > from && line.role !== undefined)
  return body.slice(from + 1, next < 0 ? -1 : next).map((line) => line.opening + inlineText(line.content))
}

describe('what a sentence says', () => {
  test('clauses are joined by commas, and figures carry their unit', () => {
    expect(part('measures', year())).toContain(
      '全年受理204件，同比下降6.4%，其中来访200件、来信4件，及时率100%。重大事件0起。',
    )
  })

  test.each([
    [12.34, '上升12.3%'],
    [-6.422, '下降6.4%'],
    [0, '持平'],
    [-0.04, '持平'],
  ])('a change of %s is printed as %s', (value, printed) => {
    expect(part('measures', year({ change: { value } }))[3]).toContain(`同比${printed}`)
  })

  test('a clause whose figure is 0 or not applicable is left out', () => {
    const said = part('measures', year({ change: { value: null }, timely: { value: null } }))
    expect(said).toContain('全年受理204件，其中来访200件、来信4件。重大事件0起。')
  })

  test('of an enumeration the part that is 0 is left out, not the whole', () => {
    expect(part('measures', year({ letter: nothing }))[3]).toContain('，其中来访200件，及时率')
    expect(part('measures', year({ visit: nothing }))[3]).toContain('，来信4件，及时率')
    expect(part('measures', year({ visit: nothing, letter: nothing }))[3]).not.toContain('其中')
  })

  test('a clause that has come to stand first does not begin with 其中', () => {
    const said = part('measures', year({ received: { value: 0, entries: 204 }, change: { value: null } }))
    expect(said[3]).toMatch(/^来访200件、来信4件，/u)
  })

  test('a rate that only rounding would make 100% shows that it is not', () => {
    const said = part('measures', year({ timely: { value: 99.975, numerator: 39990, denominator: 40000 } }))
    expect(said[3]).toContain('及时率99.98%。')
  })

  test('a heading without a sentence is left out', () => {
    const said = textOf(year())
    expect(said.filter((line) => line.startsWith('（'))).toEqual([
      '（一）依法全面履行职能，优化法治化营商环境',
      '（二）依法有效化解社会矛盾纠纷',
    ])
  })
})

describe('what did not happen', () => {
  test('is said where the ledger was kept', () => {
    expect(textOf(year()).join('')).toContain('重大事件0起')
  })

  test('is no boast of an empty ledger', () => {
    expect(textOf(empty).join('')).not.toContain('重大事件')
  })

  test('becomes a shortcoming where it happened, and is not denied', () => {
    const figures = year({ grave: { value: 2, entries: 2 } })
    expect(part('measures', figures).join('')).not.toContain('重大事件')
    expect(part('shortcomings', figures)).toEqual(['从台账统计看，2021年存在以下不足。', '重大事件2起。'])
    expect(part('plan', figures)).toEqual([
      '针对上述不足，2022年重点做好以下工作。',
      '查明原因，防止再次发生重大事件。',
    ])
  })
})

describe('the required parts', () => {
  test('are there in their order, even over empty ledgers', () => {
    const roles = compose(material(empty)).body.flatMap((block) =>
      block.kind === 'heading' && block.role ? [block.role] : [],
    )
    expect(roles).toEqual(['measures', 'shortcomings', 'leadership', 'plan', 'other'])
  })

  test('of an empty year each have one plain sentence, and no placeholder', () => {
    const roles = ['measures', 'shortcomings', 'leadership', 'plan'] as const
    for (const role of roles) expect(part(role, empty)).toHaveLength(1)
    expect(part('measures', empty)).toEqual(['截至2022年2月10日，2021年度台账中没有可以统计的记录。'])
    expect(textOf(empty).join('')).not.toMatch(/[{}×【】]|待填|TODO|不适用|undefined|null/u)
  })

  test('name no shortcoming where all was done in time', () => {
    expect(part('shortcomings', year())).toEqual([
      '截至2022年2月10日的台账记录中，没有查出逾期、未办结或者未达到规定次数的事项。',
    ])
  })

  test('answer each shortcoming by one arrangement', () => {
    const figures = year({
      timely: { value: 97.549, numerator: 199, denominator: 204 },
      closing: { value: 99.02, numerator: 202, denominator: 204 },
      quarterly: { value: 1, achieved: 0, entries: 3 },
    })
    expect(part('shortcomings', figures).slice(1)).toEqual([
      '（一）及时率为97.5%，原因是没有全部按规定办理。',
      '（二）没有达到每季度办理次数下限1次，原因是没有按照要求开展，或者没有记入台账。',
      '（三）办结率为99%，原因是尚有事项没有办结。',
    ])
    expect(part('plan', figures)).toHaveLength(4)
  })

  test('tell of a duty only where it was met', () => {
    expect(part('leadership', year())).toEqual(['坚持每季度办理1次。'])
    const unmet = part('leadership', year({ quarterly: { value: 1, achieved: 0, entries: 3 } }))
    expect(unmet).toEqual([
      '按照《党政主要负责人履行推进法治建设第一责任人职责规定》，党政主要负责人是推进法治建设的第一责任人。',
    ])
  })

  test('name the plan of 2021 to 2025 while it runs, and not after', () => {
    expect(part('plan', year(), { year: 2024 })).toEqual([
      '2025年，继续按照《法治政府建设实施纲要（2021－2025年）》推进法治政府建设。',
    ])
    expect(part('plan', year(), { year: 2025 })).toEqual(['2026年，继续依法履行职责，推进法治政府建设。'])
  })

  test('leave to a person, beside the text, what no ledger knows', () => {
    const { todo } = compose(material(empty))
    expect(todo.map((each) => each.role)).toEqual([
      null,
      null,
      'measures',
      'shortcomings',
      'leadership',
      'plan',
      'other',
    ])
    expect(todo[0]!.zh).toContain('事项台账在2021年度没有记录')
    expect(todo.find((each) => each.role === 'shortcomings')!.zh).toContain('原因')
  })
})

test('a change that an unfinished ledger of last year may have made is pointed out to a person', () => {
  const { todo } = compose(material(year({ change: { value: 2500, numerator: 78, denominator: 3 } })))
  expect(todo[0]!.zh).toBe('受理量变化很大（本年78，上年3）：请核对上年的台账是否完整，不完整的删去这一句。')
  expect(compose(material(year())).todo.filter((each) => each.zh.includes('很大'))).toEqual([])
})

describe('figures', () => {
  const refs = figuresOf(compose(material(year({ timely: { value: 50, numerator: 102, denominator: 204 } }))))

  test('keep indicator, parts and basis, and lead to their entries', () => {
    expect(refs.find((ref) => ref.indicator === 'timely')).toEqual({
      anchor: 'figure-timely',
      indicator: 'timely',
      label: '及时率',
      value: 50,
      numerator: 102,
      denominator: 204,
      unit: '%',
      printed: '50%',
      entries: 204,
      basis: '口径',
      href: '/figures/timely?unit=310113112000&year=2021',
    })
  })

  test('that are a part of an indicator have an anchor and an address of their own', () => {
    const part = refs.find((ref) => ref.printed === '200件')!
    expect(part.anchor).toBe('figure-received-channel-visit')
    expect(part.href).toBe('/figures/received?unit=310113112000&year=2021&where.channel=visit')
  })

  test('that stand in two places have one anchor and one value', () => {
    const twice = refs.filter((ref) => ref.indicator === 'timely')
    expect(twice).toHaveLength(2)
    expect(twice[0]).toEqual(twice[1])
  })
})

describe('title and organs', () => {
  const heading = (unit: Partial<Material['unit']>, more: Partial<Material> = {}) =>
    compose(material(year(), { unit: { code: '990101001000', name: '', kind: 'town', ...unit }, ...more }))

  test.each([
    ['庙行镇', 'town', '庙行镇人民政府'],
    ['某某县栗某乡人民政府', 'township', '某某县栗某乡人民政府'],
    ['某某县青某街道', 'street', '某某县青某街道办事处'],
    ['某某县人民政府青某街道办事处', 'street', '某某县人民政府青某街道办事处'],
    ['某某县', 'county', '某某县人民政府'],
    ['某某县司法局', 'department', '某某县司法局'],
  ] as const)('%s reports as its organ', (name, kind, organ) => {
    const { title, organs, signature } = heading({ name, kind })
    expect(title).toBe(`${organ}关于2021年法治政府建设情况的报告`)
    expect([organs, signature]).toEqual([[organ], [organ]])
  })

  test('a joint issue is signed by its organs in their order', () => {
    const organs = ['中共某某镇委员会', '某某镇人民政府']
    const { title, signature } = heading({ name: '某某镇' }, { issue: { organs } })
    expect(title).toBe('中共某某镇委员会 某某镇人民政府关于2021年法治政府建设情况的报告')
    expect(signature).toEqual(organs)
  })

  test('the report goes to the government above, and the public edition to nobody by name', () => {
    const parent = { name: '某某县', kind: 'county' } as const
    expect(heading({ name: '某某镇' }, { parent }).addressees).toEqual(['某某县人民政府'])
    expect(heading({ name: '某某镇' }, { parent, issue: { edition: 'public' } }).addressees).toEqual([])
  })

  test('both editions have the same text', () => {
    const body = (edition: 'upward' | 'public'): Inline[] =>
      heading({ name: '某某镇' }, { issue: { edition } }).body.flatMap((block) =>
        block.kind === 'paragraph' ? block.content : [],
      )
    expect(body('public')).toEqual(body('upward'))
  })
})
