/** What a sentence counts, value by value: numerals, units, lists, changes, claims in words, and what counts nothing. */
import { describe, expect, test } from 'vitest'
import { claims } from './figures.ts'
import { normalize } from './normal.ts'

const read = (text: string) => claims(normalize(`${text}。`).text)
const values = (text: string) => read(text).map(({ value }) => Number(value.toFixed(4)))
const units = (text: string) => read(text).map(({ value, unit }) => `${value}${unit}`)

describe('numerals', () => {
  test.each([
    ['共受理１，０９３件', ['1093件']],
    ['办结 42 余 件', ['42件']],
    ['全程网办率93 %', ['93%']],
    ['参与群众3.6万人', ['36000人']],
    ['投资326.43万元，争取资金1.2亿元', ['326.43万元', '1.2亿元']],
    ['发放宣传品1万余册(本)', ['10000册(本)']],
    ['参与涉法事务80余件(次)', ['80件(次)']],
    ['开展活动二十余场次，发放资料三千余份', ['20场次', '3000份']],
    ['签订责任书一百二十八份', ['128份']],
    ['满意率达百分之九十八点五', ['98.5%']],
    ['配备3至5名调解员', ['3名', '5名']],
    ['“110”接警数2—14起', ['2起', '14起']],
    ['新建停车场2个、充电桩16处', ['2个', '16处']],
    ['对49个单位56个项目进行了审计', ['49个', '56个']],
    ['办公场所150㎡', ['150㎡']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected))

  test('余, 多, 以上 and 超 mean at least, 近 and 约 about', () => {
    const approx = (text: string) => read(text).map((each) => each.approx)
    expect(approx('宣讲20余场，惠及超1.5万人次，化解率98%以上')).toEqual(['at_least', 'at_least', 'at_least'])
    expect(approx('投入近20万元，约30间，每年至少听取1次汇报')).toEqual(['about', 'about', 'at_least'])
    expect(approx('签约3家，修订村规民约8份')).toEqual(['exact', 'exact'])
  })

  test('a number without a unit is a figure too', () => {
    expect(units('累计发放宣传资料3000充分利用广播宣传')).toEqual(['3000'])
  })
})

describe('one number of several subjects, several numbers of one list', () => {
  test('a rate shared by two subjects is read for each', () => {
    const shared = read('报备率、及时率和规范率均达100%')
    expect(shared.map(({ near }) => near)).toEqual(['报备率', '及时率', '规范率'])
    expect(new Set(shared.map(({ start }) => start)).size).toBe(1)
  })

  test('a list of numbers follows a list of subjects', () => {
    const listed = read('诈骗类、盗窃类警情同比分别下降19.6%、18.8%')
    expect(listed.map(({ value, near, kind }) => [value, near.slice(0, 3), kind])).toEqual([
      [-19.6, '诈骗类', 'change'],
      [-18.8, '盗窃类', 'change'],
    ])
  })

  test('what rose or fell is a change, what rose to a level is a share', () => {
    const kinds = (text: string) => read(text).map(({ value, kind }) => [value, kind])
    expect(kinds('案件同比增长12.3%，败诉率下降3.5个百分点')).toEqual([
      [12.3, 'change'],
      [-3.5, 'change'],
    ])
    expect(kinds('办结率由95%提升到98.5%')).toEqual([
      [95, 'rate'],
      [98.5, 'rate'],
    ])
  })

  test('a total and its parts in brackets are figures each', () => {
    expect(values('受理申请8件(2件撤回，6件审结)、应诉案件10件')).toEqual([8, 2, 6, 10])
  })
})

describe('figures in words', () => {
  test.each([
    ['实现12个村调解组织全覆盖', [12, 100]],
    ['受理投诉2件，均依法化解', [2, 100]],
    ['11件举报全部依法协调解决', [11, 100]],
    ['全年未发生重大上访事件', [0]],
    ['全年未发生1起行政复议被撤销案件', [0]],
    ['近两年，无一起违规执法行为发生', [0]],
    ['行政复议案件为零', [0]],
    ['2023年无行政诉讼案件', [0]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))

  test.each([
    '推动网格管理全覆盖',
    '确保所有文件均经合法性审核',
    '做到安全隐患全覆盖排查',
    '防止未发生的风险演变',
  ])('what is only wished for is none: %s', (text) => expect(values(text)).toEqual([]))
})

describe('what counts nothing', () => {
  test.each([
    '2022年1月31日，在1-10月、截至12月底，自2020年7月15日起',
    '落实《法治政府建设实施纲要（2021—2025年）》和某府发〔2022〕12号文件',
    '根据国务院令第713号第十二条第二款',
    '坚持“三重一大”，落实两个维护、四个意识、三项制度',
    '12345热线、“110”接警，联系电话0571-8888888',
    '推进“3+N+X”模式和1+6+N体系、4G单兵、2.0版改革',
    '结合“3·15”“12·4”和4.15全民国家安全教育日',
    '党的二十大和十九届二中、三中全会，县委十五届八次、九次全会',
    '50岁以上老人，前3名，排名第2，318国道，第三季度，连续14个月',
    '推行最多跑一次、一次性告知、一网通办，解决了一批难题',
    '数百人参加，几十次检查，两三次协商',
  ])('%s', (text) => expect(values(text)).toEqual([]))

  test('a list mark glued to a year is no number', () => {
    expect(values('\n1.2022年开展培训3次。\n2、2023年继续')).toEqual([3])
  })
})

describe('damaged texts', () => {
  test('a sentence broken by line ends is read as one', () => {
    expect(units('全年开展宣传，受教群众\n1500余人次')).toEqual(['1500人次'])
  })

  test.each([
    ['digits', '1'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
    ['numbers without punctuation', '受理12件审结34件'.repeat(2000)],
    ['open brackets and titles', '(《'.repeat(100_000)],
    ['shares without end', `${'办结率和'.repeat(20_000)}100%`],
  ])('a text of nothing but %s is read in bounded time', (_, text) => {
    const start = performance.now()
    claims(normalize(text).text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
