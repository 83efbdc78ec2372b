/**
 * The head of party and government as the first person responsible for the rule of law.
 */
import { defineStatute, limit } from '../statute.ts'

export const firstResponsiblePersonProvisions = defineStatute({
  title: '党政主要负责人履行推进法治建设第一责任人职责规定',
  number: '中办发〔2016〕71号',
  since: '2016-11-30',
  source: 'text',
  confidence: 0.85,
  limits: {
    'leader.report_annual': limit({
      label: '把履行第一责任人职责情况列入年终述职（述法）',
      article: '第七条',
      from: '每年度终了',
      actor: '党政主要负责人',
      kind: 'every',
      versions: [{ since: '2016-11-30', amount: 1, unit: 'year' }],
    }),
    'leader.meeting': limit({
      label: '政府常务会议或党委会议研究法治政府建设、听取汇报',
      article: '第五条、第六条',
      from: '每年度',
      actor: '党政主要负责人',
      kind: 'every',
      versions: [{ since: '2016-11-30', amount: 1, unit: 'year' }],
      source: 'memory',
      confidence: 0.7,
      note: '规定为“及时研究”；示范指标与地方考核多要求每年不少于一次',
    }),
  },
})
