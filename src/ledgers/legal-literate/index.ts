import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields, services } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const legalLiterate = defineLedger('legal_literate', '法律明白人名册', 'Legally literate persons', {
  fields,
  parts: { services },
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'appointed_on',
  title: 'name',
  identity: 'certificate_no',
  number: '明〔{year}〕{n}号',
  columns: [
    'number',
    'name',
    'village',
    'kind',
    'appointed_on',
    'online_study_done',
    'exam_passed',
    'status',
  ],
  access: { read: ['clerk', 'head', 'leader', 'supervisor'], correct: ['clerk', 'head'] },
})
