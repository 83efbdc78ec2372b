/**
 * Phrases made of the ledgers' own labels and units and of the ways in which offices write numbers, read back: whatever is
 * counted and however it is written, the value, its exactness and its unit come back, and what is no figure stays none.
 */
import { describe, expect, test } from 'vitest'
import type { Indicator } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import { isMoney, isPercent } from '#reading/measure-words.ts'
import { readReport } from '#reading/read.ts'
import type { ReadFigure } from '#reading/report.ts'
import { between, type Random, randomOf } from '../checks/made-up.ts'

type Approx = ReadFigure['approx']
/** A number of one way of writing: before, in and after its unit. */
interface Written {
  text: string
  after?: string
  value: number
  approx?: Approx
}
type Way = (random: Random) => Written

const fullWidth = (text: string) => text.replace(/[0-9]/g, (sign) => '０１２３４５６７８９'[Number(sign)]!)
const han = '零一二三四五六七八九'
const chinese = (value: number) =>
  value < 10
    ? han[value]!
    : `${value < 20 ? '' : han[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : han[value % 10]}`
const round = (random: Random) => between(random, 2, 9) * 10
const tenths = (random: Random) => between(random, 1, 9) + between(random, 1, 9) / 10
const some = (random: Random) => between(random, 2, 999)

const ofCounts: Readonly<Record<string, Way>> = {
  arabic: (random) => plain(some(random)),
  'full width': (random) => {
    const value = some(random)
    return { text: fullWidth(String(value)), value }
  },
  'with a comma of thousands': (random) => {
    const [thousands, rest] = [between(random, 1, 99), between(random, 100, 999)]
    return { text: `${thousands},${rest}`, value: thousands * 1000 + rest }
  },
  'with a blank inside': (random) => {
    const [thousands, rest] = [between(random, 1, 9), between(random, 100, 999)]
    return { text: `${thousands} ${rest}`, value: thousands * 1000 + rest }
  },
  万: (random) => {
    const value = tenths(random)
    return { text: `${value}万`, value: Math.round(value * 10) * 1000 }
  },
  万余: (random) => {
    const value = between(random, 2, 40)
    return { text: `${value}万余`, value: value * 10_000, approx: 'at_least' }
  },
  亿: (random) => {
    const value = tenths(random)
    return { text: `${value}亿`, value: Math.round(value * 10) * 10_000_000 }
  },
  余: (random) => ({ ...withSign(round(random), '余'), approx: 'at_least' }),
  多: (random) => ({ ...withSign(round(random) * 10, '多'), approx: 'at_least' }),
  以上: (random) => ({ ...plain(round(random)), after: '以上', approx: 'at_least' }),
  左右: (random) => ({ ...plain(round(random)), after: '左右', approx: 'about' }),
  近: (random) => announced('近', round(random), 'about'),
  约: (random) => announced('约', round(random), 'about'),
  超: (random) => announced('超', round(random), 'at_least'),
  超过: (random) => announced('超过', round(random), 'at_least'),
  达到: (random) => announced('达到', some(random), 'exact'),
}

const inWords: Way = (random) => {
  const value = between(random, 11, 99)
  return { text: chinese(value), value }
}

const ofShares: Readonly<Record<string, Way>> = {
  '%': (random) => plain(tenths(random) * 10),
  '达…%以上': (random) => ({
    ...announced('达', between(random, 80, 99), 'exact'),
    after: '以上',
    approx: 'at_least',
  }),
  '％': (random) => {
    const value = between(random, 10, 99)
    return { text: fullWidth(String(value)), value }
  },
}

const plain = (value: number): Written => {
  const exact = Math.round(value * 100) / 100
  return { text: String(exact), value: exact }
}
const withSign = (value: number, sign: string): Written => ({ text: `${value}${sign}`, value })
const announced = (word: string, value: number, approx: Approx): Written => ({
  text: `${word}${value}`,
  value,
  approx,
})

const read = (text: string) => readReport(text, catalogue).figures

/** What stands in the sentence for an indicator, and what must come back. */
function expectRead({ zh, unit }: Indicator, { text, after = '', value, approx = 'exact' }: Written) {
  const sentence = `全年${zh}${text}${unit}${after}。`
  const figures = read(sentence)
  expect(
    figures.map((figure) => [figure.value, figure.approx, figure.unit]),
    sentence,
  ).toEqual([[value, approx, unit.normalize('NFKC')]])
}

const indicators = [...catalogue.indicators.values()]
/** A label that speaks of a change or a duty says of its number what another test asks; 近20天 is how long something took. */
const counts = indicators.filter(
  ({ unit, kind }) =>
    ['flow', 'stock'].includes(kind) && !['', '天'].includes(unit) && !isPercent(unit) && !isMoney(unit),
)
const shares = indicators.filter(({ unit, kind }) => unit === '%' && kind === 'rate')
const money = indicators.filter(({ unit }) => unit === '万元')

