import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const dispute = defineLedger('dispute', '矛盾纠纷与人民调解台账', 'Disputes and mediation', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'found_on',
  title: 'matter',
  identity: 'no',
  number: '调〔{year}〕{n}号',
  columns: ['number', 'matter', 'kind', 'source', 'found_on', 'village', 'mediator', 'status'],
  access: { read: ['clerk', 'head', 'leader', 'supervisor'], correct: ['clerk', 'head'] },
})
