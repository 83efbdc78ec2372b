/**
 * Credit repair: how long a penalty is shown to the public. The longest time lapses by itself, rest day or not.
 */
import { defineStatute, limit } from '../statute.ts'

export const creditRepairMeasures = defineStatute({
  title: '信用修复管理办法',
  number: '国家发展改革委令第36号',
  since: '2026-04-01',
  source: 'text',
  confidence: 0.93,
  limits: {
    'penalty.credit.minor.max': limit({
      label: '轻微失信信息原则上不公示；确需公示的最长公示期',
      article: '失信信息分类与公示期限条款',
      from: '文书认定之日',
      actor: '信用网站/认定单位',
      rolls: false,
      versions: [{ since: '2026-04-01', amount: 3, unit: 'month' }],
      note: '轻微含简易程序处罚、警告、通报批评等',
    }),
    'penalty.credit.general.min': limit({
      label: '一般失信信息最短公示期（期满方可申请修复）',
      article: '失信信息分类与公示期限条款',
      from: '文书认定之日',
      actor: '信用主体',
      kind: 'min',
      versions: [{ since: '2026-04-01', amount: 3, unit: 'month' }],
    }),
    'penalty.credit.general.max': limit({
      label: '一般失信信息最长公示期（期满自动停止）',
      article: '失信信息分类与公示期限条款',
      from: '文书认定之日',
      actor: '信用网站/认定单位',
      rolls: false,
      versions: [{ since: '2026-04-01', amount: 1, unit: 'year' }],
    }),
    'penalty.credit.serious.min': limit({
      label: '严重失信信息最短公示期',
      article: '失信信息分类与公示期限条款',
      from: '文书认定之日',
      actor: '信用主体',
      kind: 'min',
      versions: [{ since: '2026-04-01', amount: 1, unit: 'year' }],
    }),
    'penalty.credit.serious.max': limit({
      label: '严重失信信息最长公示期',
      article: '失信信息分类与公示期限条款',
      from: '文书认定之日',
      actor: '信用网站/认定单位',
      rolls: false,
      versions: [{ since: '2026-04-01', amount: 3, unit: 'year' }],
    }),
  },
})
