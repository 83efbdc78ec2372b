import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const campaign = defineLedger('campaign', '专项整治台账', 'Campaigns', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'action_on',
  title: 'name',
  number: '整治〔{year}〕{n}号',
  columns: [
    'number',
    'name',
    'action_kind',
    'action_on',
    'village',
    'result_item',
    'result_qty',
    'result_unit',
    'closed_on',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
