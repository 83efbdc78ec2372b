/**
 * Slips of typing: characters that sound or look alike, words that lack a character, verbs that do not take their object. Each entry
 * is a slip that published documents contain, narrow enough that true text does not match it.
 */
import type { Rule } from '../rule.ts'
import { misworded, type Wording } from '../wordings.ts'

/** Characters that cannot be right where they stand. */
const slips: readonly Wording[] = [
  { wrong: /应证(?=理论|了|实践|其)/dg, right: '印证', severity: 'error' },
  { wrong: /等关(单位|部门|人员|科室)/dg, right: '等有关$1', severity: 'error' },
  { wrong: /紧紧(?=依靠[^，。]{0,12}(?:一人|一己|个人)之力)/dg, right: '仅仅', severity: 'error' },
  { wrong: /(?<=[）)、。；\n]\s*)坚强(?=组织领导[，,])/dg, right: '加强', severity: 'error' },
  { wrong: /征拆还(?=[、，,。；])/dg, right: '征拆还建', severity: 'warning' },
  { wrong: /布署/dg, right: '部署', severity: 'error' },
  { wrong: /按排(?=了|部署|专|人|工作|好|落实)/dg, right: '安排', severity: 'error' },
  { wrong: /调节(?=(?:各类|群众|民间)?(?:矛盾)?纠纷|委员会|案件)/dg, right: '调解', severity: 'error' },
  { wrong: /人民调节/dg, right: '人民调解', severity: 'error' },
  { wrong: /反应(?=问题|情况|诉求|的问题)/dg, right: '反映', severity: 'warning' },
  { wrong: /行政(?:负|付|覆|复)(?:义|意|仪)(?!务)/dg, right: '行政复议', severity: 'error' },
  { wrong: /(?:行政)?应述(?=案件|工作|率)/dg, right: '应诉', severity: 'error' },
  { wrong: /行政权利(?!义务|救济)/dg, right: '行政权力', severity: 'error' },
  { wrong: /权利清单|权力责任清单制渡/dg, right: '权力清单', severity: 'error' },
  { wrong: /(?:规范性|行政)文件备按/dg, right: '规范性文件备案', severity: 'error' },
  { wrong: /营照(?=良好|浓厚|法治)/dg, right: '营造', severity: 'error' },
  { wrong: /即使(?=化解|处理|处置|回应|公开|研究|解决)/dg, right: '及时', severity: 'warning' },
  { wrong: /既使/dg, right: '即使', severity: 'error' },
  { wrong: /以经(?=完成|开展|建立|成立|全部)/dg, right: '已经', severity: 'error' },
  { wrong: /做为(?=[^，。]{0,12}(?:的|重要|抓手|重点))/dg, right: '作为', severity: 'warning' },
  { wrong: /迫不急待/dg, right: '迫不及待', severity: 'error' },
  { wrong: /一如继往/dg, right: '一如既往', severity: 'error' },
  { wrong: /再接再励/dg, right: '再接再厉', severity: 'error' },
  { wrong: /松驰/dg, right: '松弛', severity: 'error' },
  { wrong: /台帐/dg, right: '台账', severity: 'warning' },
  { wrong: /帐号|帐户/dg, right: '账户', severity: 'warning' },
  {
    wrong: /截止(?=(?:到)?(?:目前|20\d\d年|\d{1,2}月|本年|年底|年末))/dg,
    right: '截至',
    severity: 'warning',
    why: { zh: '“截止”后不带时间', en: '截止 takes no date' },
  },
]

/** Clauses that are not built: a word is missing or does not go with its object. */
const builds: readonly Wording[] = [
  { wrong: /推动(?=[^，。；]{2,16}的能力[，。,])/dg, right: '提升', severity: 'warning' },
  { wrong: /以(?=[^，,。；]{2,16}任(?:组长|主任|总指挥))/dg, right: '由', severity: 'warning' },
  { wrong: /(?<=[。\n；]|^)(深化[^，,。；]{4,16}要求)(?=[，,])/dg, right: '按照$1', severity: 'warning' },
  { wrong: /(摆[在到][^，,。；]{2,12})和(重要|突出|首要)(?=位置)/dg, right: '$1的$2', severity: 'warning' },
  { wrong: /(全过程(?:留痕|记录))((?:行政)?执法)(?=的)/dg, right: '$1，对$2', severity: 'warning' },
  {
    wrong: /(考试|参训|培训)(\d+)名(?=[，,。])(?<=完成[^，。]{0,30}名)/dg,
    right: '$1$2人次',
    severity: 'warning',
  },
  { wrong: /解答(法律)?建议咨询/dg, right: '解答$1咨询、提出建议', severity: 'question' },
]

export const typing: Rule = {
  id: 'typing',
  zh: '错别字和残缺的句子',
  en: 'Slips of typing',
  basis: '《现代汉语词典》和语法',
  *check({ text }) {
    yield* misworded(text, slips)
    yield* misworded(text, builds)
  },
  examples: {
    fires: [
      '组织平安办、派出所等关单位负责人参加。',
      '截止目前，共调节矛盾纠纷20件。',
      '以镇长任组长，各科室负责人为成员。',
    ],
    silent: [
      '组织平安办、派出所等有关单位负责人参加，紧紧依靠群众。截至目前，共调解矛盾纠纷20件。',
      '由镇长任组长，推动法治工作能力提升，推动形成办事依法的氛围。',
    ],
  },
}
