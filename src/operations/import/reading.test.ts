/** Sheets as no office of the sample has them: every trap by itself, so that the reading fits no single unit. */
import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { type Mapping, mappingOf } from './mapping.ts'
import { type Recognised, recogniseSheet, type Unrecognised } from './recognise.ts'
import { type DataRow, nothingSeen, type ReadRow, type RejectedRow, readRows } from './rows.ts'
import { openWorkbook } from './workbook/workbook.ts'

interface Given {
  name?: string
  rows: CellValue[][]
  merges?: MergeRange[]
}

interface Answer {
  found: Recognised | Unrecognised
  rows: ReadRow[]
}

interface Options {
  file?: string
  remembered?: Mapping[]
  ledger?: string
  year?: number
}

async function read(
  sheets: Given[],
  { file = '台账.xlsx', year, ...context }: Options = {},
): Promise<Answer[]> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name = '2022年', ...sheet }) => ({ name, ...sheet })),
  })
  const workbook = await openWorkbook(bytes, file)
  const seen = nothingSeen()
  const answers: Answer[] = []
  for (const sheet of workbook.sheets) {
    const found = await recogniseSheet(sheet, catalogue, { fileName: file, ...context })
    const rows: ReadRow[] = []
    if (!('unrecognised' in found))
      for await (const row of readRows(sheet.rows(), found, { seen, year })) rows.push(row)
    answers.push({ found, rows })
  }
  return answers
}

async function readOne(given: Given, options?: Options) {
  const [{ found, rows }] = (await read([given], options)) as [Answer]
  if ('unrecognised' in found) throw new Error(found.unrecognised)
  return {
    found,
    columns: Object.fromEntries(found.columns.map(({ key, field }) => [key, field])),
    data: rows.filter((row): row is DataRow => row.kind === 'data'),
    rejected: rows.filter((row): row is RejectedRow => row.kind === 'rejected'),
    skipped: rows.flatMap((row) => (row.kind === 'skipped' ? [[row.row, row.reason]] : [])),
  }
}

const merge = (startRow: number, startCol: number, endRow: number, endCol: number): MergeRange => ({
  startRow,
  startCol,
  endRow,
  endCol,
})

const petition = [
  '序号',
  '信访编号',
  '信访渠道',
  '登记日期',
  '信访人',
  '涉及人数',
  '信访事项',
  '状态',
  '备注',
]
const line = (n: number, change: Record<number, CellValue> = {}): CellValue[] =>
  [n, `甲-${n}`, '来访', '2022-03-05', `王某${n}`, 1, `反映第${n}件事`, '已受理', null].map((value, at) =>
    at in change ? change[at]! : value,
  )

describe('where the table stands', () => {
  test('below a title and the line of the unit, behind empty columns and rows', async () => {
    const shifted = [petition, line(1)].map((row) => [null, null, ...row])
    const { found, data, skipped } = await readOne({
      rows: [
        [],
        [null, null, '某某镇2022年信访登记台账'],
        [],
        [null, null, '填报单位：某某镇', '填报日期：2023年1月5日'],
        ...shifted,
      ],
    })
    expect(found.headerRows).toEqual([5])
    expect(found.year).toBe(2022)
    expect(data.map(({ row }) => row)).toEqual([6])
    expect(skipped).toContainEqual([2, '标题'])
    expect(skipped).toContainEqual([5, '表头'])
  })

  test.each([
    [
      'merged',
      [merge(1, 3, 1, 4), merge(1, 5, 1, 6), merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 2, 2)],
    ],
    ['not merged', []],
  ])('in two rows of headings, %s; the group tells equal headings apart', async (_, merges) => {
    const { found, columns, data } = await readOne({
      rows: [
        ['信访台账'],
        ['信访渠道', '收到日期', '信访事项', '受理', null, '答复', null],
        [null, null, null, '日期', '期限', '日期', '期限'],
        ['来信', '2022-1-2', '修路', '2022-1-3', '2022-1-17', '2022-2-1', '2022-3-4'],
      ],
      merges,
    })
    expect(found.headerRows).toEqual([2, 3])
    expect(columns).toMatchObject({
      '受理/日期': 'accepted_on',
      '受理/期限': 'acceptance_due_on',
      '答复/日期': 'replied_on',
      '答复/期限': 'reply_due_on',
    })
    expect(data[0]!.values).toMatchObject({ accepted_on: '2022-01-03', reply_due_on: '2022-03-04' })
  })

  test('with headings over two lines, with units, stars, 是否 and the ledger’s own noun', async () => {
    const { columns } = await readOne({
      rows: [
        ['*信访\n渠道', '信访 收到日期', '涉及人数（人）', '信访事项（简述）', '是否重复信访', '受理时间'],
        ['来信', '2022-1-2', '3', '修路', '是', '2022-1-3'],
      ],
    })
    expect(Object.values(columns)).toEqual([
      'channel',
      'received_on',
      'persons',
      'matter',
      'repeat',
      'accepted_on',
    ])
  })
})

