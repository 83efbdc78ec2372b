/** 计划 → 已举办 → 已考核 → 归档，或取消。《法治政府建设实施纲要》对执法人员每年60学时的要求，以每人一年的学时计。 */
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { hasHours } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: ['计划', 'Planned', '待举办', '未举办', '拟举办', '计划中', '未开展', '未考'],
    held: [
      '已举办',
      'Held',
      '举办',
      '已完成',
      '完成',
      '已开展',
      '已培训',
      '已举行',
      '已结束',
      '已考',
      '已召开',
      '办结',
      '已办结',
      '已结业',
    ],
    assessed: ['已考核', 'Assessed', '考核', '已测试', '考核完成'],
    archived: ['已归档', 'Filed', '归档'],
    cancelled: ['取消', 'Cancelled', '已取消'],
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
