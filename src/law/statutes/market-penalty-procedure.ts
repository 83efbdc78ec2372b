/**
 * Penalty procedure of the market regulators: the days that the Penalty Law leaves to each field.
 */
import { defineStatute, limit } from '../statute.ts'

export const marketPenaltyProcedure = defineStatute({
  title: '市场监督管理行政处罚程序规定',
  number: '市场监管总局令第2号（2022年修正）',
  since: '2022-11-01',
  scope: 'sector',
  source: 'text',
  confidence: 0.85,
  limits: {
    'penalty.file_case.samr': limit({
      label: '核查线索并决定是否立案（市场监管领域）',
      article: '第十八条',
      from: '发现线索或收到投诉举报、移送材料之日',
      actor: '行政机关',
      versions: [{ since: '2022-11-01', amount: 15, unit: 'working_day' }],
      extension: { amount: 15, unit: 'working_day', approval: '负责人批准' },
      suspends: '检测检验检疫鉴定、权利人辨认等时间',
      note: '行政处罚法只要求符合标准即“及时立案”，无全国统一天数；其他领域按部门规章配置',
    }),
    'penalty.statement.samr': limit({
      label: '行使陈述、申辩权（市场监管领域）',
      article: '第五十七条',
      from: '处罚告知书送达之日',
      actor: '当事人',
      kind: 'limitation',
      versions: [{ since: '2022-11-01', amount: 5, unit: 'working_day' }],
      consequence: '视为放弃陈述申辩',
      confidence: 0.8,
      note: '行政处罚法第四十四、四十五条未定天数，告知书应写明合理期限',
    }),
    'penalty.decide.samr': limit({
      label: '作出行政处罚决定（市场监管领域延长）',
      article: '第六十四条',
      from: '立案之日',
      actor: '行政机关',
      versions: [{ since: '2022-11-01', amount: 90, unit: 'day' }],
      extension: {
        amount: 30,
        unit: 'day',
        approval: '负责人批准；仍不能结案的由负责人集体讨论决定再延长并明确期限',
      },
      suspends: '中止、听证、公告、检测检验检疫鉴定、权利人辨认、责令退款等时间',
    }),
  },
})
