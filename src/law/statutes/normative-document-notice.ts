/**
 * How normative documents are made and supervised.
 */
import { defineStatute, limit } from '../statute.ts'

export const normativeDocumentNotice = defineStatute({
  title: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
  number: '国办发〔2018〕37号',
  since: '2018-05-16',
  scope: 'local',
  source: 'memory',
  confidence: 0.6,
  limits: {
    'normdoc.consult.general': limit({
      label: '一般规范性文件公开征求意见（地方常见下限）',
      article: '公开征求意见条款',
      from: '公布征求意见稿之日',
      actor: '起草单位',
      kind: 'min',
      versions: [{ since: '2018-05-16', amount: 7, unit: 'working_day' }],
      note: '国家层面未定一般天数；各省多为7个工作日、15日或30日',
    }),
  },
})
