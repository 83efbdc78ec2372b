/** 推荐 → 表彰，或者撤销。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure, type Refusal } from '#kernel/procedure.ts'
import { fields } from './fields.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    nominated: [
      '推荐',
      'Nominated',
      ...spoken(
        '已推荐 拟推荐 申报 申报中 已申报 公示 公示中 拟表彰 创建中 已上报 上报 待表彰 待评定 评审中 推荐中 待命名 申创中 评选中 待授予',
      ),
    ],
    awarded: [
      '已表彰',
      'Given',
      ...spoken(`表彰 获奖 已获奖 已授予 授予 已命名 命名 有效 完成 已完成 已通报 通报 已评价 已归档 归档 已获评 获评 已认定 已获得 获得 已授牌 授牌 已颁奖 颁奖 已颁发
      已发文 已公布 已获表彰 获表彰 办结 已办结`),
    ],
    withdrawn: [
      '已撤销',
      'Withdrawn',
      ...spoken(
        '撤销 取消 已取消 摘牌 未获评 落选 已摘牌 撤牌 未获奖 未入选 收回 已收回 取消命名 撤销命名 被撤销 未通过',
      ),
    ],
  },
  headings: [
    '表彰状态',
    '荣誉状态',
    '获奖状态',
    '表彰进度',
    '评选状态',
    '命名状态',
    '荣誉情况状态',
    '申报状态',
    '创建状态',
  ],
  open: {
    to: 'nominated',
    by: staff,
    fills: [
      'title',
      'winner',
      'award_level',
      'target',
      'field',
      'issuer',
      'nominated_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  listed: 'awarded',
  steps: {
    award: {
      zh: '表彰',
      en: 'Give',
      from: 'nominated',
      to: 'awarded',
      by: staff,
      fills: ['awarded_on', 'issuer', 'doc_no', 'award_level', 'target'],
      needs: ['awarded_on', 'award_level', 'target'],
      gate: isProved,
    },
    withdraw: {
      zh: '撤销',
      en: 'Withdraw',
      from: ['nominated', 'awarded'],
      to: 'withdrawn',
      by: ['head', 'leader'],
      fills: ['withdrawn_on', 'note'],
      needs: ['withdrawn_on', 'note'],
    },
  },
  order: [
    ['nominated_on', 'awarded_on'],
    ['awarded_on', 'withdrawn_on'],
  ],
})

/** 《评比达标表彰活动管理办法》：表彰由批准的机关发文作出。 An honour is reported with the document that gave it. */
function isProved({
  issuer,
  doc_no: document,
}: {
  issuer?: string | null
  doc_no?: string | null
}): Refusal | null {
  if (issuer && document) return null
  return {
    zh: '表彰要有授予单位和文号才能登记。已填内容都保留着；请补填。',
    en: 'An honour is noted with who gave it and the document. Nothing was lost; please fill both.',
    article: '评比达标表彰活动管理办法',
    field: issuer ? 'doc_no' : 'issuer',
  }
}
