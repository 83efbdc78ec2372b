/** 自评 → 考评 → 通报 → 归档。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    self: [
      '自评',
      'Self-assessed',
      ...spoken('已自评 待自评 待考评 待考核 自查 自查自评 已自查 未考核 未考评 考核中 考评中'),
    ],
    assessed: [
      '已考评',
      'Assessed',
      ...spoken(
        '考评 已考核 考核完成 已评分 完成 已完成 已评定 评定 已评价 评价 已打分 已督查 办结 已办结 已考核评分',
      ),
    ],
    published: [
      '已通报',
      'Notified',
      ...spoken('通报 已公布 已发布 已公示 公布 发布 已印发通报 结果已通报 已下发通报 已反馈'),
    ],
    archived: ['已归档', 'Filed', '归档', '已存档', '存档', '已立卷', '立卷归档'],
  },
  headings: ['考核状态', '考评状态', '考核进度', '考评进度', '考核阶段', '考评阶段', '考核情况'],
  open: {
    to: 'self',
    by: staff,
    fills: [
      'target',
      'cycle',
      'item',
      'self_assessed_on',
      'self_score',
      'weight',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  listed: 'assessed',
  steps: {
    assess: {
      zh: '考评',
      en: 'Assess',
      from: 'self',
      to: 'assessed',
      by: ['head', 'leader', 'supervisor'],
      fills: ['assessed_on', 'score', 'rank', 'grade', 'source_doc'],
      needs: ['assessed_on', 'score'],
    },
    publish: {
      zh: '通报',
      en: 'Notify',
      from: 'assessed',
      to: 'published',
      by: ['head', 'leader', 'supervisor'],
      fills: ['published_on', 'rank', 'grade'],
      needs: ['published_on'],
    },
    archive: {
      zh: '归档',
      en: 'File',
      from: 'published',
      to: 'archived',
      by: staff,
      fills: ['archived_on', 'source_doc'],
      needs: ['archived_on'],
    },
  },
  order: [
    ['self_assessed_on', 'assessed_on'],
    ['assessed_on', 'published_on'],
    ['published_on', 'archived_on'],
  ],
})
