/**
 * Proposals of the political consultative conference; each level sets its own time for them.
 */
import { defineStatute, limit } from '../statute.ts'

export const cppccProposalRegulation = defineStatute({
  title: '中国人民政治协商会议全国委员会提案工作条例',
  since: '2018-11-29',
  scope: 'local',
  source: 'text',
  confidence: 0.75,
  limits: {
    'proposal.cppcc': limit({
      label: '办复政协提案',
      article: '地方办理办法',
      from: '交办之日',
      actor: '承办单位',
      versions: [{ since: '2018-11-29', amount: 3, unit: 'month' }],
      extension: { amount: 3, unit: 'month', approval: '事先向交办机关说明理由，最迟不超过6个月' },
    }),
    'proposal.return': limit({
      label: '认为不属本单位职责的申请退回、调整',
      article: '地方办理办法',
      from: '收到交办之日',
      actor: '承办单位',
      versions: [{ since: '2018-11-29', amount: 7, unit: 'day' }],
      source: 'memory',
      confidence: 0.5,
    }),
  },
})
