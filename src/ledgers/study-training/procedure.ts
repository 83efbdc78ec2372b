/** 计划 → 已举办 → 已考核 → 归档，或取消。《法治政府建设实施纲要》对执法人员每年60学时的要求，以每人一年的学时计。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { hasHours } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: [
      '计划',
      'Planned',
      ...spoken(
        '待举办 未举办 拟举办 计划中 未开展 未考 筹备中 待开班 未开班 待考试 未考试 待培训 未培训 待开展 准备中 拟开展 未召开 待召开 未举行',
      ),
    ],
    held: [
      '已举办',
      'Held',
      ...spoken(`举办 已完成 完成 已开展 已培训 已举行 已结束 已考 已召开 办结 已办结 已结业 已开班 已学习 开展 已组织 完成培训 培训完成 已授课 已考试 考试完成 结束
      已开考 已参加 按期举办 如期举办 培训完毕 顺利举办 学习完成 召开`),
    ],
    assessed: [
      '已考核',
      'Assessed',
      ...spoken('考核 已测试 考核完成 考核完毕 测试完成 已测评 考核通过 测评完成 已完成考核 已结业考试'),
    ],
    archived: ['已归档', 'Filed', ...spoken('归档 已存档 存档 立卷归档 资料已归档 已立卷 材料已归档 已建档')],
    cancelled: ['取消', 'Cancelled', ...spoken('已取消 停办 未办 因故取消 撤销 不再举办 取消举办 取消培训')],
  },
  open: {
    to: 'planned',
    by: staff,
    fills: ['no', 'held_on', 'kind', 'topic', 'mode', 'host', 'entered_by', 'source_doc', 'note'],
  },
  steps: {
    hold: {
      zh: '登记举办情况',
      en: 'Held',
      from: 'planned',
      to: 'held',
      by: staff,
      fills: ['held_on', 'hours', 'lecturer', 'headcount', 'source_doc'],
      gate: hasHours,
    },
    assess: {
      zh: '登记考核',
      en: 'Assessed',
      from: 'held',
      to: 'assessed',
      by: staff,
      fills: ['assessed_on', 'note'],
      needs: ['assessed_on'],
    },
    archive: {
      zh: '归档',
      en: 'File',
      from: ['held', 'assessed'],
      to: 'archived',
      by: staff,
      fills: ['archived_on', 'source_doc'],
      needs: ['archived_on'],
    },
    cancel: {
      zh: '取消',
      en: 'Cancel',
      from: 'planned',
      to: 'cancelled',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
  },
})
