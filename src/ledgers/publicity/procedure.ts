/** 计划 → 已开展 → 归档，或取消。国家机关普法责任制：谁执法谁普法。 */
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { wasHeld } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: ['计划', 'Planned', '待开展', '未开展', '拟开展', '计划中', '筹备中'],
    held: [
      '已开展',
      'Held',
      '开展',
      '已完成',
      '完成',
      '已举办',
      '已举行',
      '已落实',
      '已结束',
      '办结',
      '已办结',
    ],
    archived: ['已归档', 'Filed', '归档'],
    cancelled: ['取消', 'Cancelled', '已取消', '未举办'],
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
