/**
 * Business Environment Regulation: enterprises are heard on the rules that bind them.
 */
import { defineStatute, limit } from '../statute.ts'

export const businessEnvironmentRegulation = defineStatute({
  title: '优化营商环境条例',
  number: '国务院令第722号',
  since: '2020-01-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'normdoc.consult.business': limit({
      label: '与市场主体生产经营密切相关的文件公开征求意见',
      article: '第六十二条第二款',
      from: '公布征求意见稿之日',
      actor: '起草单位',
      kind: 'min',
      versions: [{ since: '2020-01-01', amount: 30, unit: 'day' }],
      note: '依法需保密的除外；须反馈采纳情况',
    }),
    'service.proof_list': limit({
      label: '公布证明事项清单，清单外不得索要证明',
      article: '第四十四条',
      from: '清单变动之日',
      actor: '有关部门',
      versions: [{ since: '2020-01-01', amount: 20, unit: 'working_day' }],
      confidence: 0.55,
      note: '第四十四条未定天数，20个工作日借自信息公开条例第二十六条',
    }),
  },
})
