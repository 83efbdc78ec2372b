import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const resource = defineLedger('resource', '经费装备场所保障台账', 'Funds, equipment and premises', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'counted_on',
  title: 'item',
  number: '保〔{year}〕{n}号',
  columns: [
    'number',
    'kind',
    'item',
    'qty',
    'unit',
    'amount',
    'purpose',
    'counted_on',
    'recipient',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
