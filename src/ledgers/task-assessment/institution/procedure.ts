/** 起草 → 审查 → 印发 → 废止。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    drafted: [
      '起草',
      'Drafted',
      ...spoken(
        '起草中 拟订 征求意见 草拟 拟定 拟稿 拟定中 草案 修订中 制定中 起草阶段 在起草 待审查 待审核',
      ),
    ],
    reviewed: [
      '已审查',
      'Reviewed',
      ...spoken(
        '审查 审查通过 待印发 已审核 审核 审核通过 已审 审查完毕 审核完毕 已通过审查 合法性审查通过 已审定 待发文 待出台',
      ),
    ],
    issued: [
      '已印发',
      'Issued',
      ...spoken(`印发 已出台 出台 已签订 已发布 有效 执行中 完成 已完成 已下发 下发 已发文 发文 已制定 制定 发布 已公布 公布 现行有效 施行 已施行 实施 已实施 在用 签订
      已建立 办结 已办结 已发放 生效 已生效`),
    ],
    repealed: [
      '已废止',
      'Repealed',
      ...spoken('废止 失效 停用 已失效 已停用 已作废 作废 停止执行 不再执行 已停止执行 宣布失效'),
    ],
  },
  headings: ['文件状态', '制定状态', '文件效力', '效力状态', '印发情况', '制发状态', '印发状态', '办理状态'],
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
