/** 待述法 → 已述法 → 已评议。《党政主要负责人履行推进法治建设第一责任人职责规定》第七条：列入年终述职内容。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    due: [
      '待述法',
      'Due',
      ...spoken('未述法 应述法 未完成 未述职 计划 待述 未述 待述职 拟述法 待提交 未提交 应述未述 未开展'),
    ],
    held: [
      '已述法',
      'Reported',
      ...spoken(
        '述法 已述职 述职 完成 已完成 已述 已提交 已开展 现场述法 述法完成 完成述法 已汇报 已报送 述法完毕 办结 已办结 述职述法 已述职述法',
      ),
    ],
    rated: [
      '已评议',
      'Rated',
      ...spoken(
        '评议 已测评 已评价 已点评 已归档 归档 评价 点评 测评 完成评议 评议完成 已评定 已民主测评 测评完成 评议完毕 已存档',
      ),
    ],
  },
  headings: [
    '述法状态',
    '述法情况',
    '完成状态',
    '述法进度',
    '述职状态',
    '述法完成情况',
    '是否述法',
    '述法阶段',
    '述职情况',
  ],
  open: {
    to: 'due',
    by: staff,
    fills: ['person', 'post', 'org', 'level', 'due_on', 'form', 'entered_by', 'source_doc', 'note'],
  },
  steps: {
    hold: {
      zh: '述法',
      en: 'Report',
      from: 'due',
      to: 'held',
      by: staff,
      fills: ['held_on', 'form', 'source_doc'],
      needs: ['held_on', 'form'],
    },
    rate: {
      zh: '评议',
      en: 'Rate',
      from: 'held',
      to: 'rated',
      by: ['head', 'leader', 'supervisor'],
      fills: ['rated_on', 'rating'],
      needs: ['rated_on', 'rating'],
    },
  },
  order: [['held_on', 'rated_on']],
})
