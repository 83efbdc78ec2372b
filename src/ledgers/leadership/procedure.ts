/** 计划 → 已召开 → 已形成纪要 → 事项办结，或取消。《党政主要负责人履行推进法治建设第一责任人职责规定》。 */
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { isChaired, minutesExist } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: ['计划', 'Planned', '待召开', '拟召开', '未召开', '计划中', '待开展', '未开展', '延期', '改期'],
    held: [
      '已召开',
      'Held',
      '召开',
      '已开展',
      '已举办',
      '已举行',
      '开展',
      '已完成',
      '完成',
      '已约谈',
      '已听取',
      '已研究',
      '已结束',
    ],
    minuted: ['已形成纪要', 'Minuted', '形成纪要', '已印发纪要'],
    settled: ['事项办结', 'Settled', '办结', '已办结', '已落实', '落实', '已归档', '归档'],
    cancelled: ['取消', 'Cancelled', '已取消'],
  },
  open: {
    to: 'planned',
    by: staff,
    fills: [
      'held_on',
      'kind',
      'title',
      'body',
      'chair',
      'chair_role',
      'audience',
      'reason',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    hold: {
      zh: '登记召开情况',
      en: 'Held',
      from: 'planned',
      to: 'held',
      by: staff,
      fills: ['held_on', 'persons', 'chair', 'chair_role', 'body'],
      needs: ['persons'],
      gate: isChaired,
    },
    minute: {
      zh: '形成纪要',
      en: 'Minute',
      from: 'held',
      to: 'minuted',
      by: staff,
      fills: ['minutes_on', 'minutes', 'source_doc'],
      needs: ['minutes_on', 'minutes'],
      gate: minutesExist,
    },
    settle: {
      zh: '事项办结',
      en: 'Settle',
      from: ['held', 'minuted'],
      to: 'settled',
      by: staff,
      fills: ['settled_on', 'note'],
      needs: ['settled_on'],
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
  order: [
    ['held_on', 'minutes_on'],
    ['held_on', 'settled_on'],
  ],
})
