/**
 * The 12345 hotline. The opinion asks for limits and leaves their length to each city.
 */
import { defineStatute, limit } from '../statute.ts'

export const hotlineOpinion = defineStatute({
  title: '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见',
  number: '国办发〔2020〕53号',
  since: '2020-12-28',
  scope: 'local',
  source: 'text',
  confidence: 0.6,
  limits: {
    'hotline.consult': limit({
      label: '办结咨询、求助类工单',
      article: '地方办法',
      from: '接到转办工单之日',
      actor: '承办单位',
      versions: [{ since: '2020-12-28', amount: 3, unit: 'working_day' }],
      note: '示例取某市规定；国办文件要求即时转办、限时办理，未定天数',
    }),
    'hotline.complaint': limit({
      label: '办结投诉举报、建议类工单',
      article: '地方办法',
      from: '接到转办工单之日',
      actor: '承办单位',
      versions: [{ since: '2020-12-28', amount: 13, unit: 'working_day' }],
      extension: { amount: 0, unit: 'working_day', approval: '向热线管理机构申请延长并告知诉求人' },
      confidence: 0.55,
      note: '各地5至15个工作日不等',
    }),
    'hotline.return': limit({
      label: '对派单有异议的退单',
      article: '地方办法',
      from: '接到工单之日',
      actor: '承办单位',
      versions: [{ since: '2020-12-28', amount: 1, unit: 'working_day' }],
      source: 'memory',
      confidence: 0.45,
    }),
  },
})