describe('which ledger it is', () => {
  test('a sheet with columns that nobody knows is read without them, and they are named', async () => {
    const { found, columns, data } = await readOne({
      rows: [
        [...petition, '星座', '血型'],
        [...line(1), '白羊', 'A'],
      ],
    })
    expect(found.kind.path).toBe('petition')
    expect(columns).toMatchObject({ 星座: null, 血型: null })
    expect(data[0]!.values).not.toHaveProperty('星座')
  })

  test('covers, notes, statistics and empty sheets are named as unknown and stop no other', async () => {
    const answers = await read([
      { name: '封面', rows: [['某某镇信访台账'], ['二〇二二年']] },
      { name: '说明', rows: [['填表说明'], ['一、登记日期填来访当日。'], ['二、信访渠道按来访、来信填。']] },
      {
        name: '统计',
        rows: [
          ['月份', '来访', '来信', '合计'],
          ['1月', 3, 4, 7],
          ['2月', 5, 1, 6],
        ],
      },
      {
        name: '透视',
        rows: [
          ['信访渠道', '计数项:信访编号'],
          ['来访', 12],
          ['来信', 8],
          ['总计', 20],
        ],
      },
      { name: 'Sheet2', rows: [] },
      { name: '台账', rows: [petition, line(1)] },
    ])
    expect(answers.map(({ found }) => ('unrecognised' in found ? null : found.kind.path))).toEqual([
      null,
      null,
      null,
      null,
      null,
      'petition',
    ])
    for (const { found } of answers.slice(0, 5)) expect((found as Unrecognised).unrecognised).not.toBe('')
  })

  test('the contents decide where two fields of a ledger have one heading', async () => {
    const { columns } = await readOne({
      rows: [
        ['信访渠道', '收到日期', '信访事项', '电话', '联系电话'],
        ['来信', '2022-1-2', '修路', '无人接听者多', '13800001234'],
      ],
    })
    expect(columns).toMatchObject({ 联系电话: 'phone', 电话: null })
  })

  test('a heading whose contents cannot be the field is not read as it', async () => {
    const { columns } = await readOne({
      rows: [
        ['信访渠道', '收到日期', '信访事项', '证件号码'],
        ['来信', '2022-1-2', '修路', '当面核对'],
        ['来信', '2022-1-3', '修桥', '未带'],
      ],
    })
    expect(columns['证件号码']).toBeNull()
  })

  test('the name of the sheet gives the channel that has no column', async () => {
    const { data } = await readOne({
      name: '来访',
      rows: [
        ['收到日期', '信访人', '信访事项', '受理日期'],
        ['2022-1-2', '王某', '修路', '2022-1-3'],
      ],
    })
    expect(data[0]!.values['channel']).toBe('visit')
  })

  test('a sheet without a column that every entry needs is told of once', async () => {
    const rows = [1, 2, 3].map((n) => line(n).filter((_, at) => at !== 3))
    const { rejected, data } = await readOne({ rows: [petition.filter((_, at) => at !== 3), ...rows] })
    expect(data).toEqual([])
    expect(rejected).toMatchObject([{ row: 1, column: '收到日期', problem: 'missing_required' }])
    expect(rejected[0]!.reason).toMatch(/整张表没有“收到日期”一列.*请/)
  })

  test('what a person settled is tried first and holds for the same headings only', async () => {
    const odd = {
      rows: [
        ['何时', '怎么来的', '什么事', '谁'],
        ['2022-1-2', '来信', '修路', '王某'],
      ],
    }
    expect((await read([odd]))[0]!.found).toHaveProperty('unrecognised')
    const mapping: Mapping = {
      signature: '何时|怎么来的|什么事|谁',
      path: 'petition',
      part: null,
      columns: { 何时: 'received_on', 怎么来的: 'channel', 什么事: 'matter', 谁: null },
      constants: { level: '本级' },
    }
    const { found, data } = await readOne(odd, { remembered: [mapping] })
    expect(data[0]!.values).toMatchObject({
      received_on: '2022-01-02',
      channel: 'letter',
      matter: '修路',
      level: 'local',
    })
    expect(data[0]!.values).not.toHaveProperty('name')
    expect(mappingOf(found)).toEqual(mapping)
    const moved = {
      rows: [
        ['何时', '怎么来的', '哪件事', '谁'],
        ['2022-1-2', '来信', '修路', '王某'],
      ],
    }
    expect((await read([moved], { remembered: [mapping] }))[0]!.found).toHaveProperty('unrecognised')
  })

  test('where the person names the ledger no other is tried', async () => {
    const shared = {
      rows: [
        ['编号', '来源渠道', '登记日期', '诉求内容', '责任单位'],
        ['1', '热线电话', '2022-1-2', '修路', '民政办'],
      ],
    }
    expect((await readOne(shared)).found.kind.ledger).toBe('work_order')
    expect((await readOne(shared, { ledger: 'petition' })).rejected).toMatchObject([
      { column: '信访渠道', problem: 'missing_required' },
    ])
    expect((await read([shared], { ledger: 'leadership' }))[0]!.found).toHaveProperty('unrecognised')
  })
})

