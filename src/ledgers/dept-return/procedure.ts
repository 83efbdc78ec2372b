/** 待报 → 已报 → 退回 / 已核实 → 锁定。Only what a second person has confirmed is counted. */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { hasValue, isConfirmedByAnother, partIsNoMoreThanWhole, saysWhy } from './rules.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    due: ['待报', 'Due', '待报送', '未报', '未报送', '待填报', '催报'],
    reported: ['已报', 'Reported', ...spoken('已报送 已上报 上报 报送 待核实 待审核 未核实 已填报')],
    returned: ['已退回', 'Returned', '退回', '打回', '退回修改', '退回重报', '已驳回', '驳回'],
    confirmed: ['已核实', 'Confirmed', ...spoken('核实 已审核 审核通过 已确认 确认 已核对 核实无误 已核验')],
    locked: ['已锁定', 'Locked', '锁定', '已归档', '归档', '已定稿'],
  },
  open: {
    to: 'reported',
    by: staff,
    fills: [
      'metric',
      'dept',
      'period_from',
      'period_to',
      'value',
      'running_total',
      'prior_value',
      'unit',
      'numerator',
      'denominator',
      'source_system',
      'proof',
      'due_on',
      'reported_by',
      'reported_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    report: {
      zh: '重新报送',
      en: 'Report again',
      from: ['due', 'returned'],
      to: 'reported',
      by: staff,
      fills: [
        'reported_on',
        'value',
        'prior_value',
        'numerator',
        'denominator',
        'proof',
        'reported_by',
        'note',
      ],
      needs: ['reported_on'],
    },
    send_back: {
      zh: '退回',
      en: 'Return',
      from: ['reported', 'confirmed'],
      to: 'returned',
      by: heads,
      fills: ['returned_on', 'return_reason'],
      needs: ['returned_on'],
      gate: saysWhy,
    },
    confirm: {
      zh: '核实',
      en: 'Confirm',
      from: 'reported',
      to: 'confirmed',
      by: heads,
      fills: ['confirmed_on', 'confirmed_by', 'proof'],
      needs: ['confirmed_on', 'confirmed_by'],
      gate: isConfirmedByAnother,
    },
    lock: {
      zh: '锁定',
      en: 'Lock',
      from: 'confirmed',
      to: 'locked',
      by: heads,
      fills: ['locked_on'],
      needs: ['locked_on'],
    },
    unlock: {
      zh: '解锁更正',
      en: 'Unlock',
      from: 'locked',
      to: 'returned',
      by: ['leader'],
      fills: ['return_reason', 'note'],
      gate: saysWhy,
    },
  },
  order: [
    ['period_from', 'period_to'],
    ['reported_on', 'confirmed_on'],
    ['confirmed_on', 'locked_on'],
  ],
  checks: [hasValue, partIsNoMoreThanWhole],
})
