/**
 * Political and legal terms have one wording: 法治政府, 法制审核, 治理体系和治理能力现代化. What official documents write is held against
 * what is written here; a term that only few would write otherwise is asked about.
 */
import { inside, places } from '../passages.ts'
import type { Rule } from '../rule.ts'
import { misworded, type Wording } from '../wordings.ts'

const ruleOfLaw = { zh: '固定提法用“法治”', en: 'the set term has 法治' }

const terms: readonly Wording[] = [
  {
    wrong: /法制(政府|社会|国家|中国|思维|轨道|化营商环境)/dg,
    right: '法治$1',
    severity: 'error',
    why: ruleOfLaw,
  },
  { wrong: /法制建设第一责任人/dg, right: '法治建设第一责任人', severity: 'error', why: ruleOfLaw },
  { wrong: /习近平(?:总书记)?法制思想/dg, right: '习近平法治思想', severity: 'error', why: ruleOfLaw },
  { wrong: /依法制(国|省|市|区|县|镇|乡|街)/dg, right: '依法治$1', severity: 'error', why: ruleOfLaw },
  {
    wrong: /重大(行政)?执法(决定)?法治审核/dg,
    right: '重大$1执法$2法制审核',
    severity: 'error',
    why: {
      zh: '行政处罚法第五十八条用“法制审核”',
      en: 'Art. 58 of the Administrative Penalty Law says 法制审核',
    },
  },
  { wrong: /法治政治建设/dg, right: '法治政府建设', severity: 'error' },
  {
    wrong: /习近平新时代(?:特色社会主义|中国特色社会|中国社会主义)思想/dg,
    right: '习近平新时代中国特色社会主义思想',
    severity: 'error',
  },
  { wrong: /党的(十八|十九|二十)([一二三四五六七]中全会)/dg, right: '党的$1届$2', severity: 'error' },
  { wrong: /第(十八|十九|二十)届全国代表大会/dg, right: '第$1次全国代表大会', severity: 'error' },
  { wrong: /坚定(“?)四个意识/dg, right: '增强$1四个意识', severity: 'error' },
  {
    wrong: /(深刻(?:领悟|理解|把握)|坚决?拥护|捍卫)(“?)两个确定(?!性)/dg,
    right: '$1$2两个确立',
    severity: 'error',
  },
  { wrong: /民法典法(?![治律学规制院庭条官])/dg, right: '民法典', severity: 'error' },
  {
    wrong: /治理体系和治理能力(?=[，。；,;])/dg,
    right: '治理体系和治理能力现代化',
    severity: 'warning',
    why: { zh: '固定提法缺“现代化”', en: 'the set term ends in 现代化' },
  },
  { wrong: /治理能力和治理体系现代化/dg, right: '治理体系和治理能力现代化', severity: 'warning' },
  {
    wrong: /遵法(?=[、]?(?:学法|守法|懂法))/dg,
    right: '尊法',
    severity: 'warning',
    why: { zh: '固定提法为“尊法学法守法用法”', en: 'the set phrase is 尊法学法守法用法' },
  },
  { wrong: /第一负责人(?=职责)/dg, right: '第一责任人', severity: 'warning' },
  {
    wrong: /人大代表提案/dg,
    right: '人大代表建议',
    severity: 'warning',
    why: {
      zh: '人大代表提议案、建议，政协委员提提案',
      en: 'deputies make suggestions, CPPCC members make proposals',
    },
  },
  { wrong: /(?:宪法宣传日|全国宪法日)/dg, right: '国家宪法日', severity: 'warning' },
  { wrong: /[“"]?85[”"]?普法/dg, right: '“八五”普法', severity: 'warning' },
]

/** Older or looser words that are no longer the term; in the title of a document they may be its name. */
const inSpeech: readonly Wording[] = [
  {
    wrong: /法制(意识|观念|宣传|教育|文化|精神|环境|讲座|氛围|素养|理念)/dg,
    right: '法治$1',
    severity: 'warning',
    why: ruleOfLaw,
  },
  { wrong: /领导出庭(?:应诉)?率/dg, right: '行政机关负责人出庭应诉率', severity: 'question' },
  { wrong: /行政首长出庭应诉/dg, right: '行政机关负责人出庭应诉', severity: 'question' },
  { wrong: /法治政府建设督查(?!促)/dg, right: '法治政府建设督察', severity: 'question' },
]

const dutyName: Wording = {
  wrong: /推进法治政府建设第一责任人职责/dg,
  right: '推进法治建设第一责任人职责',
  severity: 'question',
  why: { zh: '规定所用的名称没有“政府”', en: 'the Provisions name the duty without 政府' },
}

export const setTerms: Rule = {
  id: 'set-terms',
  zh: '固定提法',
  en: 'Set terms',
  basis: '中央文件和法律的规范表述',
  *check({ text, year }) {
    const titles = [...places(text, /《[^《》\n]*》/dg)]
    yield* misworded(text, terms)
    // Until 2018 official documents had 法制宣传 too.
    if (year === null || year >= 2018)
      for (const claim of misworded(text, inSpeech)) if (!inside(claim, titles)) yield claim
    const duties = [...misworded(text, [dutyName])]
    if (duties[0]) yield { ...duties[0], also: duties.slice(1) }
  },
  examples: {
    fires: [
      '2022年，我镇深入推进法制政府建设。',
      '办理重大行政执法决定法治审核8件。',
      '不断提升城市治理体系和治理能力。',
      '按照《2022年法治政治建设工作要点》抓好落实。',
    ],
    silent: [
      '2022年，我镇深入推进法治政府建设，办理重大行政执法决定法制审核8件，推进治理体系和治理能力现代化。',
      '根据《关于加强法制宣传教育的决议》开展法治宣传。',
    ],
  },
}
