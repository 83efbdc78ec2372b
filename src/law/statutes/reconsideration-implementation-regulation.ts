/**
 * Implementing regulation of 2007 to the Administrative Reconsideration Law; its revision was still a draft when last read.
 */
import { defineStatute, limit } from '../statute.ts'

export const reconsiderationImplementationRegulation = defineStatute({
  title: '中华人民共和国行政复议法实施条例',
  since: '2007-08-01',
  source: 'text',
  confidence: 0.8,
  limits: {
    'recon.redo': limit({
      label: '重新作出行政行为（法律法规规章未定期限时）',
      article: '第四十九条',
      from: '收到责令重作的复议决定之日',
      actor: '被申请人',
      versions: [{ since: '2007-08-01', amount: 60, unit: 'day' }],
      note: '实施条例的修订草案2025年6月征求意见，公布后须复核',
    }),
  },
})
