/**
 * Implementing regulation to the Government Procurement Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const procurementImplementationRegulation = defineStatute({
  title: '中华人民共和国政府采购法实施条例',
  number: '国务院令第658号',
  since: '2015-03-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'contract.procurement_publish': limit({
      label: '公告政府采购合同',
      article: '第五十条',
      from: '合同签订之日',
      actor: '采购人',
      versions: [{ since: '2015-03-01', amount: 2, unit: 'working_day' }],
    }),
  },
})
