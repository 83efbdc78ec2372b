/** 计划 → 已开展 → 归档，或取消。国家机关普法责任制：谁执法谁普法。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { wasHeld } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: [
      '计划',
      'Planned',
      ...spoken(
        '待开展 未开展 拟开展 计划中 筹备中 准备中 待举办 待实施 未实施 拟举办 筹备 待组织 谋划中 未举行',
      ),
    ],
    held: [
      '已开展',
      'Held',
      ...spoken(`开展 已完成 完成 已举办 已举行 已落实 已结束 办结 已办结 举办 已宣传 已组织 已实施 顺利开展 按期开展 已发布 已推送 举行 结束 如期开展 活动已开展 宣传完毕
      活动完成 圆满完成 已开展完毕 完结`),
    ],
    archived: ['已归档', 'Filed', ...spoken('归档 已存档 存档 资料已归档 材料已归档 立卷归档 已建档 已立卷')],
    cancelled: [
      '取消',
      'Cancelled',
      ...spoken('已取消 未举办 撤销 停办 因故取消 不再开展 终止 取消举办 活动取消 不开展'),
    ],
  },
  open: {
    to: 'planned',
    by: staff,
    fills: [
      'title',
      'kind',
      'held_on',
      'theme',
      'campaign',
      'venue_kind',
      'village',
      'audience',
      'channel',
      'responsible_dept',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    hold: {
      zh: '登记开展情况',
      en: 'Held',
      from: 'planned',
      to: 'held',
      by: staff,
      fills: ['held_on', 'reached', 'reached_unit', 'consultations', 'channel', 'source_doc'],
      needs: ['reached'],
      gate: wasHeld,
    },
    archive: {
      zh: '归档',
      en: 'File',
      from: 'held',
      to: 'archived',
      by: staff,
      fills: ['source_doc', 'note'],
      needs: ['source_doc'],
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
