/** 起草 → 审查 → 印发 → 废止。 */
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    drafted: ['起草', 'Drafted', '起草中', '拟订', '征求意见', '草拟'],
    reviewed: ['已审查', 'Reviewed', '审查', '审查通过', '待印发', '已审核'],
    issued: [
      '已印发',
      'Issued',
      '印发',
      '已出台',
      '出台',
      '已签订',
      '已发布',
      '有效',
      '执行中',
      '完成',
      '已完成',
    ],
    repealed: ['已废止', 'Repealed', '废止', '失效', '停用'],
  },
  headings: ['文件状态', '制定状态'],
  listed: 'issued',
  open: {
    to: 'drafted',
    by: staff,
    fills: [
      'title',
      'kind',
      'doc_no',
      'issuer',
      'drafted_on',
      'items',
      'copies',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    review: {
      zh: '合法性审查',
      en: 'Review',
      from: 'drafted',
      to: 'reviewed',
      by: staff,
      fills: ['reviewed_on', 'note'],
      needs: ['reviewed_on'],
    },
    issue: {
      zh: '印发',
      en: 'Issue',
      from: ['drafted', 'reviewed'],
      to: 'issued',
      by: heads,
      fills: ['issued_on', 'doc_no', 'items', 'copies', 'source_doc'],
      needs: ['issued_on'],
    },
    repeal: {
      zh: '废止',
      en: 'Repeal',
      from: 'issued',
      to: 'repealed',
      by: heads,
      fills: ['repealed_on', 'note'],
      needs: ['repealed_on'],
    },
  },
  order: [
    ['drafted_on', 'issued_on'],
    ['reviewed_on', 'issued_on'],
    ['issued_on', 'repealed_on'],
  ],
})
