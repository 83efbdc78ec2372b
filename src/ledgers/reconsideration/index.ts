import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const reconsideration = defineLedger('reconsideration', '行政复议台账', 'Reconsideration', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'applied_on',
  title: 'matter',
  identity: 'no',
  number: '复〔{year}〕{n}号',
  columns: ['number', 'no', 'matter', 'role', 'respondent', 'applied_on', 'accepted_on', 'result', 'status'],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})
