/** Cases are counted by 件, materials by 份, persons by 名: a measure word that the noun does not take is asked about, and so is one matter under two words. */
import type { ReadFigure } from '#reading/report.ts'
import { isWritten, ofTheYear, said } from '../counts.ts'
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Nouns at the end of what is counted, with the measure words that they take. */
const takes: readonly (readonly [noun: RegExp, units: RegExp])[] = [
  [
    /(?:案件|(?<![备方档预提议草答文立结破])案|纠纷|警情|信访事项|信访件|投诉|举报|复议申请|矛盾)$/,
    /^(?:[余多]?[件起宗例个条批次]|件次|件\(次\)|人次|批次|案|%)$/,
  ],
  [
    /(?:宣传资料|宣传品|宣传单|宣传册|传单|折页|海报|资料|法律文书)$/,
    /^(?:[份册本张件个套篇条]|册\(本\)|份\(册\)|余份|%)$/,
  ],
  [/(?:讲座|演练|宣讲|座谈会|宣传活动|普法活动|会议)$/, /^(?:[场次期堂个轮届]|场次|人次|场\(次\)|项|件|%)$/],
  [/(?:培训班|培训会|培训)$/, /^(?:[场次期堂个轮课节人名天]|场次|人次|场\(次\)|班次|学时|课时|%)$/],
  [/(?:横幅|标语|条幅)$/, /^(?:[条幅张个块处])$/],
  [/(?:展板|宣传栏)$/, /^(?:[块个张版处面套期])$/],
  [
    /(?:法律顾问|调解员|执法人员|网格员|律师|工作人员|法律明白人|党员干部)$/,
    /^(?:[名人位个家支批]|人次|余名|%)$/,
  ],
  [/(?:工程合同|合同|协议)$/, /^(?:[份件个项宗]|件次|余份|亿元|万元|元)$/],
  [/(?:规范性文件)$/, /^(?:[件个份部项])$/],
  [/(?:执法记录仪)$/, /^(?:[台部个套])$/],
  [/(?:罚没款|罚款|罚没金额|涉案金额|罚没款金额)$/, /元$/],
  [/(?:隐患|风险隐患)$/, /^(?:[处个条项件起次])$/],
  [/(?:应急演练|矛盾纠纷|民事纠纷)$/, /^(?:[件起宗例个场次]|件次|场次)$/],
  [/(?:热线工单|市民热线工单)$/, /^(?:[件起个单条张]|件次)$/],
  [/(?:群众来访|来访群众)$/, /^(?:[件批次人起名]|件次|人次|批次)$/],
  [/(?:书面建议|代表建议|政协提案|委员提案)$/, /^(?:[件条项个份])$/],
  [/(?:资金|经费)$/, /元$|^(?:[件起笔条项人户次]|人次|%)$/],
  [/(?:应急预案|预案)$/, /^(?:[个项部份件套])$/],
  [/(?:应急队伍|队伍)$/, /^(?:[支个人名])$/],
]

export const measureWords: Rule = {
  id: 'measure-words',
  zh: '量词',
  en: 'Measure words',
  basis: '量词与所计事物相配；同一事项用同一量词',
  *check(report) {
    const { text } = report
    const counted = ofTheYear(report).filter(
      (figure) =>
        isWritten(figure) && figure.unit !== '' && ['flow', 'stock', 'amount'].includes(figure.kind),
    )
    for (const figure of counted) {
      const noun = nounOf(text, figure)
      const fit = takes.find(([pattern]) => pattern.test(noun))
      if (
        !fit ||
        /^(?:[类种批余多]|%)$/.test(figure.unit) ||
        fit[1].test(figure.unit.replace(/（/g, '(').replace(/）/g, ')'))
      )
        continue
      const named = fit[0].exec(noun)![0]
      yield {
        start: figure.start,
        end: figure.end,
        severity: 'warning',
        found: figure.quote,
        expected: `与“${named}”相配的量词`,
        message: {
          zh: `“${said(text, figure)}”：“${named}”不用“${figure.unit}”计。`,
          en: `${named} is not counted by ${figure.unit}.`,
        },
      }
    }
    for (const figure of counted) {
      if (
        figure.unit !== '元' ||
        figure.value >= 1000 ||
        !/\./.test(figure.quote) ||
        !/罚|款|资金|经费|投资|损失|工资/.test(figure.measure)
      )
        continue
      yield {
        start: figure.start,
        end: figure.end,
        severity: 'question',
        found: figure.quote,
        expected: figure.quote.replace('元', '万元'),
        message: { zh: `“${said(text, figure)}”的单位是否为万元？`, en: 'Is the unit 万元?' },
      }
    }
    yield* oneMatter(text, counted)
    for (const place of places(
      text,
      /[\u4e00-\u9fff]{2,6}率(?:为|达到?|均为|均达)?\s*\d[\d.]*\s*个百分点/dg,
    )) {
      if (/提高|下降|上升|增长|降低/.test(place.text)) continue
      yield {
        start: place.start,
        end: place.end,
        severity: 'warning',
        found: place.text,
        expected: place.text.replace('个百分点', '%'),
        message: {
          zh: '比率用“%”，“个百分点”只说变化。',
          en: 'A rate is given in %; percentage points are for changes.',
        },
      }
    }
  },
  examples: {
    fires: [
      '累计发放宣传资料3000名。',
      '全年通过复议纠正涉及营商环境行政执法行为2起。\n全年通过行政复议纠正市场监管领域违法执法行为2处。',
    ],
    silent: ['累计发放宣传资料3000份，办理案件20件，聘请法律顾问2名，罚没款17.63万元，化解率提高2个百分点。'],
  },
}

/** Before the number, or right after its measure word. */
function nounOf(text: string, { start, end, clause }: ReadFigure): string {
  const before = text
    .slice(clause.start, start)
    .replace(/[\s“”"]/g, '')
    .replace(/(?:共计|累计|共|达到?|约|近|超过?|计|为)$/, '')
  const after = /^\s*“?([\u4e00-\u9fff]{2,10})/.exec(text.slice(end))?.[1]
  return after === undefined || /^(?:以上|左右|次|和|及|、)/.test(after) ? before : ''
}

/** “纠正……执法行为2起” and “……执法行为2处” */
function* oneMatter(text: string, all: readonly ReadFigure[]) {
  const figures = all.filter(({ measure, unit }) => unit.length === 1 && /纠正/.test(measure)).slice(0, 100)
  for (const [at, later] of figures.entries()) {
    const earlier = figures
      .slice(0, at)
      .find((each) => each.value === later.value && each.unit !== later.unit && tail(each) === tail(later))
    if (!earlier) continue
    yield {
      start: later.start,
      end: later.end,
      severity: 'question' as const,
      found: `${earlier.quote}、${later.quote}`,
      expected: earlier.quote,
      also: [{ start: earlier.start, end: earlier.end }],
      message: {
        zh: `前文“${said(text, earlier)}”，这里“${said(text, later)}”：如是同一事项，量词应一致。`,
        en: 'One matter under two measure words?',
      },
    }
  }
}

const tail = ({ measure }: ReadFigure) => measure.slice(-4)
