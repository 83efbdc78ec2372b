/**
 * A commitment in place of a certificate, checked afterwards.
 */
import { defineStatute, limit } from '../statute.ts'

export const commitmentSystemOpinion = defineStatute({
  title: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
  number: '国办发〔2020〕42号',
  since: '2020-10-27',
  scope: 'local',
  source: 'memory',
  confidence: 0.35,
  limits: {
    'service.commitment_check': limit({
      label: '告知承诺后核查（事中事后）',
      article: '核查条款',
      from: '作出决定之日',
      actor: '行政机关',
      versions: [{ since: '2020-10-27', amount: 2, unit: 'month' }],
      note: '全国文件要求按风险确定核查时间，2个月为部分领域做法',
    }),
  },
})