describe('what holds for the whole sheet', () => {
  const head = [
    '案件编号',
    '案件名称',
    '当事人',
    '立案时间',
    '处罚决定书文号',
    '处罚决定日期',
    '处罚内容',
    '罚没金额（元）',
    '办案人员',
  ]
  const row = [
    '某1',
    '占道经营案',
    '某某店',
    '2022-03-01',
    '某罚1号',
    '2022-03-10',
    '处以罚款五百元',
    500,
    '王某、李某',
  ]

  test('a needed word without a column is taken from the title that says it', async () => {
    const { found, data } = await readOne({ rows: [['综合行政执法队行政处罚案件汇总表'], head, row] })
    expect(found.constants).toEqual({ case_kind: '行政处罚案件' })
    expect(data).toMatchObject([{ values: { case_kind: 'penalty', fine: 500 } }])
  })

  test('and from no title that says two, or none', async () => {
    for (const title of ['行政处罚、行政强制案件汇总表', '案件汇总表']) {
      const { data, rejected } = await readOne({ rows: [[title], head, row] })
      expect([data, rejected.map(({ problem }) => problem)]).toEqual([[], ['missing_required']])
    }
  })
})

test('of those who should have come and those who came, the latter are counted', async () => {
  const { columns } = await readOne({
    rows: [
      ['学法时间', '学法内容', '学习形式', '应到人数', '实到人数', '学时'],
      ['2022-02-03', '宪法', '党委理论学习中心组学习', 12, 11, 4],
    ],
  })
  expect(columns).toMatchObject({ 实到人数: 'headcount', 应到人数: null })
})