describe('a label of the ledgers with a number behind it', () => {
  test('is read as its own indicator', () => {
    const own = [...counts, ...shares].filter(({ id, zh, unit }) => {
      const [figure] = read(`全年${zh}37${unit}。`)
      return figure?.indicator === id
    })
    // Two ledgers may count one thing under one label.
    expect(own.length / (counts.length + shares.length)).toBeGreaterThanOrEqual(0.99)
  })

  test.each(Object.entries(ofCounts))('counts what is written %s', (name, way) => {
    const random = randomOf(name.length * 7919 + name.codePointAt(0)!)
    for (const indicator of counts) expectRead(indicator, way(random))
  })

  test('counts what is written in words, where the measure is one that reports count by', () => {
    const random = randomOf(11)
    for (const indicator of counts.filter(({ unit }) => /^(?:件|次|场次|名|人次|份|家)$/.test(unit)))
      expectRead(indicator, inWords(random))
  })

  test.each(Object.entries(ofShares))('reads shares written %s', (name, way) => {
    const random = randomOf(name.length * 104_729)
    for (const indicator of shares) expectRead(indicator, way(random))
  })

  test('money keeps its 万元 and 亿元', () => {
    const random = randomOf(13)
    for (const { zh } of money) {
      const value = tenths(random)
      for (const unit of ['万元', '亿元'])
        expect(
          read(`全年${zh}${value}${unit}。`).map((figure) => [figure.value, figure.unit]),
          zh,
        ).toEqual([[value, unit]])
    }
  })
})

describe('two numbers in one phrase', () => {
  const random = randomOf(17)
  const pick = <T>(all: readonly T[]) => all[between(random, 0, all.length - 1)]!
  const hundred = Array.from({ length: 100 }, (_, at) => at)

  test('both ends of a range are read', () => {
    for (const _ of hundred) {
      const { zh, unit } = pick(counts)
      const low = between(random, 2, 20)
      const high = low + between(random, 1, 20)
      for (const between of ['至', '—', '-', '～'])
        expect(
          read(`全年${zh}${low}${between}${high}${unit}。`).map(({ value }) => value),
          `${zh}${low}${between}${high}${unit}`,
        ).toEqual([low, high])
    }
  })

  test('a total and the parts in its bracket are apart', () => {
    for (const _ of hundred) {
      const { zh, unit } = pick(counts)
      const [one, other] = [some(random), some(random)]
      const sentence = `全年${zh}${one + other}${unit}（本级${one}${unit}，村（社区）${other}${unit}）。`
      expect(
        read(sentence).map(({ value }) => value),
        sentence,
      ).toEqual([one + other, one, other])
    }
  })

  test('one rate said of two subjects is one figure for each', () => {
    for (const _ of hundred) {
      const [one, other] = [pick(shares), pick(shares)]
      if (!one.zh.endsWith('率') || !other.zh.endsWith('率') || /[、和及与]/.test(one.zh + other.zh)) continue
      const sentence = `全年${one.zh}、${other.zh}均达98.5%。`
      expect(
        read(sentence).map(({ value }) => value),
        sentence,
      ).toEqual([98.5, 98.5])
    }
  })

  test('a change and a level are told apart', () => {
    for (const { zh, unit } of counts.slice(0, 200)) {
      const figures = read(`全年${zh}204${unit}，同比下降6.4%。`)
      expect(
        figures.map(({ value, kind }) => [value, kind === 'change']),
        zh,
      ).toEqual([
        [204, false],
        [-6.4, true],
      ])
    }
    for (const { zh } of shares) {
      expect(
        read(`${zh}由95%提升到98.5%。`).map(({ value, kind }) => [value, kind]),
        zh,
      ).toEqual([
        [95, 'rate'],
        [98.5, 'rate'],
      ])
      expect(
        read(`${zh}同比提高2.3个百分点。`).map(({ value, kind, unit }) => [value, kind, unit]),
        zh,
      ).toEqual([[2.3, 'change', '个百分点']])
    }
  })
})

describe('what is no figure', () => {
  const none = [
    '2024年3月15日',
    '2024年1月至12月',
    '1月1日至6月30日',
    '“八五”普法规划',
    '《法治政府建设实施纲要（2021－2025年）》',
    '《中华人民共和国行政处罚法》第五十八条第一款',
    '某政发〔2024〕12号',
    '国办函〔2021〕30号文件',
    '“三重一大”事项',
    '“12345”政务服务便民热线',
    '12348法律服务热线',
    '110接警平台',
    '“12·4”国家宪法日',
    '“4·15”全民国家安全教育日',
    '“1+6+N”基层治理体系',
    '第十一个国家宪法日',
    '党的二十届三中全会精神',
    '行政执法“三项制度”',
    '“四个意识”“两个维护”',
    '三级矛盾纠纷调处平台',
    '近两年来的经验',
    '“一站式”服务',
    '电话023-12345678',
    '邮编400000',
    '2.0版改革',
    '全国前三名',
    'G318国道',
    '18号线工程',
    '一期工程',
    '十件民生实事',
    '1000吨级码头',
    '24楼会议室',
  ]

  test('stays none wherever it stands', () => {
    for (const words of none) {
      for (const sentence of [
        `深入推进${words}。`,
        `（一）围绕${words}，健全工作机制。`,
        `${words}，由司法所落实。`,
      ])
        expect(
          read(sentence).map(({ quote }) => quote),
          sentence,
        ).toEqual([])
    }
  })

  test('takes nothing from the figure beside it', () => {
    const random = randomOf(23)
    for (const words of none) {
      const { zh, unit } = counts[between(random, 0, counts.length - 1)]!
      const value = some(random)
      const sentence = `按照${words}的要求，全年${zh}${value}${unit}。`
      expect(
        read(sentence).map((figure) => figure.value),
        sentence,
      ).toEqual([value])
    }
  })

  test('marks of lists are none, however they are set', () => {
    for (const mark of ['1.', '2．', '3、', '（4）', '(5)', '6﹒', '一、', '（二）', '三是', '7.2024年'])
      expect(
        read(`${mark}推进行政执法规范化建设。\n${mark}开展法治宣传12场次。`).map(({ value }) => value),
        mark,
      ).toEqual([12])
  })
})
