/**
 * Offices pay small and medium enterprises in time.
 */
import { defineStatute, limit } from '../statute.ts'

export const enterprisePaymentRegulation = defineStatute({
  title: '保障中小企业款项支付条例',
  number: '国务院令第802号',
  since: '2025-06-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'integrity.pay': limit({
      label: '机关向中小企业支付货物、工程、服务款',
      article: '第九条',
      from: '货物、工程、服务交付之日',
      actor: '机关、事业单位',
      versions: [{ since: '2025-06-01', amount: 30, unit: 'day' }],
      extension: { amount: 30, unit: 'day', approval: '合同约定，最长不超过60日' },
      consequence: '逾期支付利息并追责',
      note: '合同另有约定不是经批准的延长，属另一期限',
    }),
    'integrity.complaint': limit({
      label: '处理拖欠账款投诉并书面反馈',
      article: '第二十五条',
      from: '收到投诉材料之日',
      actor: '处理投诉部门',
      versions: [{ since: '2025-06-01', amount: 30, unit: 'day' }],
      extension: { amount: 60, unit: 'day', approval: '部门负责人批准，最长不超过90日' },
    }),
  },
})