describe('what the cells say', () => {
  test('days in every form, with the year from the title where they have none', async () => {
    const days: CellValue[] = [
      '2022-03-05',
      '2022.3.5',
      '2022/3/5',
      '2022年3月5日',
      '２０２２年３月５日',
      '3月5日',
      '20220305',
      44625,
      '44625',
      new Date(Date.UTC(2022, 2, 5)),
    ]
    const { data, rejected } = await readOne({
      name: 'Sheet1',
      rows: [['2022年信访台账'], petition, ...days.map((day, n) => line(n, { 3: day }))],
    })
    expect(rejected).toEqual([])
    expect(data.map(({ values }) => values['received_on'])).toEqual(days.map(() => '2022-03-05'))
    expect(data[0]!.year).toBe(2022)
  })

  test.each([
    [{ name: '2020年（同期）', title: '2021年信访台账' }, 2020],
    [{ name: 'Sheet1', title: '二〇二二年信访台账' }, 2022],
    [{ name: 'Sheet1', title: '信访台账（2020—2021年）' }, 2019],
    [{ name: 'Sheet1', title: '填报日期：2023年1月5日' }, 2019],
  ])('the year of %o is %i, the file’s name being the last word', async ({ name, title }, year) => {
    const { found } = await readOne({ name, rows: [[title], petition, line(1)] }, { file: '信访2019.xlsx' })
    expect(found.year).toBe(year)
  })

  test('numbers in full width, as text and with commas; 万元 in the heading', async () => {
    const { data } = await readOne({
      rows: [
        [
          '案件编号',
          '当事人',
          '案由',
          '执法领域',
          '案件类型',
          '立案日期',
          '作出决定日期',
          '罚款（万元）',
          '办理状态',
        ],
        ['甲1', '王某', '占道', '城市管理', '处罚', '2022-1-2', '2022-1-9', '１．２', '结案'],
        ['甲2', '李某', '占道', '城市管理', '处罚', '2022-1-2', '2022-1-9', '1,200', '结案'],
      ],
    })
    expect(data.map(({ values }) => values['fine'])).toEqual([12_000, 12_000_000])
  })

  test('quantities with a column for each item become rows of the part, with the unit of the heading', async () => {
    const { data } = await readOne({
      rows: [
        ['开展时间', '内容', '形式', '主题', '制作发放数量', null, null, '惠及人数'],
        [null, null, null, null, '宣传资料（册）', '横幅（条）', '展板（块）', null],
        ['2022-12-4', '宪法日', '宣传活动', '宪法', '１，２００', 3, 0, 400],
      ],
    })
    expect(data[0]!.parts['outputs']).toMatchObject([
      { item: 'material', qty: 1200, unit: '册' },
      { item: 'banner', qty: 3, unit: '条' },
    ])
  })

  test('attendances name their session', async () => {
    const { found, data } = await readOne({
      name: '签到',
      rows: [
        ['班次编号', '姓名', '所在单位', '日期', '学时', '是否完成'],
        ['PX01', '王某', '党政办', '2022-1-2', '6', '√'],
      ],
    })
    expect(found.part).toBe('attendance')
    expect(data[0]).toMatchObject({
      parentKey: 'PX01',
      naturalKey: null,
      year: 2022,
      values: { name: '王某', hours: 6, completed: true },
    })
  })

  test('an entry without a word for its stage stands where its days say', async () => {
    const { data } = await readOne({
      rows: [
        ['信访渠道', '收到日期', '信访事项', '受理日期'],
        ['来信', '2022-1-2', '修路', '2022-1-3'],
        ['来信', '2022-1-2', '修桥', null],
      ],
    })
    expect(data.map(({ values }) => values['status'])).toEqual(['accepted', 'registered'])
  })

  test('a text merged over several rows holds for each; a merged number is given back to be split', async () => {
    const { data, rejected } = await readOne({
      rows: [petition, line(1), line(2, { 2: null, 3: null, 5: null }), line(3, { 2: null, 3: null })],
      merges: [merge(1, 2, 3, 2), merge(1, 3, 3, 3), merge(1, 5, 2, 5)],
    })
    expect(data.map(({ row, values }) => [row, values['channel'], values['received_on']])).toEqual([
      [2, 'visit', '2022-03-05'],
      [4, 'visit', '2022-03-05'],
    ])
    expect(rejected).toMatchObject([{ row: 3, column: '涉及人数', problem: 'invalid' }])
  })
})

