/** 计划 → 已召开 → 已形成纪要 → 事项办结，或取消。《党政主要负责人履行推进法治建设第一责任人职责规定》。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { isChaired, minutesExist } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: [
      '计划',
      'Planned',
      ...spoken(
        '待召开 拟召开 未召开 计划中 待开展 未开展 延期 改期 筹备中 准备中 待举行 拟开展 未举行 待落实 拟举行',
      ),
    ],
    held: [
      '已召开',
      'Held',
      ...spoken(`召开 已开展 已举办 已举行 开展 已完成 完成 已约谈 已听取 已研究 已结束 已履职 已实施 如期召开 按期召开 已走访 已调研 已检查 已批示 已出庭 已宣讲 举办
      结束 按时召开 顺利召开 举行`),
    ],
    minuted: [
      '已形成纪要',
      'Minuted',
      ...spoken(
        '形成纪要 已印发纪要 已出纪要 纪要已印发 已成纪要 纪要已形成 已印发会议纪要 形成会议纪要 印发纪要 已发纪要 出纪要',
      ),
    ],
    settled: [
      '事项办结',
      'Settled',
      ...spoken(
        '办结 已办结 已落实 落实 已归档 归档 已办理完毕 办理完毕 落实到位 已落实到位 已销号 销号 全部落实 事项已落实 已结 已整改到位 已整改 办毕 全部办结',
      ),
    ],
    cancelled: ['取消', 'Cancelled', '已取消', '不再召开', '停开', '撤销', '因故取消', '不召开', '取消召开'],
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
