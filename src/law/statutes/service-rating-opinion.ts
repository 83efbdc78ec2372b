/**
 * Citizens rate the service they got; how soon a bad rating is answered is set locally.
 */
import { defineStatute, limit } from '../statute.ts'

export const serviceRatingOpinion = defineStatute({
  title: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见',
  number: '国办发〔2019〕51号',
  since: '2019-12-03',
  scope: 'local',
  source: 'text',
  confidence: 0.6,
  limits: {
    'service.bad_review': limit({
      label: '差评核实、整改、反馈（地方常见）',
      article: '地方方案',
      from: '收到差评之日',
      actor: '业务办理单位',
      versions: [{ since: '2019-12-03', amount: 5, unit: 'working_day' }],
      note: '国办文件未定天数；实名差评回访率100%',
    }),
  },
})
