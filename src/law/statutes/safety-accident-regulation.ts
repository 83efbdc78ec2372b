/**
 * Accidents at work: reported within hours, investigated, decided upon.
 */
import { defineStatute, limit } from '../statute.ts'

export const safetyAccidentRegulation = defineStatute({
  title: '生产安全事故报告和调查处理条例',
  number: '国务院令第493号',
  since: '2007-06-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'accident.report.unit': limit({
      label: '单位负责人向县级以上应急管理等部门报告',
      article: '第九条',
      from: '接到事故报告之时',
      actor: '事故单位负责人',
      versions: [{ since: '2007-06-01', amount: 1, unit: 'hour' }],
    }),
    'accident.report.level': limit({
      label: '部门逐级上报每级时限',
      article: '第十一条',
      from: '接到事故报告之时',
      actor: '应急管理部门等',
      versions: [{ since: '2007-06-01', amount: 2, unit: 'hour' }],
    }),
    'accident.investigate': limit({
      label: '提交事故调查报告',
      article: '第二十九条',
      from: '事故发生之日',
      actor: '事故调查组',
      versions: [{ since: '2007-06-01', amount: 60, unit: 'day' }],
      extension: { amount: 60, unit: 'day', approval: '负责事故调查的政府批准' },
      suspends: '技术鉴定时间',
    }),
    'accident.approve': limit({
      label: '批复调查报告（重大、较大、一般事故）',
      article: '第三十二条',
      from: '收到事故调查报告之日',
      actor: '负责调查的政府',
      versions: [{ since: '2007-06-01', amount: 15, unit: 'day' }],
      note: '特别重大事故为30日，可延长不超过30日',
    }),
  },
})
