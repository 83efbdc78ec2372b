/**
 * Organic law of local congresses and governments: normative documents are decided in a meeting.
 */
import { defineStatute, limit } from '../statute.ts'

export const localOrganizationLaw = defineStatute({
  title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  since: '2022-03-12',
  source: 'text',
  confidence: 0.97,
  limits: {
    'normdoc.collective': limit({
      label: '制定机关常务会议或办公会议集体审议',
      article: '第七十五条',
      from: '合法性审核通过后',
      actor: '制定机关',
      kind: 'step',
      versions: [{ since: '2022-03-12', amount: 0, unit: 'day' }],
    }),
  },
})
