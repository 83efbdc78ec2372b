/** What one place denies, another counts: no corrected case, and two acts corrected. What is fully carried out lags behind nowhere. */
import type { Label } from '#kernel/label.ts'
import { places, sectionsOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

interface Pair extends Label {
  denied: RegExp
  counted: RegExp
}

const pairs: readonly Pair[] = [
  {
    zh: '行政行为是否被纠正',
    en: 'acts that were corrected',
    denied: /(?:未出现|未发生|没有|无|零)[^，,。；]{0,8}(?:纠错|被纠正)[^，,。；]{0,6}/dg,
    counted:
      /(?:纠正|撤销|确认违法)[^，,。；]{0,24}(?:执法行为|行政行为|具体行政行为|决定)\s*[1-9]\d*\s*[件起个处]|(?:被)?纠错\s*[1-9]\d*\s*件/dg,
  },
  {
    zh: '是否败诉',
    en: 'cases that were lost',
    denied:
      /(?:未出现|未发生|没有|无|零)(?:一[起件])?败诉[^，,。；]{0,4}|败诉率(?:为)?(?:0|零)[%％]?|胜诉率(?:为|达到?)?100[%％]/dg,
    counted: /败诉(?:案件)?\s*[1-9]\d*\s*[件起]/dg,
  },
  {
    zh: '是否有行政复议案件',
    en: 'reconsideration cases',
    denied: /(?:未发生|没有|无|零)行政复议(?:案件|申请)?(?=[，,。；、和及])/dg,
    counted: /(?:发生|受理|办理|收到|作为被申请人的)行政复议(?:案件|申请)\s*[1-9]\d*\s*[件起]/dg,
  },
  {
    zh: '是否有行政诉讼案件',
    en: 'court cases',
    denied: /(?:未发生|没有|无|零)行政(?:诉讼|应诉)(?:案件)?(?=[，,。；、和及])/dg,
    counted: /行政(?:诉讼|应诉)案件\s*[1-9]\d*\s*[件起]/dg,
  },
  {
    zh: '是否有越级上访',
    en: 'petitions over the head',
    denied: /(?:未发生|没有|无|零)[^，,。；]{0,16}(?:进京|越级|赴省)[^，,。；]{0,8}访/dg,
    counted: /(?:进京|越级|赴省)[^，,。；]{0,6}访\s*[1-9]\d*\s*[批件人起]/dg,
  },
  {
    zh: '是否发生安全生产事故',
    en: 'accidents',
    denied: /(?:未发生|没有发生|无|零)(?:一起)?(?:安全)?生产(?:安全)?事故/dg,
    counted: /(?:发生)(?:安全)?生产(?:安全)?事故\s*[1-9]\d*\s*起/dg,
  },
]

export const contradictions: Rule = {
  id: 'contradictions',
  zh: '前后矛盾的说法',
  en: 'Statements that contradict each other',
  basis: '同一事项在全文中只有一种说法',
  *check(report) {
    const { text } = report
    for (const { denied, counted, zh, en } of pairs) {
      const no = [...places(text, denied)][0]
      const yes = [...places(text, counted)]
      if (!no || yes.length === 0) continue
      yield {
        start: no.start,
        end: no.end,
        severity: 'warning',
        found: `“${no.text}”与“${yes[0]!.text}”`,
        expected: '一种说法',
        also: yes.map(({ start, end }) => ({ start, end })),
        message: {
          zh: `${zh}：这里说“${no.text}”，别处说“${yes[0]!.text}”。`,
          en: `Of ${en}, this says none and another place counts some.`,
        },
      }
    }
    const shortcomings = sectionsOf(report, 'shortcomings')
    const lags = shortcomings.flatMap((section) =>
      [...places(text, lagging, section)].map((place) => ({
        ...place,
        plain: place.text.replace(/[“”]/g, ''),
      })),
    )
    if (lags.length === 0) return
    const later = sectionsOf(report, 'shortcomings', 'plan')
    for (const done of places(text, carriedOut)) {
      const subject = done.word(1).replace(/[“”]/g, '')
      const lag = lags.find(({ plain }) => plain.includes(subject))
      if (!lag || later.some(({ start, end }) => start <= done.start && done.start < end)) continue
      yield {
        start: done.start,
        end: done.end,
        severity: 'question',
        found: done.text,
        expected: '与不足一致的说法',
        also: [{ start: lag.start, end: lag.end }],
        message: {
          zh: `成效说“${done.text}”，不足说“${lag.text}”，两处说法是否一致？`,
          en: 'The measures call it fully carried out; the shortcomings say that it lags.',
        },
      }
    }
  },
  examples: {
    fires: [
      '全年通过行政复议纠正违法执法行为2起。\n全年受理行政复议申请8件，未出现纠错案件。',
      '某县2022年度法治政府建设情况报告\n一、主要举措和成效\n全面落实“三项制度”。\n二、存在的不足\n行政执法三项制度落实停留在制度层面。',
    ],
    silent: [
      '全年受理行政复议申请8件，未出现纠错案件，无败诉案件。',
      '某县2022年度法治政府建设情况报告\n一、主要举措和成效\n全面落实“三项制度”。\n二、存在的不足\n普法宣传力度不够。',
    ],
  },
}

/** “全面落实‘三项制度’”, “建立健全‘两轻一免’清单动态调整机制” */
const carriedOut =
  /(?:全面(?:落实|推行|实行|实施|完成)|建立健全|严格落实)(“[^”]{2,10}”|[\u4e00-\u9fff]{2,8}(?=制度|清单|机制))[^，,。；]{0,12}/dg
const lagging =
  /[^，,。；：:]{2,30}(?:停留在|滞后|不到位|不够及时|不及时|流于形式|未落实|落实不)[^，,。；]{0,8}/dg
