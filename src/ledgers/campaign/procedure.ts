/** 部署 → 排查 → 整治 → 验收 → 销号。Whoever put a thing right does not strike it off himself. */
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { mayBeWrittenOff, namesItsUnits } from './rules.ts'
import { stages } from './words.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages,
  open: {
    to: 'deployed',
    by: staff,
    fills: [
      'name',
      'action_on',
      'action_kind',
      'village',
      'units',
      'target',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    inspect: {
      zh: '登记检查排查',
      en: 'Inspect',
      from: ['deployed', 'inspecting'],
      to: 'inspecting',
      by: staff,
      fills: [
        'action_on',
        'premises',
        'person_times',
        'vehicles',
        'result_item',
        'result_qty',
        'result_unit',
        'orders',
        'mend_due_on',
      ],
      gate: namesItsUnits,
    },
    rectify: {
      zh: '登记整治情况',
      en: 'Put right',
      from: ['deployed', 'inspecting', 'rectifying'],
      to: 'rectifying',
      by: staff,
      fills: [
        'result_item',
        'result_qty',
        'result_unit',
        'mended_qty',
        'amount',
        'persons',
        'cases_filed',
        'orders',
        'mend_due_on',
      ],
    },
    accept: {
      zh: '验收',
      en: 'Check',
      from: ['inspecting', 'rectifying'],
      to: 'accepted',
      by: staff,
      fills: ['mended_qty', 'checked_by', 'source_doc'],
      needs: ['checked_by'],
      apartFrom: ['rectify'],
    },
    write_off: {
      zh: '销号',
      en: 'Strike off',
      from: 'accepted',
      to: 'written_off',
      by: ['head', 'leader'],
      fills: ['closed_on', 'source_doc', 'mended_qty'],
      needs: ['closed_on'],
      gate: mayBeWrittenOff,
    },
    reopen: {
      zh: '退回整治',
      en: 'Back to be put right',
      from: ['accepted', 'written_off'],
      to: 'rectifying',
      by: ['head', 'leader', 'supervisor'],
      fills: ['note'],
      needs: ['note'],
    },
    cancel: {
      zh: '取消',
      en: 'Cancel',
      from: 'deployed',
      to: 'cancelled',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
  },
  order: [
    ['action_on', 'closed_on'],
    ['action_on', 'mend_due_on'],
  ],
})
