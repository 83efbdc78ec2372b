import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const workOrder = defineLedger('work_order', '诉求工单与投诉举报台账', 'Orders and complaints', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'accepted_on',
  title: 'matter',
  identity: 'no',
  number: '单〔{year}〕{n}号',
  columns: [
    'number',
    'no',
    'matter',
    'channel',
    'accepted_on',
    'village',
    'handler',
    'due_on',
    'closed_on',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor'], correct: ['clerk', 'head'] },
})
