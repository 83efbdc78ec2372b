import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const deptReturn = defineLedger('dept_return', '部门数据报送台账', 'Returns of departments', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'period_from',
  title: 'metric',
  number: '数〔{year}〕{n}号',
  columns: [
    'number',
    'metric',
    'dept',
    'period_from',
    'period_to',
    'value',
    'prior_value',
    'unit',
    'confirmed_by',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
