import { defineLedger } from '#kernel/ledger.ts'
import { disclosure as shown } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const disclosure = defineLedger('disclosure', '政府信息公开台账', 'Government information', {
  fields,
  procedure,
  indicators,
  disclosure: shown,
  wording,
  main: 'due_on',
  title: 'title',
  identity: 'no',
  number: '公开〔{year}〕{n}号',
  columns: [
    'number',
    'title',
    'kind',
    'category',
    'due_on',
    'published_on',
    'requested_on',
    'replied_on',
    'reply',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