describe('rows that are no entries', () => {
  test('totals, notes, headings printed again, blank and merely numbered rows are passed over with the reason', async () => {
    const { data, rejected, skipped } = await readOne({
      rows: [
        petition,
        line(1),
        ['小计', null, null, null, null, 1],
        ['3月小计', null, null, null, null, 1],
        petition,
        line(2),
        [' '],
        ['  ', '　'],
        [3],
        line(4),
        ['本页合计', null, null, null, null, 3],
        ['累计', '共4件'],
        [null, '合　计：', null, null, null, 3],
        ['注：本表不含匿名信。'],
        ['填表人：王某', null, null, '审核人：李某', null, null, '2022年12月31日'],
        ['截止日期：2022年12月31日'],
      ],
    })
    expect(rejected).toEqual([])
    expect(data.map(({ row }) => row)).toEqual([2, 6, 10])
    expect(skipped).toEqual([
      [1, '表头'],
      [3, '小计'],
      [4, '小计'],
      [5, '表头'],
      [7, '空行'],
      [8, '空行'],
      [9, '空行'],
      [11, '合计'],
      [12, '合计'],
      [13, '合计'],
      [14, '说明'],
      [15, '说明'],
      [16, '说明'],
    ])
  })

  test('an entry is none of them for a word within it', async () => {
    const { data } = await readOne({
      rows: [
        ['信访事项', '信访渠道', '收到日期', '备注'],
        ['合计', '来信', '2022-1-2', null],
        ['小计算错工资', '来信', '2022-1-3', null],
        ['说明：补偿款未到', '来信', '2022-1-4', null],
        ['反映工程款合计少算', '来信', '2022-1-5', '合计'],
      ],
    })
    expect(data.map(({ row }) => row)).toEqual([2, 3, 4, 5])
  })

  test('hundreds of empty rows and columns behind the table say nothing', async () => {
    const empty = Array.from({ length: 300 }, () => Array.from({ length: 60 }, () => ' '))
    const { data, rejected, skipped } = await readOne({ rows: [petition, line(1), ...empty] })
    expect([data.length, rejected.length, skipped.length]).toEqual([1, 0, 1])
  })
})

describe('rows that must not go in', () => {
  test('the first fault by column is told, with the heading and the value as written', async () => {
    const { rejected } = await readOne({
      rows: [
        petition,
        line(1, { 3: '2022-02-30', 5: '若干' }),
        line(2, { 5: '若干人' }),
        line(3, { 2: null }),
        line(4, { 7: '情况不明' }),
      ],
    })
    expect(rejected.map(({ row, column, value, problem }) => [row, column, value, problem])).toEqual([
      [2, '登记日期', '2022-02-30', 'impossible_date'],
      [3, '涉及人数', '若干人', 'text_in_number'],
      [4, '信访渠道', '', 'missing_required'],
      [5, '状态', '情况不明', 'unknown_status'],
    ])
    expect(rejected.every(({ reason }) => reason !== '')).toBe(true)
  })

  test('days that run backwards are told by the headings of this sheet', async () => {
    const { rejected } = await readOne({
      rows: [
        [...petition, '化解时间'],
        [...line(1), '2022-1-1'],
      ],
    })
    expect(rejected).toMatchObject([
      { column: '化解时间', value: '2022-1-1', problem: 'wrong_order', reason: '化解时间 早于 登记日期' },
    ])
  })

  test('a row that comes again in every cell is a duplicate, also in another sheet; one with its own number is not', async () => {
    const [first, second] = (await read([
      { name: '一月', rows: [petition, line(1), line(1), line(1, { 0: 2 })] },
      { name: '二月', rows: [petition, line(1)] },
    ])) as [Answer, Answer]
    expect(first.rows.filter((row) => row.kind === 'rejected')).toMatchObject([
      { row: 3, column: null, problem: 'duplicate', reason: '与第2行完全相同' },
    ])
    expect(second.rows.filter((row) => row.kind === 'rejected')).toMatchObject([
      { row: 2, reason: '与“一月”表第2行完全相同' },
    ])
    const [one, again] = first.rows.filter((row): row is DataRow => row.kind === 'data')
    expect(one!.naturalKey).toBe(again!.naturalKey)
    expect(one!.contentHash).not.toBe(again!.contentHash)
  })

  test('the same file read again gives the same hashes, wherever its rows have moved', async () => {
    const hashes = async (rows: CellValue[][]) =>
      (await readOne({ rows })).data.map(({ contentHash }) => contentHash)
    const once = await hashes([petition, line(1), line(2)])
    const moved = await hashes([
      ['2022年信访台账'],
      [],
      petition,
      line(1, { 0: 7 }),
      ['小计'],
      line(2, { 3: '2022年3月5日' }),
    ])
    expect(moved).toEqual(once)
  })
})
